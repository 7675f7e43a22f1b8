import { describe, expect, it } from 'vitest'
import { previewImport } from '~/domain/pairs/import/preview'
import { sentenceOf } from '~/domain/pairs/import/sentences'
import { catalogue } from '~/i18n/catalogue'
import { apply, fixture, found, register } from './import-support'

const preview = (name: 'pairs-77' | 'pairs-77-messy', known = register()) => previewImport(fixture(name), known).plan!

describe('a clean register of 77 pairs', () => {
  const plan = preview('pairs-77')

  it('goes in whole', () => {
    expect(plan.counts).toEqual({
      new: 77,
      changed: 0,
      unchanged: 0,
      doubled: 0,
      faulty: 0,
      newOrganizations: 38,
      newPeople: 154,
      changedPeople: 0,
      mends: 0,
      warnings: 1,
      faults: 0,
    })
    expect(new Set(plan.people.map(({ key }) => key)).size).toBe(154)
    expect(plan.pairs).toHaveLength(77)
  })

  it('has one thing to look at: a mentee of another district', () => {
    expect(found(plan)).toEqual(['77 I otherMunicipality'])
  })

  it('is read to the last cell', () => {
    expect(plan.pairs[0]).toMatchObject({
      row: 2,
      pairId: null,
      kind: 'traditional',
      subject: 'биология',
      periodFrom: '2026-10-01',
      periodTo: '2027-08-31',
      order: { number: '184-од', date: '2026-09-21' },
    })
    const [mentor, mentee] = plan.people
    expect(mentor).toMatchObject({
      lastName: 'Кузнецова',
      firstName: 'Софья',
      middleName: 'Никитична',
      gender: 'female',
      post: 'учитель начальных классов',
      category: 'compliance',
      teachingSinceYear: 2008,
    })
    expect(mentee).toMatchObject({ lastName: 'Гаджиева', gender: 'female', category: 'none', teachingSinceYear: 2024 })
    expect(mentor?.organizationKey).toBe(mentee?.organizationKey)
    const organization = plan.organizations.find(({ key }) => key === mentor?.organizationKey)
    expect(organization).toMatchObject({
      fullName: 'МБОУ ООШ № 17 с. Берёзовка',
      type: 'school',
      locality: 'с. Берёзовка',
      municipalityId: 'Таёжный муниципальный округ',
    })
    expect(plan.organizations.find(({ fullName }) => fullName.includes('Колосок'))?.type).toBe('kindergarten')
  })

  it('knows the gender of everybody', () => {
    const of = (gender: string | null) => plan.people.filter((person) => person.gender === gender).length
    expect([of('female'), of('male'), of(null)]).toEqual([127, 27, 0])
  })

  it('counts its kinds and categories', () => {
    const kinds = Object.groupBy(plan.pairs, ({ kind }) => kind)
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, pairs]) => [kind, pairs.length]))).toEqual({
      traditional: 63,
      network: 6,
      reverse: 6,
      flash: 1,
      virtual: 1,
    })
    expect(plan.people.filter(({ extraCategories }) => extraCategories.includes('mentor'))).toHaveLength(10)
    expect(plan.people.filter(({ category }) => category === 'highest')).toHaveLength(30)
  })

  it('changes nothing the second time', () => {
    const again = preview('pairs-77', apply(plan, register()))
    expect(again.counts).toMatchObject({
      new: 0,
      changed: 0,
      unchanged: 77,
      faulty: 0,
      newPeople: 0,
      newOrganizations: 0,
    })
    expect([...again.organizations, ...again.people, ...again.pairs]).toEqual([])
  })

  it('is plain data, for keeping between the preview and the confirmation', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })
})

describe('the register as people really send it', () => {
  const plan = preview('pairs-77-messy')

  it('says of every row what becomes of it', () => {
    expect(plan.counts).toMatchObject({ new: 72, doubled: 1, faulty: 5, newPeople: 144, faults: 5 })
    expect(plan.rows.map(({ row }) => row)).toEqual(Array.from({ length: 78 }, (_, place) => place + 5))
    expect(plan.skipped.map(({ row, reason, text }) => [row, reason, text.slice(0, 30)])).toEqual([
      [1, 'title', 'База наставников и наставляемы'],
      [2, 'title', 'по состоянию на 15.10.2026'],
      [3, 'blank', ''],
      [4, 'heading', '№ п/п · Муниципалитет · Органи'],
      [83, 'total', 'ИТОГО: 77 пар'],
    ])
  })

  it('names each fault and each doubt by row and column', () => {
    expect(found(plan, 'spaces', 'latinLetters', 'yearWords', 'sameOrganization')).toEqual([
      '9 B municipalitySpelling',
      '9 I otherMunicipality',
      '15 - doubled',
      '17 O impossibleDate',
      '22 C organizationSpelling',
      '25 - sameMember',
      '35 Q periodReversed',
      '39 I otherMunicipality',
      '45 D noMentor',
      '55 B unknownMunicipality',
      '56 I otherMunicipality',
    ])
  })

  it('says so in Russian', () => {
    const t = catalogue('ru')
    const sentences = plan.rows
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => !['spaces', 'latinLetters', 'yearWords', 'sameOrganization'].includes(code))
      .map((finding) => sentenceOf(t, finding).replaceAll('\u00a0', ' '))
    expect(sentences).toEqual([
      'строка 9, столбец B: название муниципалитета уточнено: «Озерский район» → «Озёрский район»',
      'строка 9, столбец I: организации «МБОУ СОШ № 1 с. Ключи» нет в этом муниципалитете; взята одноимённая из другого: Верхнереченский муниципальный округ',
      'строка 15: повторяет пару: строка 8; второй раз она не записывается',
      'строка 17, столбец O: такой даты нет: «31.02.2026»',
      'строка 22, столбец C: название организации уточнено: «МБДОУ детский сад „Теремок“ с. Березовка» → «МБДОУ детский сад „Теремок“ с. Берёзовка»',
      'строка 25: наставник и наставляемый — один человек',
      'строка 35, столбец Q: конец периода, 31 мая 2026 г., раньше начала, 1 октября 2026 г.',
      'строка 39, столбец I: организации «МБОУ СОШ № 16 с. Заимка» нет в этом муниципалитете; взята одноимённая из другого: Таёжный муниципальный округ',
      'строка 45, столбец D: не указан наставник',
      'строка 55, столбец B: нет муниципалитета «Неведомый район»',
      'строка 56, столбец I: организации «МБДОУ детский сад „Теремок“ с. Светлое» нет в этом муниципалитете; взята одноимённая из другого: Озёрский район',
    ])
  })

  it('mends Latin letters inside Russian words', () => {
    const mends = plan.rows.flatMap(({ findings }) => findings).filter(({ code }) => code === 'latinLetters')
    expect(mends.map(({ row, column, params }) => [row, column, (params as { became: string }).became])).toEqual([
      [14, 'C', 'МБОУ ООШ № 2 с. Озёрное'],
      [17, 'H', 'Белоконь Зульфия Сергеевна'],
      [22, 'C', 'МБДОУ детский сад «Теремок» с. Березовка'],
      [25, 'D', 'Седых Андрей Игоревич'],
      [35, 'C', 'МБОУ ООШ № 32 с. Луговое'],
      [36, 'B', 'Степновский район'],
      [42, 'I', 'МБОУ ООШ № 35 г. Новоречье'],
    ])
    expect(JSON.stringify([plan.organizations, plan.people])).not.toMatch(
      /[А-Яа-яЁё][A-Za-z]|[A-Za-z][А-Яа-яЁё]|\u00a0| {2}/,
    )
  })

  it('reads every way of writing a year and a day', () => {
    const byRow = (row: number) => plan.pairs.find((pair) => pair.row === row)
    expect(byRow(5)?.order).toEqual({ number: '36-од', date: '2026-09-18' })
    expect(byRow(6)?.order).toEqual({ number: '62-од', date: '2026-09-26' })
    const mends = plan.rows.flatMap(({ findings }) => findings).filter(({ code }) => code === 'yearWords')
    expect(mends.map(({ row }) => row)).toEqual([
      11, 15, 16, 17, 21, 23, 25, 32, 35, 38, 40, 43, 45, 47, 48, 51, 52, 58, 59, 60, 70, 71, 73, 74, 75, 77, 78,
    ])
    expect(
      plan.people.find(({ lastName, firstName }) => lastName === 'Горячий' && firstName === 'Андрей')
        ?.teachingSinceYear,
    ).toBe(1998)
  })

  it('takes an empty organisation of a mentee for the mentor’s', () => {
    const silent = plan.rows.flatMap(({ findings }) => findings).filter(({ code }) => code === 'sameOrganization')
    expect(silent).toHaveLength(39)
    expect(silent.every(({ column }) => column === 'I')).toBe(true)
    const pair = plan.pairs.find(({ row }) => row === 6)
    expect(pair?.menteeOrganizationKey).toBe(pair?.mentorOrganizationKey)
  })

  it('leaves people their own spelling', () => {
    expect(plan.people.map(({ lastName, firstName }) => `${lastName} ${firstName}`)).toEqual(
      expect.arrayContaining(['Седых Алена', 'Кадырова Алёна']),
    )
  })

  it('changes nothing the second time, and names the same faults', () => {
    const again = preview('pairs-77-messy', apply(plan, register()))
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 72, doubled: 1, faulty: 5, newPeople: 0 })
    expect([...again.organizations, ...again.people, ...again.pairs]).toEqual([])
  })

  it('adds to the clean one, and asks about people who may have moved', () => {
    const known = apply(preview('pairs-77'), register())
    const onTop = preview('pairs-77-messy', known)
    expect(onTop.counts).toMatchObject({ new: 72, changed: 0, unchanged: 0, faulty: 5 })
    expect(onTop.counts.newOrganizations).toBeLessThan(plan.counts.newOrganizations)
    expect(found(onTop).filter((line) => line.endsWith('sameNameElsewhere'))).toEqual([
      '11 D sameNameElsewhere',
      '16 D sameNameElsewhere',
      '47 H sameNameElsewhere',
      '48 H sameNameElsewhere',
    ])
    expect(preview('pairs-77-messy', apply(onTop, known)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 72 })
  })
})
