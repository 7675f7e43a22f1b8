import { describe, expect, it } from 'vitest'
import { composeProtocol } from '~/domain/protocols/compose'
import { hashOf } from '~/domain/protocols/hash.server'
import type { PrintedTable, ProtocolFacts, ProtocolSnapshot } from '~/domain/protocols/snapshot'
import { computeResult } from '~/domain/scoring/result'
import { standingIn } from '~/domain/scoring/standing'
import { en } from '~/i18n/en'
import { ru } from '~/i18n/ru'
import { contestFile, factsFor, protocolOf } from './samples'

/** With plain spaces, and only the first line of each cell. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const rowsOf = (table: PrintedTable) => table.rows.map((row) => row.map((cell) => plain(cell.split('\n')[0]!)))
const said = (lines: string[]) => lines.map(plain)

describe('the protocol of the first stage of «Педагогический дуэт»', () => {
  const { printed } = protocolOf('duet', 's1')

  it('has the summary sheet that was computed by hand', () => {
    expect(printed.tables).toHaveLength(1)
    const [table] = printed.tables
    expect(table!.columns.map(({ title }) => plain(title))).toEqual([
      '№',
      'Участник',
      'Осадчий И. П.',
      'Лебедь Т. И.',
      'Петрова-Водкина О. И.',
      'Цой Л. С.',
      'Средний балл',
      'Место',
      'Решение',
    ])
    expect(rowsOf(table!)).toEqual([
      ['1', 'Горячая Р. П. — Мороз А.', '47', '45', '46', '46', '46,00', '1', 'проходит дальше'],
      ['2', 'Солнцева М. О. — Шевчук Н. Л.', '45', '43', '46', '44', '44,50', '2', 'проходит дальше'],
      ['3', 'Кузнецова С. Н. — Гаджиева Р. К.', '41', 'отвод', '41', '42', '41,33 (124/3)', '3', 'проходит дальше'],
      ['4', 'Пушкарь Н. Р. — Лебедь Н. И.', '42', '41', '41', 'отвод', '41,33 (124/3)', '3', 'проходит дальше'],
      ['5', 'Седых Е. Г. — Цой О. Л.', '37', '37', '38', '36', '37,00', '5', 'проходит дальше'],
      ['6', 'Волошина А. И. — Коваленко И. И.', '37', '37', '37', '37', '37,00', '5', 'проходит дальше'],
      ['7', 'Сапега А. Л. — Белоконь Н. Д.', '24', '24', '23', '23', '23,50', '7', 'не проходит'],
    ])
  })

  it('names the recusals and who goes on', () => {
    expect(said(printed.recusals)).toEqual([
      'Лебедь Т. И. не оценивает заявку Кузнецова С. Н. — Гаджиева Р. К.: та же организация',
      'Цой Л. С. не оценивает заявку Пушкарь Н. Р. — Лебедь Н. И.: та же организация',
    ])
    expect(said(printed.decisions)).toEqual([
      'Утвердить сводную ведомость.',
      'Допустить к этапу «Очный этап»: Горячая Р. П. — Мороз А.; Солнцева М. О. — Шевчук Н. Л.; Кузнецова С. Н. — Гаджиева Р. К.; Пушкарь Н. Р. — Лебедь Н. И.; Седых Е. Г. — Цой О. Л.; Волошина А. И. — Коваленко И. И.',
      'Не допускать дальше: Сапега А. Л. — Белоконь Н. Д.',
    ])
  })
})

describe('the final protocol of «Педагогический дуэт»', () => {
  const { printed } = protocolOf('duet', null)

  it('has totals, places and awards as computed by hand, and the summary sheets', () => {
    expect(rowsOf(printed.tables[0]!).map(([, ...row]) => row)).toEqual([
      ['Солнцева М. О. — Шевчук Н. Л.', '44,50', '43,50', '88,00', '1', 'победитель'],
      ['Горячая Р. П. — Мороз А.', '46,00', '42,00', '88,00', '2', 'призёр'],
      ['Кузнецова С. Н. — Гаджиева Р. К.', '41,33 (124/3)', '41,00', '82,33 (247/3)', '3', 'призёр'],
      ['Пушкарь Н. Р. — Лебедь Н. И.', '41,33 (124/3)', '41,00', '82,33 (247/3)', '4', 'лауреат'],
      ['Волошина А. И. — Коваленко И. И.', '37,00', '38,50', '75,50', '5', 'лауреат'],
      ['Седых Е. Г. — Цой О. Л.', '37,00', '37,50', '74,50', '6', 'участник'],
      ['Сапега А. Л. — Белоконь Н. Д.', '23,50', '—', '—', '—', 'участник'],
    ])
    expect(printed.tables[0]!.rows[6]!.at(-1)).toBe('участник\nне прошёл этап «Заочный этап»')
    expect(printed.tables.slice(1).map(({ caption }) => caption)).toEqual([
      'Сводная ведомость этапа «Заочный этап»',
      'Сводная ведомость этапа «Очный этап»',
    ])
  })

  it('tells how equal totals were settled (INV-25)', () => {
    expect(said(printed.ties)).toEqual([
      'Солнцева М. О. — Шевчук Н. Л.; Горячая Р. П. — Мороз А. — равный итог 88,00; балл за этап «Очный этап»: Солнцева М. О. — Шевчук Н. Л. — 43,50; Горячая Р. П. — Мороз А. — 42,00.',
      'Кузнецова С. Н. — Гаджиева Р. К.; Пушкарь Н. Р. — Лебедь Н. И. — равный итог 82,33 (247/3); средний балл по критерию «Взаимодействие в паре»: Кузнецова С. Н. — Гаджиева Р. К. — 4,67 (14/3); Пушкарь Н. Р. — Лебедь Н. И. — 4,33 (13/3).',
    ])
  })

  it('gives the awards', () => {
    expect(said(printed.decisions)).toEqual([
      'Утвердить сводную ведомость.',
      'Победитель: Солнцева М. О. — Шевчук Н. Л.',
      'Призёры: Горячая Р. П. — Мороз А.; Кузнецова С. Н. — Гаджиева Р. К.',
      'Лауреаты: Пушкарь Н. Р. — Лебедь Н. И.; Волошина А. И. — Коваленко И. И.',
      'Участники: Седых Е. Г. — Цой О. Л.; Сапега А. Л. — Белоконь Н. Д.',
    ])
  })
})

describe('the final protocol of a contest by nominations', () => {
  const { printed } = protocolOf('essay', null)

  it('has a table for each, the third reader in his column', () => {
    expect(printed.tables.slice(0, 4).map(({ caption }) => plain(caption))).toEqual([
      'Итоговая таблица, номинация «Первый раз в школьный класс»',
      'Итоговая таблица, номинация «Молодость или опыт?»',
      'Итоговая таблица, номинация «Эстафета поколений»',
      'Итоговая таблица, номинация «Наставничество: вызовы времени»',
    ])
    const [first] = printed.tables.slice(4)
    expect(rowsOf(first!).map((row) => row.slice(2))).toEqual([
      ['46', '44', '—', '45,00', '1'],
      ['47', '33', '43', '45,00', '1'],
      ['40', '38', '—', '39,00', '3'],
      ['30', '28', '—', '29,00', '4'],
    ])
  })

  it('says which nomination is void, and that a winner was not found (INV-33)', () => {
    const decisions = said(printed.decisions)
    expect(decisions).toContain(
      'Номинация «Эстафета поколений» не состоялась: 2 заявки при необходимых 3; места не присуждаются.',
    )
    expect(decisions).toContain(
      'Номинация «Молодость или опыт?»: победители: нет. Нужен итог не ниже 85 % от наибольшего возможного, его никто не набрал.',
    )
    expect(printed.tables[2]!.rows.map((row) => row.at(-2))).toEqual(['—', '—'])
  })
})

describe('a vote of the jury', () => {
  it('is told ballot by ballot, with the casting vote of the chair', () => {
    const facts = factsFor(tied(), null)
    const { printed } = composeProtocol(facts, ru)
    expect(said(printed.votes)).toEqual([
      'Голосование: Солнцева М. О. — Шевчук Н. Л.; Кузнецова С. Н. — Гаджиева Р. К. Осадчий И. П.: Кузнецова С. Н. — Гаджиева Р. К.; Лебедь Т. И.: Солнцева М. О. — Шевчук Н. Л.; Петрова-Водкина О. И.: воздержался. Учтено голосов: Солнцева М. О. — Шевчук Н. Л. — 1; Кузнецова С. Н. — Гаджиева Р. К. — 1. При равном числе голосов решил голос председателя: Кузнецова С. Н. — Гаджиева Р. К.',
      'За утверждение протокола: за — 4, против — 0, воздержались — 0.',
    ])
    expect(printed.ties).toHaveLength(1)
  })
})

/** Two entries, equal in all; a vote one to one with the chair for the second. */
function tied(): ProtocolFacts['input'] {
  const sheet = (juror: string, entry: string) => ({ stage: 's', juror, entry, scores: { 't.c': 5 } })
  return {
    format: 'duet/contest@1',
    contest: {
      title: 'Урок',
      unit: 'person',
      timeZone: 'Asia/Yakutsk',
      ranking: 'contest',
      stages: [
        {
          id: 's',
          title: 'Урок',
          aggregate: { by: 'mean' },
          tasks: [{ id: 't', title: 'Урок', criteria: [{ id: 'c', title: 'Всё', max: 10 }] }],
        },
      ],
      tieBreaks: [{ by: 'vote' }],
      awards: [{ award: 'winner', take: { count: 1 } }],
    },
    jurors: [
      { id: 'J1', role: 'chair' },
      { id: 'J2', role: 'member' },
      { id: 'J3', role: 'member' },
    ],
    entries: [
      { id: 'A', organisations: ['1'] },
      { id: 'B', organisations: ['2'] },
    ],
    sheets: ['J1', 'J2', 'J3'].flatMap((juror) => [sheet(juror, 'A'), sheet(juror, 'B')]),
    votes: [{ between: ['A', 'B'], ballots: { J1: 'B', J2: 'A', J3: null } }],
  }
}

describe('a juror freed from sheets', () => {
  it('is told of once for each reason, with the entries and who scores instead', () => {
    const facts = factsFor(contestFile('duet'), 's1')
    const [first, second] = facts.jury.map(({ name }) => name)
    const excused = ['P1', 'P3'].map((entry) => ({ juror: first!, entry, reason: 'болезнь', instead: null }))
    const replaced = { juror: first!, entry: 'P2', reason: 'в отпуске', instead: second! }
    const { printed } = composeProtocol({ ...facts, excused: [...excused, replaced] }, ru)
    const called = (id: string) => facts.entries.find((entry) => entry.id === id)!.title
    expect(said(printed.excused)).toEqual([
      `Осадчий И. П.: ${called('P1')}; ${called('P3')} Причина: болезнь.`,
      `Осадчий И. П.: ${called('P2')} Причина: в отпуске. Замена: Лебедь Т. И.`,
    ])
    expect(protocolOf('duet', 's1').printed.excused).toEqual([])
  })
})

describe('a juror who joined after a stage was signed', () => {
  const file = contestFile('duet')
  const late = { ...file, jurors: [...file.jurors, { id: 'late', role: 'member' as const }] }
  const scores = (facts: ProtocolFacts, table: number) =>
    composeProtocol(facts, ru).printed.tables[table]!.columns.filter(({ kind }) => kind === 'score').length

  it('has no column in its summary, and has one in the next', () => {
    const facts = { ...factsFor(late, null), seated: { s1: file.jurors.map(({ id }) => id) } }
    expect([scores(facts, 1), scores(facts, 2)]).toEqual([file.jurors.length, file.jurors.length + 1])
  })

  it('keeps a column where a sheet of his is there all the same', () => {
    expect(scores({ ...factsFor(file, null), seated: { s1: [] } }, 1)).toBe(file.jurors.length)
  })
})

describe('equal totals that no rule splits', () => {
  it('are said to share the place', () => {
    const file = tied()
    const shared = { ...file, votes: [], contest: { ...file.contest, tieBreaks: [{ by: 'share' as const }] } }
    const { printed } = composeProtocol(factsFor(shared, null), ru)
    expect(said(printed.ties)).toEqual([
      'Солнцева М. О. — Шевчук Н. Л.; Кузнецова С. Н. — Гаджиева Р. К. — равный итог 5,00; место 1 делится.',
    ])
  })
})

describe('an award that nobody got', () => {
  const decided = (minTotal: string, take: number) => {
    const file = tied()
    const awards = [{ award: 'prize', take: { count: take }, minTotal, ties: 'cut' as const }]
    return said(
      composeProtocol(factsFor({ ...file, contest: { ...file.contest, awards } }, null), ru).printed.decisions,
    )
  }

  it('is said to lack a total high enough, where that is why', () => {
    expect(decided('5.5', 1)).toContain('Призёры: нет. Нужен итог не ниже 5,5, его никто не набрал.')
    expect(decided('5', 0)).toContain('Призёры: нет.')
  })
})

describe('the head of a protocol', () => {
  it('lists the jury by role and name, the absent with the reason, and has the present sign, the chair first', () => {
    const facts = factsFor(contestFile('duet'), 's1')
    const jury = facts.jury.map((juror, index) =>
      index === 1 ? { ...juror, present: false, absence: 'болезнь' } : juror,
    )
    const { printed } = composeProtocol({ ...facts, jury: jury.toReversed() }, ru)
    expect(said(printed.present)[0]).toBe(
      'Осадчий Игорь Петрович, председатель жюри, методист, МКУ «Верхнереченский ИМЦ»',
    )
    expect(said(printed.absent)).toEqual([
      'Лебедь Татьяна Игоревна, член жюри, учитель математики, МБОУ СОШ № 2 с. Луговое, болезнь',
    ])
    expect(printed.signers.map(({ juror }) => juror)).toEqual(['J1', 'J3', 'J4'])
  })

  it('tells what it takes the place of (INV-29)', () => {
    const supersedes = { number: '1', date: '2027-03-12', reason: 'удовлетворена апелляция' }
    const { printed } = composeProtocol({ ...factsFor(contestFile('duet'), 's1'), supersedes }, ru)
    expect(plain(printed.supersedes!)).toBe('Взамен протокола № 1 от 12 марта 2027 г. Причина: удовлетворена апелляция')
  })

  it('is refused for a stage that the contest does not have', () => {
    expect(() => protocolOf('duet', 's9')).toThrow(RangeError)
  })
})

describe('the frozen snapshot', () => {
  it.each(['duet', 'essay', 'small-01', 'small-02', 'small-03', 'small-04', 'small-05', 'small-06'])(
    'of %s holds what is needed to compute it again, stage by stage and in the end',
    (file) => {
      const final = reread(protocolOf(file, null))
      expect(computeResult(final.input)).toEqual(final.result)
      for (const stage of final.input.contest.stages) {
        const one = reread(protocolOf(file, stage.id))
        expect(standingIn(one.input, stage.id)).toEqual(one.result)
        for (const table of one.printed.tables)
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
      }
      for (const table of final.printed.tables)
        for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    },
  )

  it('has one hash however its keys are ordered, and another for any change', () => {
    const snapshot = protocolOf('duet', 's1')
    expect(hashOf(snapshot)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOf(shuffled(reread(snapshot)))).toBe(hashOf(snapshot))
    const sheets = snapshot.input.sheets.map((sheet, index) =>
      index === 0 ? { ...sheet, scores: { ...sheet.scores, 'card.c1': 4 } } : sheet,
    )
    expect(hashOf({ ...snapshot, input: { ...snapshot.input, sheets } })).not.toBe(hashOf(snapshot))
    expect(hashOf({ ...snapshot, number: '2' })).not.toBe(hashOf(snapshot))
  })

  it('can be worded in English', () => {
    expect(composeProtocol(factsFor(contestFile('duet'), 's1'), en).printed.heading).toBe('PROTOCOL No. 1')
  })
})

const reread = (snapshot: ProtocolSnapshot) => JSON.parse(JSON.stringify(snapshot)) as ProtocolSnapshot

/** The same value with the keys of every object the other way round. */
function shuffled<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(shuffled) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, shuffled(one)]),
  ) as Value
}
