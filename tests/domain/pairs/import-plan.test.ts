import { describe, expect, it } from 'vitest'
import type { Known } from '~/domain/pairs/import/known'
import { apply, found, planOf, register, sheetOf } from './import-support'

const headings = [
  'Муниципалитет',
  'Организация наставника',
  'ФИО наставника',
  'Должность наставника',
  'Категория наставника',
  'Стаж наставника',
  'ФИО наставляемого',
  'Организация наставляемого',
  'Предмет',
  'Форма наставничества',
  'Приказ №',
  'Дата приказа',
  'Период с',
  'Период по',
] as const
type Heading = (typeof headings)[number]

const usual: Record<Heading, string> = {
  Муниципалитет: 'Озёрский район',
  'Организация наставника': 'МБОУ СОШ № 4 с. Ключи',
  'ФИО наставника': 'Ткач Ольга Ильинична',
  'Должность наставника': 'учитель истории',
  'Категория наставника': 'высшая',
  'Стаж наставника': '1998',
  'ФИО наставляемого': 'Ким Анна Львовна',
  'Организация наставляемого': 'МБОУ СОШ № 4 с. Ключи',
  Предмет: 'история',
  'Форма наставничества': 'традиционное',
  'Приказ №': '5-од',
  'Дата приказа': '01.09.2026',
  'Период с': '01.10.2026',
  'Период по': '31.05.2027',
}

type Row = Partial<Record<Heading, string>>

/** A table whose first pair stands in row 2; what a row leaves unsaid is as usual. */
const table = (...rows: Row[]) => ({
  sheets: [sheetOf([headings, ...rows.map((row) => headings.map((heading) => ({ ...usual, ...row })[heading]))])],
})
const plan = (known: Known, ...rows: Row[]) => planOf(table(...rows), known)

const known = apply(plan(register(), {}), register())
const change = (alter: (copy: Known) => void): Known => {
  const copy = structuredClone(known)
  alter(copy)
  return copy
}
const statuses = (planned: ReturnType<typeof plan>) => planned.rows.map(({ status }) => status)

describe('a row compared with the register', () => {
  it('is new where the register has none of it', () => {
    const planned = plan(register(), {})
    expect(planned.counts).toMatchObject({
      new: 1,
      newPeople: 2,
      newOrganizations: 1,
      mends: 0,
      warnings: 0,
      faults: 0,
    })
    expect(planned.rows[0]).toMatchObject({ mentor: 'Ткач Ольга Ильинична', mentee: 'Ким Анна Львовна', changes: [] })
  })

  it('is unchanged where the register says the same', () => {
    const planned = plan(known, {})
    expect(statuses(planned)).toEqual(['unchanged'])
    expect([...planned.organizations, ...planned.people, ...planned.pairs]).toEqual([])
  })

  it('leaves the kind of a known pair alone where the table names none', () => {
    const network = apply(plan(register(), { 'Форма наставничества': 'сетевое' }), register())
    const planned = plan(network, { 'Форма наставничества': '' })
    expect(statuses(planned)).toEqual(['unchanged'])
    expect(found(planned)).toEqual([])
  })

  it('is changed where it says otherwise, field by field', () => {
    const planned = plan(known, {
      'Должность наставника': 'заместитель директора',
      'Категория наставника': 'первая, педагог-наставник',
      'Стаж наставника': '1997',
      Предмет: 'история и обществознание',
      'Форма наставничества': 'сетевое',
      'Приказ №': '7-од',
      'Период по': '31.08.2027',
    })
    expect(statuses(planned)).toEqual(['changed'])
    expect(planned.rows[0]?.changes).toEqual([
      { of: 'pair', field: 'kind', was: 'traditional', became: 'network' },
      { of: 'pair', field: 'subject', was: 'история', became: 'история и обществознание' },
      { of: 'pair', field: 'periodTo', was: '2027-05-31', became: '2027-08-31' },
      { of: 'pair', field: 'order', was: '2026-09-01 № 5-од', became: '2026-09-01 № 7-од' },
      { of: 'mentor', field: 'post', was: 'учитель истории', became: 'заместитель директора' },
      { of: 'mentor', field: 'category', was: 'highest', became: 'first' },
      { of: 'mentor', field: 'extraCategories', was: '', became: 'mentor' },
      { of: 'mentor', field: 'teachingSinceYear', was: '1998', became: '1997' },
    ])
    expect(planned.people.map(({ isNew, lastName }) => [isNew, lastName])).toEqual([[false, 'Ткач']])
    expect(planned.pairs).toMatchObject([{ pairId: known.pairs[0]!.id, kind: 'network' }])
    expect(planned.counts).toMatchObject({ changed: 1, changedPeople: 1, newPeople: 0 })
  })

  it('erases nothing by an empty cell', () => {
    const silent = {
      'Должность наставника': '',
      'Категория наставника': '',
      'Стаж наставника': '-',
      Предмет: '',
      'Приказ №': '',
      'Дата приказа': '',
    }
    expect(statuses(plan(known, silent))).toEqual(['unchanged'])
  })

  it('is a new pair in another year, of people who are known', () => {
    const planned = plan(known, { 'Период с': '01.09.2027', 'Период по': '31.05.2028', 'Дата приказа': '25.08.2027' })
    expect(planned.counts).toMatchObject({ new: 1, newPeople: 0, changedPeople: 0, newOrganizations: 0 })
    expect(planned.pairs[0]).toMatchObject({ pairId: null, mentorKey: known.pairs[0]!.mentorId })
  })

  it('does not bring back a pair that has ended', () => {
    const ended = change(({ pairs }) => Object.assign(pairs[0]!, { ended: true }))
    const planned = plan(ended, { Предмет: 'физика' })
    expect(statuses(planned)).toEqual(['unchanged'])
    expect(found(planned)).toEqual(['2 - pairEnded'])
    expect(planned.pairs).toEqual([])
  })

  it('is compared with the living one where the couple had a pair before', () => {
    const again = change(({ pairs }) => pairs.unshift({ ...pairs[0]!, id: 'earlier', subject: 'физика', ended: true }))
    const planned = plan(again, {})
    expect(statuses(planned)).toEqual(['unchanged'])
    expect(found(planned)).toEqual([])
  })

  it('is faulty where the pair is there the other way round, unless one of the two is reverse (INV-03)', () => {
    const turned = { 'ФИО наставника': 'Ким Анна Львовна', 'ФИО наставляемого': 'Ткач Ольга Ильинична' }
    const quiet = { 'Должность наставника': '', 'Категория наставника': '', 'Стаж наставника': '' }
    expect(found(plan(known, { ...turned, ...quiet }))).toEqual(['2 - mirroredPair'])
    expect(statuses(plan(known, { ...turned, ...quiet, 'Форма наставничества': 'реверсивное' }))).toEqual(['new'])
    const later = { 'Период с': '01.09.2027', 'Период по': '31.05.2028' }
    expect(statuses(plan(known, { ...turned, ...quiet, ...later }))).toEqual(['new'])
  })
})

describe('who is who', () => {
  it('is told by name and organisation, ё or е', () => {
    const yo = change(({ people }) => Object.assign(people[1]!, { lastName: 'Королёва' }))
    const planned = plan(yo, { 'ФИО наставляемого': 'Королева Анна Львовна' })
    expect(statuses(planned)).toEqual(['unchanged'])
    expect(found(planned)).toEqual(['2 G personSpelling'])
  })

  it('in one table too: the spelling with ё is kept', () => {
    const planned = plan(
      register(),
      { 'ФИО наставника': 'Соловьева Ольга Ильинична' },
      { 'ФИО наставника': 'Соловьёва Ольга Ильинична', 'ФИО наставляемого': 'Цой Анна Львовна' },
    )
    expect(planned.people.map(({ lastName }) => lastName)).toEqual(['Соловьёва', 'Ким', 'Цой'])
    expect(found(planned)).toEqual(['2 C personSpelling'])
  })

  it('lets one mentor have several mentees', () => {
    const planned = plan(
      register(),
      {},
      { 'ФИО наставляемого': 'Цой Анна Львовна' },
      { 'ФИО наставляемого': 'Ли Анна Львовна' },
    )
    expect(planned.counts).toMatchObject({ new: 3, newPeople: 4, warnings: 0 })
  })

  it('asks about one name in two organisations', () => {
    const other = { 'Организация наставника': 'МБОУ СОШ № 5 с. Степное', 'Организация наставляемого': '' }
    expect(found(plan(known, { ...other, 'ФИО наставляемого': 'Цой Анна Львовна' }), 'sameOrganization')).toEqual([
      '2 C sameNameElsewhere',
    ])
    const planned = plan(register(), {}, { ...other, 'ФИО наставляемого': 'Цой Анна Львовна' })
    expect(found(planned, 'sameOrganization')).toEqual(['3 C sameNameInFile'])
    expect(planned.counts.newPeople).toBe(4)
    expect(
      found(
        plan(apply(planned, register()), {}, { ...other, 'ФИО наставляемого': 'Цой Анна Львовна' }),
        'sameOrganization',
      ),
    ).toEqual([])
  })

  it('asks about a name that only lacks the patronymic', () => {
    expect(found(plan(known, { 'ФИО наставляемого': 'Ким Анна' }))).toEqual(['2 G similarPerson'])
    expect(found(plan(register(), {}, { 'ФИО наставляемого': 'Ким Анна' }))).toEqual(['3 G similarPerson'])
  })

  it('cannot choose between namesakes of one organisation', () => {
    const twins = change(({ people }) => people.push({ ...people[1]!, id: 'another' }))
    const planned = plan(twins, {})
    expect(statuses(planned)).toEqual(['faulty'])
    expect(found(planned)).toEqual(['2 G namesakes'])
  })

  it('believes the first row, and names the other', () => {
    const rows: Row[] = [
      {},
      {
        'ФИО наставляемого': 'Цой Анна Львовна',
        'Должность наставника': 'учитель физики',
        'Категория наставника': 'первая',
        'Стаж наставника': '2001',
      },
    ]
    const planned = plan(register(), ...rows)
    expect(found(planned)).toEqual(['3 D contradicts', '3 E contradicts', '3 F contradicts'])
    expect(planned.people[0]).toMatchObject({ post: 'учитель истории', category: 'highest', teachingSinceYear: 1998 })
    expect(statuses(plan(apply(planned, register()), ...rows))).toEqual(['unchanged', 'unchanged'])
  })

  it('keeps a person who works in two organisations one', () => {
    const two = change(({ people, organizations }) => {
      organizations.push({
        id: 'second',
        municipalityId: 'Озёрский район',
        fullName: 'МБОУ СОШ № 5 с. Степное',
        shortName: 'МБОУ СОШ № 5 с. Степное',
      })
      people[0]!.employments.push({ organizationId: 'second', post: 'учитель права' })
    })
    const planned = plan(
      two,
      {},
      {
        'Организация наставника': 'МБОУ СОШ № 5 с. Степное',
        'Должность наставника': 'учитель права',
        'ФИО наставляемого': 'Цой Анна Львовна',
      },
    )
    expect(found(planned)).toEqual([])
    expect(planned.counts).toMatchObject({ newPeople: 1, changedPeople: 0 })
    expect(planned.pairs[0]?.mentorOrganizationKey).toBe('second')
  })
})

describe('the two of a row', () => {
  const same = { 'ФИО наставника': 'Ткач Ольга Ильинична', 'ФИО наставляемого': 'Ткач  Oльга Ильинична' }
  it.each<[string, Row, string[]]>([
    ['are not one person', same, ['2 - sameMember']],
    [
      'are not one person where the mentee’s organisation is left out',
      { ...same, 'Организация наставляемого': '' },
      ['2 - sameMember'],
    ],
    [
      'are not one person where it is spelled otherwise',
      { ...same, 'Организация наставляемого': 'СОШ №4 с. Ключи' },
      ['2 - sameMember'],
    ],
    [
      'are not one person in an unknown district either',
      { ...same, Муниципалитет: 'Неведомый район' },
      ['2 A unknownMunicipality', '2 - sameMember'],
    ],
    ['may be namesakes', { ...same, 'Организация наставляемого': 'МБОУ СОШ № 9 с. Степное' }, ['2 - sameNameBoth']],
  ])('%s', (_, row, said) => {
    const planned = plan(register(), row)
    expect(found(planned, 'spaces', 'latinLetters', 'sameOrganization', 'organizationSpelling').toSorted()).toEqual(
      said.toSorted(),
    )
    expect(statuses(planned)).toEqual([said.includes('2 - sameNameBoth') ? 'new' : 'faulty'])
  })
})

describe('rows that repeat', () => {
  it('say so once more: the first is taken', () => {
    const planned = plan(register(), {}, { 'ФИО наставника': ' Ткач Ольга  Ильинична', 'Дата приказа': '2026-09-01' })
    expect(statuses(planned)).toEqual(['new', 'doubled'])
    expect(planned.pairs).toHaveLength(1)
    expect(planned.rows[1]?.findings.at(-1)).toMatchObject({ code: 'doubled', severity: 'warning', params: { row: 2 } })
  })

  it('are faulty where they say something else of the pair', () => {
    const planned = plan(register(), {}, { 'Приказ №': '6-од' })
    expect(statuses(planned)).toEqual(['new', 'faulty'])
    expect(found(planned)).toEqual(['3 - contradictsPair'])
  })

  it('are two pairs in two years', () => {
    expect(statuses(plan(register(), {}, { 'Период с': '01.09.2027', 'Период по': '31.05.2028' }))).toEqual([
      'new',
      'new',
    ])
  })

  it('the other way round are faulty, unless one is reverse', () => {
    const turned: Row = {
      'ФИО наставника': usual['ФИО наставляемого'],
      'ФИО наставляемого': usual['ФИО наставника'],
      'Должность наставника': '',
      'Категория наставника': '',
      'Стаж наставника': '',
    }
    expect(found(plan(register(), {}, turned))).toEqual(['3 - mirrored'])
    expect(statuses(plan(register(), {}, { ...turned, 'Форма наставничества': 'реверсивное' }))).toEqual(['new', 'new'])
  })
})

describe('organisations', () => {
  const named = (name: string, second = name): Row => ({
    'Организация наставника': name,
    'Организация наставляемого': second,
  })

  it.each([['МБОУ СОШ №4 с.Ключи'], ['мбоу сош № 4, с. Ключи'], ['СОШ № 4 с. Ключи']])(
    'of the register are known by %j',
    (name) => {
      const planned = plan(known, named(name))
      expect(statuses(planned)).toEqual(['unchanged'])
      expect(found(planned)).toEqual(['2 B organizationSpelling', '2 H organizationSpelling'])
    },
  )

  it('of the register are known with their legal form where it keeps them without', () => {
    const bare = change(({ organizations }) =>
      Object.assign(organizations[0]!, { fullName: 'СОШ № 4 с. Ключи', shortName: 'СОШ № 4 с. Ключи' }),
    )
    expect(statuses(plan(bare, {}))).toEqual(['unchanged'])
  })

  it('of the table are one however they are written', () => {
    const planned = plan(register(), named('СОШ № 4 с. Ключи', 'МБОУ СОШ № 4 с. Ключи'), {
      ...named('МБОУ СОШ №4 с. Ключи'),
      'ФИО наставляемого': 'Цой Анна Львовна',
    })
    expect(planned.organizations.map(({ fullName }) => fullName)).toEqual(['МБОУ СОШ № 4 с. Ключи'])
  })

  it('are told apart by their legal forms', () => {
    const planned = plan(register(), named('МБОУ СОШ № 4 с. Ключи', 'МКОУ СОШ № 4 с. Ключи'))
    expect(planned.organizations).toHaveLength(2)
    expect(found(planned)).toEqual(['2 B similarOrganization', '2 H similarOrganization'])
  })

  it('that are new and like one of the register are asked about', () => {
    expect(
      found(
        plan(known, {
          ...named('МБОУ СОШ № 4 с. Ключ'),
          'ФИО наставника': 'Ли Ольга Ильинична',
          'ФИО наставляемого': 'Ли Анна Львовна',
        }),
      ),
    ).toEqual(['2 B similarOrganization'])
    expect(
      found(
        plan(known, {
          ...named('СОШ № 4'),
          'ФИО наставника': 'Ли Ольга Ильинична',
          'ФИО наставляемого': 'Ли Анна Львовна',
        }),
      ),
    ).toEqual(['2 B similarOrganization'])
  })

  it('of one name in two municipalities are two', () => {
    const planned = plan(
      register(),
      {},
      {
        Муниципалитет: 'Каменский район',
        'ФИО наставника': 'Ли Ольга Ильинична',
        'ФИО наставляемого': 'Ли Анна Львовна',
      },
    )
    expect(planned.organizations.map(({ municipalityId }) => municipalityId)).toEqual([
      'Озёрский район',
      'Каменский район',
    ])
  })

  it('of a mentee are looked for in the mentor’s municipality, then in all', () => {
    const elsewhere = {
      Муниципалитет: 'Каменский район',
      ...named('МБОУ СОШ № 9 с. Степное', usual['Организация наставника']),
      'ФИО наставника': 'Ли Ольга Ильинична',
      'ФИО наставляемого': 'Ли Анна Львовна',
    }
    const planned = plan(known, elsewhere)
    expect(found(planned)).toEqual(['2 H otherMunicipality'])
    expect(planned.pairs[0]?.menteeOrganizationKey).toBe(known.organizations[0]!.id)
    const twice = change(({ organizations }) =>
      organizations.push({ ...organizations[0]!, id: 'other', municipalityId: 'Заречный район' }),
    )
    expect(found(plan(twice, elsewhere))).toEqual(['2 H severalOrganizations'])
  })

  it('are wanted of the mentor', () => {
    expect(found(plan(register(), { 'Организация наставника': '' }))).toEqual(['2 B noOrganization'])
  })
})

describe('a municipality left out', () => {
  it.each<[string, Known, string[]]>([
    ['is the only one', register(['Озёрский район']), ['2 A municipalityOnly']],
    ['is that of the organisation', known, ['2 A municipalityOfOrganization']],
    ['is a fault where nothing tells it', register(), ['2 A noMunicipality']],
  ])('%s', (_, knownHere, said) => expect(found(plan(knownHere, { Муниципалитет: '' }))).toEqual(said))

  it('is that of the section above', () => {
    const at = (row: Row) => headings.map((heading) => ({ ...usual, ...row, Муниципалитет: '' })[heading])
    const second = { 'ФИО наставника': 'Ли Ольга Ильинична', 'ФИО наставляемого': 'Ли Анна Львовна' }
    const sheet = sheetOf([
      headings,
      ['Каменский район (1 пара)'],
      at({}),
      ['Заречный р-н'],
      at(second),
      ['Исполнитель: Иванова А. А.'],
    ])
    const planned = planOf({ sheets: [sheet] }, register())
    expect(planned.organizations.map(({ municipalityId }) => municipalityId)).toEqual([
      'Каменский район',
      'Заречный район',
    ])
    expect(found(planned)).toEqual(['3 A municipalityOfSection', '5 A municipalityOfSection'])
    expect(planned.skipped.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'heading'],
      [2, 'section'],
      [4, 'section'],
      [6, 'section'],
    ])
  })
})

describe('an order', () => {
  it.each<[string, Row, string[], unknown]>([
    [
      'in one cell',
      { 'Приказ №': 'Приказ № 5-од от 01.09.2026 г.', 'Дата приказа': '' },
      ['2 K orderParts'],
      { number: '5-од', date: '2026-09-01' },
    ],
    ['with its sign', { 'Приказ №': '№ 5-од' }, ['2 K orderParts'], { number: '5-од', date: '2026-09-01' }],
    ['without a date', { 'Дата приказа': '' }, ['2 K orderWithoutDate'], null],
    ['without a number', { 'Приказ №': '' }, ['2 L orderWithoutNumber'], null],
    [
      'later than the pair',
      { 'Дата приказа': '02.10.2026' },
      ['2 L orderLater'],
      { number: '5-од', date: '2026-10-02' },
    ],
    ['not at all', { 'Приказ №': '', 'Дата приказа': '—' }, [], null],
  ])('may be written %s', (_, row, said, order) => {
    const planned = plan(register(), row)
    expect(found(planned)).toEqual(said)
    expect(planned.pairs[0]?.order).toEqual(order)
  })

  it('of a day that does not exist is a fault', () => {
    expect(found(plan(register(), { 'Приказ №': '5-од от 31.02.2026', 'Дата приказа': '' }))).toEqual([
      '2 K impossibleDate',
    ])
  })
})

describe('a cell', () => {
  it.each<[string, Row, string[]]>([
    ['of one who must not be named by number', { Предмет: 'СНИЛС 112-233-445 95' }, ['2 I personalNumber']],
    ['of a kind nobody knows', { 'Форма наставничества': 'очное' }, ['2 J unknownKind']],
    ['of no kind', { 'Форма наставничества': '' }, ['2 J kindAssumed']],
    ['of a form instead of a kind', { 'Форма наставничества': 'педагог – педагог' }, ['2 J kindAssumed']],
    ['of an unknown category', { 'Категория наставника': '12 разряд' }, ['2 E unknownCategory']],
    ['of a number for a day', { 'Период с': '01.10.26' }, ['2 M shortYear']],
    ['of no end', { 'Период по': '' }, ['2 N periodEnd']],
    ['of no beginning', { 'Период с': '' }, ['2 M noPeriod']],
    ['of the mentor', { 'ФИО наставника': '-' }, ['2 C noMentor']],
    ['of the mentee', { 'ФИО наставляемого': '' }, ['2 G noMentee']],
    ['of a municipality nearly right', { Муниципалитет: 'Озёрсский район' }, ['2 A unknownMunicipality']],
    ['that says the same as the mentor’s', { 'Организация наставляемого': 'та же' }, ['2 H sameOrganization']],
  ])('%s', (_, row, said) => expect(found(plan(register(), row))).toEqual(said))

  it.each<[string, string, number, string]>([
    ['ФИО наставника', 'Ткач Оксана', 80, 'C'],
    ['Организация наставника', 'МБОУ', 500, 'B'],
    ['Должность наставника', 'учитель', 120, 'D'],
    ['Предмет', 'русский язык', 120, 'I'],
    ['Приказ №', '5', 40, 'K'],
  ])('of «%s» is as long as a form lets it be', (column, text, most, letter) => {
    const longer = (signs: number) => ({ [column]: `${text}${'а'.repeat(signs)}` })
    const part = text.split(' ').length > 1 && most === 80 ? text.slice(text.indexOf(' ') + 1) : text
    expect(found(plan(register(), longer(most - part.length))).filter((said) => said.includes('tooLong'))).toEqual([])
    const { rows, counts } = plan(register(), longer(most - part.length + 1))
    expect(counts.faulty).toBe(1)
    expect(rows[0]?.findings).toContainEqual(
      expect.objectContaining({ code: 'tooLong', column: letter, params: expect.objectContaining({ most }) }),
    )
  })

  it('that says «то же» is that of the row above', () => {
    const planned = plan(
      register(),
      {},
      {
        Муниципалитет: '-//-',
        'Организация наставника': '"',
        'Организация наставляемого': '-//-',
        'ФИО наставляемого': 'Цой Анна Львовна',
      },
    )
    expect(found(planned)).toEqual(['3 A ditto', '3 B ditto', '3 H ditto'])
    expect(planned.organizations).toHaveLength(1)
  })

  it('that is broken is named, and nothing else is said of it', () => {
    const [headingRow, row] = table({}).sheets[0]!.rows
    const cells = { ...row!.cells, C: { text: '#REF!', broken: true as const }, M: { text: '', broken: true as const } }
    const planned = planOf(
      { sheets: [{ ...table({}).sheets[0]!, rows: [headingRow!, { ...row!, cells }] }] },
      register(),
    )
    expect(found(planned)).toEqual(['2 C brokenCell', '2 M brokenCell'])
  })

  it('merged with the one above shares its value', () => {
    const sheet = table({}, { 'ФИО наставляемого': 'Цой Анна Львовна' }).sheets[0]!
    const cells = { ...sheet.rows[2]!.cells, C: { text: usual['ФИО наставника'], mergedFrom: { row: 2, column: 'C' } } }
    sheet.rows[2] = { ...sheet.rows[2]!, cells, hidden: true }
    expect(found(planOf({ sheets: [sheet] }, register()))).toEqual(['3 - hiddenRow', '3 C merged'])
  })
})
