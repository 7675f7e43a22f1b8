import { beforeAll, describe, expect, it } from 'vitest'
import { composeProtocol } from '~/domain/protocols/compose'
import { hashOf } from '~/domain/protocols/hash.server'
import { renderProtocol } from '~/domain/protocols/protocol.pdf.server'
import { renderScoreSheets } from '~/domain/protocols/score-sheet.pdf.server'
import type { ProtocolSignature, ProtocolSnapshot } from '~/domain/protocols/snapshot'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { ru } from '~/i18n/ru'
import { type ReadPdf, readPdf, squeezed } from '~tests/support/pdf'
import { contestFile, factsFor, protocolOf } from './samples'

const signatures: ProtocolSignature[] = [
  { juror: 'J1', at: '2027-03-26T05:05:00Z', dissent: null },
  { juror: 'J3', at: '2027-03-26T06:15:00Z', dissent: 'Вторая пара не слабее первой.' },
]
const render = (snapshot: ProtocolSnapshot) => renderProtocol({ snapshot, hash: hashOf(snapshot), signatures })

/** Every string anywhere in a value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []
}

/** The text without page footers and with the heads of tables as often as they are printed. */
function expectWhole({ printed }: ProtocolSnapshot, read: ReadPdf): void {
  const text = squeezed(read.text.replaceAll(/Протокол № .* · страница \d+ из \d+/g, ''))
  const { title, signers, tables, ...shown } = printed
  const columns = tables.flatMap((table) => [table.caption, ...stringsIn(table.rows)])
  for (const part of [...stringsIn(shown), ...columns, ...signers.map(({ name }) => name)]) {
    expect(text).toContain(squeezed(part))
  }
}

function expectWithinMargins(read: ReadPdf): void {
  read.pieces.forEach((pieces, page) => {
    const { width, height } = read.sizes[page]!
    for (const piece of pieces) {
      expect(piece.left).toBeGreaterThanOrEqual(56.5)
      expect(piece.right).toBeLessThanOrEqual(width - 33.5)
      expect(piece.baseline).toBeGreaterThan(48)
      expect(piece.baseline).toBeLessThan(height - 25)
    }
  })
}

describe('the PDF of a final protocol', () => {
  const snapshot = protocolOf('duet', null)
  let read: ReadPdf
  beforeAll(async () => {
    read = await readPdf(await render(snapshot))
  })

  it('is whole, tagged, in Russian, upright, with its pages numbered', () => {
    expect(read).toMatchObject({ language: 'ru', marked: true, profile: '2A', title: snapshot.printed.title })
    expect(read.sizes[0]).toEqual({ width: 595.28, height: 841.89 })
    expectWhole(snapshot, read)
    expectWithinMargins(read)
    expect(read.pages).toBeGreaterThan(1)
    for (let page = 1; page <= read.pages; page++) {
      expect(read.text).toContain(`Протокол № 3 от 26 марта 2027 г. · страница ${page} из ${read.pages}`)
    }
  })

  it('has its tables as tables: captions, heads and row headings', () => {
    const tags = read.tags.join(' ')
    expect(tags).toContain('H1')
    expect(tags.match(/Table\(Caption THead\(TR\((TH ?)+\)\) TBody\(/g)).toHaveLength(3)
    expect(tags).toMatch(/TBody\((TR\(TD TH (TD ?)+\) ?)+\)/)
    expect(tags).toMatch(/L\((LI\(Lbl LBody\) ?)+\)/)
  })

  it('bears the hash, who signed in the system and when, a dissent', () => {
    const text = read.text.replace(/\s+/gu, ' ')
    expect(text).toContain(hashOf(snapshot))
    expect(text).toContain('И. П. Осадчий подписано в системе 26 марта 2027 г. в 14:05 (МСК+6)')
    expect(text).toContain('Т. И. Лебедь в системе не подписано')
    expect(text).toContain('О. И. Петрова-Водкина: Вторая пара не слабее первой.')
  })

  it('has the same bytes every time', async () => {
    const [first, second] = [
      await render(snapshot),
      await render(JSON.parse(JSON.stringify(snapshot)) as ProtocolSnapshot),
    ]
    expect(first.equals(second)).toBe(true)
  })

  it('prints a question mark for a sign outside the font rather than nothing at all', async () => {
    const happy = [{ juror: 'J1', at: '2027-03-26T05:05:00Z', dissent: 'Молодцы 🌸!' }]
    const { text } = await readPdf(await renderProtocol({ snapshot, hash: hashOf(snapshot), signatures: happy }))
    expect(text).toContain('И. П. Осадчий: Молодцы ?!')
  })
})

it.each(['essay', 'small-01', 'small-02', 'small-03', 'small-04', 'small-05', 'small-06'])(
  'the protocols of %s are printed whole',
  async (file) => {
    for (const stage of [null, contestFile(file).contest.stages[0]!.id]) {
      const snapshot = protocolOf(file, stage)
      const read = await readPdf(await render(snapshot))
      expectWhole(snapshot, read)
      expectWithinMargins(read)
    }
  },
)

/** The first stage of the fixture with many jurors and entries, all of them scored. */
function large(jurors: number, entries: number): ContestFile {
  const file = contestFile('duet')
  const [stage] = file.contest.stages
  const scores = file.sheets[0]!.scores
  const jury = Array.from({ length: jurors }, (_, at) => ({
    id: `J${at + 1}`,
    role: at === 0 ? ('chair' as const) : ('member' as const),
  }))
  const entrants = Array.from({ length: entries }, (_, at) => ({ id: `P${at + 1}`, organisations: [`ОО ${at + 1}`] }))
  return {
    ...file,
    contest: { ...file.contest, stages: [stage!] },
    jurors: jury,
    entries: entrants,
    recusals: [],
    sheets: entrants.flatMap(({ id: entry }) =>
      jury.map(({ id: juror }) => ({ stage: stage!.id, juror, entry, scores })),
    ),
  }
}

describe('a large contest', () => {
  it('lies on its side, 150 entries by 15 jurors, with the head on every page of the table', async () => {
    const snapshot = composeProtocol(factsFor(large(15, 150), 's1'), ru)
    const read = await readPdf(await render(snapshot))
    expect(read.sizes[0]).toEqual({ width: 841.89, height: 595.28 })
    expectWhole(snapshot, read)
    expectWithinMargins(read)
    const withRows = read.pieces.filter((pieces) =>
      pieces.some(({ text }) => /\(P\d+\)/.test(text) && pieces.length > 100),
    )
    expect(withRows.length).toBeGreaterThan(5)
    for (const pieces of withRows) {
      expect(pieces.filter(({ turned }) => turned).length).toBeGreaterThanOrEqual(15)
      expect(pieces.some(({ text }) => text === 'Место')).toBe(true)
    }
    expect(read.tags.join(' ').match(/THead\(TR\(TH/g)).toHaveLength(1)
  }, 30_000)

  it('of more jurors than fit across has its summary in two parts', async () => {
    const snapshot = composeProtocol(factsFor(large(20, 3), 's1'), ru)
    expect(snapshot.printed.tables.map(({ caption }) => caption)).toEqual([
      'Сводная ведомость этапа «Заочный этап», часть 1 из 2',
      'Сводная ведомость этапа «Заочный этап», часть 2 из 2',
    ])
    expectWithinMargins(await readPdf(await render(snapshot)))
  })
})

it('long names and organisations stay within their cells and pages', async () => {
  const facts = factsFor(contestFile('duet'), null)
  const long =
    'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 17 с. Берёзовка» '
  const name = {
    last: 'Сулейманова-Рождественская',
    first: 'Анна-Мария',
    middle: 'Всеволодовна',
    gender: 'female',
  } as const
  const snapshot = composeProtocol(
    {
      ...facts,
      place: long,
      jury: facts.jury.map((juror) => ({ ...juror, name, post: long.repeat(2).trim() })),
      entries: facts.entries.map((entry) => ({
        ...entry,
        title: `${entry.title} ${'Щ'.repeat(60)}`,
        organization: long.repeat(2).trim(),
      })),
      notes: [long.repeat(40).trim()],
    },
    ru,
  )
  const read = await readPdf(await render(snapshot))
  expectWhole(snapshot, read)
  expectWithinMargins(read)
})

describe('score sheets', () => {
  const duet = contestFile('duet')
  const stage = duet.contest.stages[0]!
  const about = { organizer: 'ИМЦ', date: '2027-03-01', language: 'ru' } as const
  const common = { contest: duet.contest.title, stage, comment: '' }
  const blank = { ...common, entry: 'К-007', juror: null, scores: {} }
  const filled = { ...common, entry: 'К-008', juror: 'Осадчий И. П.', scores: duet.sheets[0]!.scores, comment: 'Ясно.' }

  it('are a page each: a blank one with every criterion and no sums, a filled one with them', async () => {
    const read = await readPdf(await renderScoreSheets([blank, filled], about))
    expect(read).toMatchObject({ pages: 2, profile: '2A', title: 'Оценочный лист' })
    expectWithinMargins(read)
    const [empty, full] = read.text.split('Оценочный лист').slice(1)
    const words = (text: string) => text.replace(/\s+/gu, ' ')
    for (const { title } of stage.tasks.flatMap((task) => task.criteria)) expect(words(empty!)).toContain(title)
    expect(words(empty!)).toContain('Всего за этап 50 Комментарий')
    expect(words(empty!)).toContain('Участник: К-007')
    expect(words(full!)).toContain('Испытание «Визитная карточка „Мы — команда“» 20 18')
    expect(words(full!)).toContain('Всего за этап 50 45')
    expect(words(full!)).toContain('Член жюри: Осадчий И. П.')
    expect(words(full!)).toContain('Комментарий: Ясно.')
    expect(read.tags[0]).toContain('Table(THead(TR(TH TH TH TH)) TBody(')
  })

  it('of which a part is filled show the sums of what is whole: blank is not zero (INV-21)', async () => {
    const { 'case.c5': _, ...scores } = filled.scores
    const { text } = await readPdf(await renderScoreSheets([{ ...filled, scores }], about))
    expect(text.replace(/\s+/gu, ' ')).toContain('Испытание «Визитная карточка „Мы — команда“» 20 18')
    expect(text.replace(/\s+/gu, ' ')).toContain('Всего за этап 50 Комментарий')
    expect(text.replace(/\s+/gu, ' ')).toContain('Испытание «Методический кейс пары» 30 1 Актуальность')
  })
})
