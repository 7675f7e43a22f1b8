import { describe, expect, it } from 'vitest'
import { readDay, readPeriod } from '~/domain/pairs/import/days'
import { mendLookAlikes } from '~/domain/pairs/import/look-alikes'
import { municipalityFinder } from '~/domain/pairs/import/municipalities'
import { fullName, readName } from '~/domain/pairs/import/names'
import { describeOrganization, spellOrganization } from '~/domain/pairs/import/organization-names'
import { editDistance } from '~/domain/pairs/import/similarity'
import { readCategory, readKind } from '~/domain/pairs/import/words'
import { yoRestorer } from '~/domain/pairs/import/yo'
import { districts, found, planOf, register, sheetOf } from './import-support'

describe('Latin letters in Russian words', () => {
  it.each([
    ['Cедых Андрей', 'Седых Андрей'],
    ['МБOУ CОШ № 3', 'МБОУ СОШ № 3'],
    ['Озëрский район', 'Озёрский район'],
    ['Петрова-Bодкина', 'Петрова-Водкина'],
    ['IT-куб «Точка роста»', 'IT-куб «Точка роста»'],
    ['учитель QR-технологий', 'учитель QR-технологий'],
    ['Wорд', 'Wорд'],
    ['English', 'English'],
  ])('%j becomes %j', (text, mended) => expect(mendLookAlikes(text)).toBe(mended))

  it('are a whole word only in a name', () => {
    expect(mendLookAlikes('Ким TAMAPA Львовна', true)).toBe('Ким ТАМАРА Львовна')
    expect(mendLookAlikes('кружок TEAM')).toBe('кружок TEAM')
    expect(mendLookAlikes('TAMAPA KOX', true)).toBe('TAMAPA KOX')
  })
})

describe('a name', () => {
  it.each([
    ['Ткач Ольга Ильинична', 'Ткач', 'Ольга', 'Ильинична'],
    ['ТКАЧ ОЛЬГА ИЛЬИНИЧНА', 'Ткач', 'Ольга', 'Ильинична'],
    ['ткач ольга ильинична', 'Ткач', 'Ольга', 'Ильинична'],
    ['Ольга Ильинична Ткач', 'Ткач', 'Ольга', 'Ильинична'],
    ['Иван Петрович Мицкевич', 'Мицкевич', 'Иван', 'Петрович'],
    ['Мицкевич Иван Петрович', 'Мицкевич', 'Иван', 'Петрович'],
    ['Петрова - Водкина Анна Львовна', 'Петрова-Водкина', 'Анна', 'Львовна'],
    ['Петрова–Водкина Анна Львовна', 'Петрова-Водкина', 'Анна', 'Львовна'],
    ['Иванова (Петрова) Анна Львовна', 'Иванова', 'Анна', 'Львовна'],
    ['Иванова Анна Львовна*', 'Иванова', 'Анна', 'Львовна'],
    ['Иванова Анна Львовна.', 'Иванова', 'Анна', 'Львовна'],
    ['Мамедова Айнур Вагиф кызы', 'Мамедова', 'Айнур', 'Вагиф кызы'],
    ['МАМЕДОВ ЭЛЬЧИН ВАГИФ ОГЛЫ', 'Мамедов', 'Эльчин', 'Вагиф оглы'],
    ['Мороз Айгуль', 'Мороз', 'Айгуль', ''],
    ['Айгуль Мороз', 'Мороз', 'Айгуль', ''],
    ['Нгуен Тхи Хонг', 'Нгуен', 'Тхи', 'Хонг'],
    ['Ван дер Берг Анна Львовна', 'Ван Дер Берг', 'Анна', 'Львовна'],
    ["О'Нил Анна Львовна", "О'Нил", 'Анна', 'Львовна'],
  ])('%j is read', (text, lastName, firstName, middleName) =>
    expect(readName(text)).toEqual({ name: { lastName, firstName, middleName }, post: '' }),
  )

  it.each([
    ['Ткач Ольга Ильинична, учитель математики', 'учитель математики'],
    ['Ткач Ольга Ильинична – учитель математики, классный руководитель', 'учитель математики, классный руководитель'],
    ['Ткач Ольга Ильинична; заместитель директора', 'заместитель директора'],
  ])('%j has a post after it', (text, post) => {
    const read = readName(text)
    expect('name' in read && [fullName(read.name), read.post]).toEqual(['Ткач Ольга Ильинична', post])
  })

  it.each([
    ['Ткач О. И.', 'initials'],
    ['Ткач О.И.', 'initials'],
    ['О. И. Ткач', 'initials'],
    ['Ткач', 'surnameAlone'],
    ['Ткач Ольга Ильинична, Ким Анна Львовна', 'severalPeople'],
    ['Ткач Ольга Ильинична Ким Анна Львовна', 'severalPeople'],
    ['Ткач Ольга Ильинична; Ким Анна', 'severalPeople'],
    ['Ткач Ольга 1985', 'unclearName'],
    ['учитель русского языка и литературы', 'unclearName'],
    ['()', 'unclearName'],
  ])('%j is not: %s', (text, fault) => expect(readName(text)).toEqual({ fault }))
})

describe('a day', () => {
  it.each([
    ['01.10.2026', '2026-10-01', false],
    ['1.10.2026', '2026-10-01', false],
    ['01.10.26', '2026-10-01', true],
    ['01.09.98', '1998-09-01', true],
    ['01/10/2026', '2026-10-01', false],
    ['01-10-2026', '2026-10-01', false],
    ['01,10,2026', '2026-10-01', false],
    ['2026-10-01', '2026-10-01', false],
    ['2026-10-01T00:00:00', '2026-10-01', false],
    ['01.10.2026 0:00:00', '2026-10-01', false],
    ['01.10.2026 г.', '2026-10-01', false],
    ['01.10.2026г', '2026-10-01', false],
    ['с 01.10.2026', '2026-10-01', false],
    ['1 октября 2026 г.', '2026-10-01', false],
    ['«1» октября 2026 года', '2026-10-01', false],
    ['31 мая 2027', '2027-05-31', false],
    ['8 мар. 2027 г.', '2027-03-08', false],
    ['29.02.2028', '2028-02-29', false],
  ])('%j is %s', (text, date, short) => expect(readDay(text)).toEqual({ date, short }))

  it.each([
    ['31.02.2026', 'impossibleDate'],
    ['29.02.2027', 'impossibleDate'],
    ['10/15/2026', 'impossibleDate'],
    ['00.10.2026', 'impossibleDate'],
    ['31 ноября 2026 г.', 'impossibleDate'],
    ['01.10.0026', 'impossibleDate'],
    ['октябрь 2026', 'unreadDate'],
    ['2026', 'unreadDate'],
    ['сентябрь', 'unreadDate'],
    ['1 мартобря 2026', 'unreadDate'],
    ['01.10', 'unreadDate'],
  ])('%j is none: %s', (text, fault) => expect(readDay(text)).toEqual({ fault }))
})

describe('a period', () => {
  it.each([
    ['с 01.10.2026 по 31.08.2027', '2026-10-01', '2027-08-31'],
    ['01.10.2026–31.08.2027', '2026-10-01', '2027-08-31'],
    ['1 октября 2026 г. - 31 мая 2027 г.', '2026-10-01', '2027-05-31'],
    ['2026/2027', '2026-09-01', '2027-08-31'],
    ['2026-2027 учебный год', '2026-09-01', '2027-08-31'],
    ['2026/27 уч. г.', '2026-09-01', '2027-08-31'],
  ])('%j', (text, from, to) => expect(readPeriod(text)).toEqual({ from, to }))

  it.each(['учебный год', '01.10.2026', '31.02.2026 - 31.08.2027', '2026/2028', '01.10–31.05.2027'])(
    '%j is none',
    (text) => expect(readPeriod(text)).toBeNull(),
  )
})

describe('words', () => {
  it.each([
    ['традиционное (один на один)', 'traditional'],
    ['Традиционная форма', 'traditional'],
    ['Групповое', 'group'],
    ['флэш-наставничество', 'flash'],
    ['Сетевое', 'network'],
    ['реверсивное', 'reverse'],
    ['дистанционное', 'virtual'],
    ['ситуационное', 'situational'],
    ['педагог – педагог', 'form'],
    ['Учитель-учитель', 'form'],
    ['традиционное, групповое', null],
    ['очное', null],
  ])('of mentoring: %j is %s', (text, kind) => expect(readKind(text)).toBe(kind))

  it.each([
    ['высшая', 'highest', []],
    ['Высшая кв. категория', 'highest', []],
    ['1 категория', 'first', []],
    ['I', 'first', []],
    ['первая', 'first', []],
    ['СЗД', 'compliance', []],
    ['соответствие занимаемой должности', 'compliance', []],
    ['б/к', 'none', []],
    ['нет', 'none', []],
    ['без категории', 'none', []],
    ['педагог-наставник', null, ['mentor']],
    ['высшая, педагог-методист', 'highest', ['methodologist']],
  ])('of category: %j', (text, category, extraCategories) =>
    expect(readCategory(text)).toEqual({ category, extraCategories }),
  )

  it.each(['молодой специалист', '2', '12 разряд'])('of category: %j is none', (text) =>
    expect(readCategory(text)).toBeNull(),
  )
})

describe('years of teaching', () => {
  const sinceOf = (value: Parameters<typeof sheetOf>[0][number][number]) => {
    const sheet = sheetOf([
      ['Район', 'Школа', 'Наставник', 'Пед. стаж наставника', 'Наставляемый', 'Период с', 'Период по'],
      ['Озёрский район', 'СОШ № 1', 'Ткач Ольга Ильинична', value, 'Ким Анна Львовна', '01.10.2026', '31.05.2027'],
    ])
    const plan = planOf({ sheets: [sheet] }, register())
    return [plan.people[0]?.teachingSinceYear ?? null, found(plan, 'sameOrganization', 'kindAssumed')]
  }
  it.each([
    [2008, 2008, []],
    ['2008', 2008, []],
    ['1998 г.', 1998, ['2 D yearWords']],
    ['с 1998 года', 1998, ['2 D yearWords']],
    ['с 01.09.1998', 1998, ['2 D yearWords']],
    ['09.1998', 1998, ['2 D yearWords']],
    [{ text: '1998-09-01', number: 36039, date: '1998-09-01' }, 1998, ['2 D yearWords']],
    [{ text: '1905-06-30', number: 2008, date: '1905-06-30' }, 2008, ['2 D yearWords']],
    [15, 2011, ['2 D yearsOfWork']],
    ['15 лет', 2011, ['2 D yearsOfWork']],
    ['3 года 5 мес.', 2023, ['2 D yearsOfWork']],
    ['2,5 года', 2024, ['2 D yearsOfWork']],
    ['менее года', 2026, ['2 D yearsOfWork']],
    ['—', null, []],
    ['большой', null, ['2 D unreadYear']],
    [1874, null, ['2 D impossibleYear']],
    [2208, null, ['2 D impossibleYear']],
    [2029, null, ['2 D sinceAfterPeriod']],
  ])('%j', (value, year, said) => expect(sinceOf(value)).toEqual([year, said]))
})

describe('a municipality', () => {
  const find = municipalityFinder(register([...districts, 'Озёрский городской округ']).municipalities)
  const nameOf = (text: string) => {
    const answer = find(text)
    return 'municipality' in answer ? answer.municipality.fullName : answer
  }
  it.each([
    ['Озёрский район', 'Озёрский район'],
    ['Озерский р-н', 'Озёрский район'],
    ['ОЗЁРСКИЙ РАЙОН', 'Озёрский район'],
    ['Озёрский муниципальный район', 'Озёрский район'],
    ['Озёрский ГО', 'Озёрский городской округ'],
    ['Верхнереченский МО', 'Верхнереченский муниципальный округ'],
    ['Верхнереченский', 'Верхнереченский муниципальный округ'],
    ['муниципальный округ Верхнереченский', 'Верхнереченский муниципальный округ'],
    ['г.Новоречье', 'г. Новоречье'],
    ['Новоречье', 'г. Новоречье'],
    ['город Новоречье', 'г. Новоречье'],
    ['г.о.Светлогорье', 'г. о. Светлогорье'],
    ['городской округ Светлогорье', 'г. о. Светлогорье'],
    ['Таежный округ', 'Таёжный муниципальный округ'],
  ])('%j is %s', (text, name) => expect(nameOf(text)).toBe(name))

  it.each([
    ['Неведомый район', ''],
    ['Кедовский район', 'Кедровский район'],
    ['Каменнский район', 'Каменский район'],
    ['Озёрский', 'Озёрский район'],
    ['район', ''],
  ])('%j is none; perhaps %j', (text, similar) => expect(nameOf(text)).toEqual({ similar }))
})

describe('an organisation', () => {
  it.each([
    ['МБОУ СОШ № 4 с. Озёрное', 'school', 'с. Озёрное'],
    ['МБДОУ детский сад «Ромашка» с. Каменка', 'kindergarten', 'с. Каменка'],
    ['МАДОУ № 5', 'kindergarten', ''],
    ['Гимназия № 1 г. Новоречье', 'school', 'г. Новоречье'],
    ['МБУ ДО «Дом детского творчества»', 'supplementary', ''],
    ['МБУДО ЦДТ', 'supplementary', ''],
    ['МКУ «Информационно-методический центр»', 'methodical_center', ''],
    ['Педагогический колледж', 'college', ''],
    ['Управление образования', 'authority', ''],
    ['ООО «Ромашка»', 'other', ''],
  ])('%j is a %s', (name, type, locality) => expect(describeOrganization(name)).toEqual({ type, locality }))

  it('is spelled by the rules', () => {
    const spell = spellOrganization(yoRestorer(['с. Берёзовка', 'Берёзовский район', 'с. Березовка']))
    expect(spell('МБДОУ детский сад "Теремок" с.Березовка №5')).toBe('МБДОУ детский сад «Теремок» с. Берёзовка № 5')
  })
})

describe('ё', () => {
  it('is put back where the same word has it at least as often', () => {
    const restore = yoRestorer(['Озёрное', 'Озёрское', 'озерское', 'ОЗЕРСКОЕ', 'все'])
    expect(restore('Озерное, озерное, Озерское, все')).toBe('Озёрное, озёрное, Озерское, все')
  })
})

describe('the distance of two words', () => {
  it.each([
    ['каменский', 'каменский', 0],
    ['каменский', 'каменнский', 1],
    ['кедровский', 'кедовский', 1],
    ['озерский', 'озерсикй', 2],
    ['луговской', 'заречный', 3],
    ['', 'ab', 2],
  ])('%s, %s: %i', (one, other, distance) => expect(editDistance(one, other, 2)).toBe(distance))
})
