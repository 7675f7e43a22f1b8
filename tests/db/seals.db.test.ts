import { beforeAll, expect, test } from 'vitest'
import { considerAppeal, fileAppeal } from '~/domain/appeals/commands.server'
import { leadsTo } from '~/domain/contests/model'
import { withdrawEntry } from '~/domain/entries/departures.server'
import { inviteJuror } from '~/domain/jury/members.server'
import { stepAside } from '~/domain/jury/own-commands.server'
import { correctProtocol } from '~/domain/protocols/commands.server'
import { publishResults, setResultOrder } from '~/domain/results/commands.server'
import { castBallot } from '~/domain/votes/commands.server'
import { sql } from '~db/client.server'
import { contestStates } from '~db/enums'
import { aDraftContest } from '~tests/support/contests'
import { aConsent, anOrder, aPerson, viewerOf } from '~tests/support/people'
import {
  fillSheets,
  judging,
  openPlayed,
  type Played,
  pick,
  playContest,
  readFixture,
  versionOf,
  withEntries,
} from '~tests/support/played-contest'
import { sentProtocol, signByAll, signedProtocol, theProtocol } from '~tests/support/played-protocols'
import { refusalOf } from '~tests/support/refusals'

// One contest is played by commands from its first sheet to the published results; at every step what the database must
// refuse is tried by hand, and rolled back, so that each statement is seen to be possible before it is forbidden.
let played: Played
let contest: string
let inContest: string
let ofEntries: string

beforeAll(async () => {
  played = await playContest(withEntries(readFixture('duet').file, ['P1', 'P4']), { appealDays: 1 })
  contest = `'${played.contestId}'`
  inContest = `contest_id = ${contest}`
  ofEntries = `entry_id in (select id from entries where ${inContest})`
  const [first, fourth] = [pick(played.entries, 'P1').id, pick(played.entries, 'P4').id]
  await sql`insert into entry_answers (entry_id, task, text) values (${first}, 'card', 'Мы — команда')`
  const [file] = await sql`insert into files (key, name, type, size, sha256)
    values ('test/1', 'кейс.pdf', 'application/pdf', 1, 'x') returning id`
  await sql`insert into entry_files (file_id, entry_id, task) values (${file!.id}, ${first}, 'card')`
  await sql`insert into recusals (contest_id, entry_id, juror_id, reason, source, state)
    values (${played.contestId}, ${fourth}, ${played.secretary.id}, 'other', 'organizer', 'dismissed')`
  const [vote] = await sql`insert into tie_votes (contest_id, between)
    values (${played.contestId}, ${[first, fourth].toSorted()}) returning id`
  await sql`insert into ballots (vote_id, juror_id, at) values (${vote!.id}, ${pick(played.jurors, 'J1').id}, now())`
})

const kept = '23001'

/** The code of the error that a statement meets; null where it goes through, and is undone. */
async function attempt(...statements: string[]): Promise<string | null> {
  const undone = new Error('undone')
  try {
    await sql.begin(async (tx) => {
      for (const statement of statements) await tx.unsafe(statement)
      throw undone
    })
  } catch (thrown) {
    if (thrown === undone) return null
    return (thrown as { code?: string }).code ?? String(thrown)
  }
  throw new Error('nothing was undone')
}

async function expectAll(statements: string[], outcome: string | null): Promise<void> {
  for (const statement of statements) expect([statement, await attempt(statement)]).toEqual([statement, outcome])
}

const ofStage = () => [
  `update assignments set state = 'recused' where ${inContest} and stage = 's1'`,
  `insert into assignments (contest_id, stage, entry_id, juror_id)
    values (${contest}, 's1', '${pick(played.entries, 'P1').id}', '${played.secretary.id}')`,
]

const ofWorks = () => [
  `update entries set title = 'x' where ${inContest}`,
  `update entries set number = number + 10 where ${inContest}`,
  `update entries set state = 'submitted' where ${inContest}`,
  `insert into entries (contest_id, pair_id, nomination, created_by)
    select contest_id, pair_id, 'other', created_by from entries where ${inContest}`,
  `update entry_members set post = 'x' where ${ofEntries}`,
  `delete from entry_members where ${ofEntries}`,
  `insert into entry_members (entry_id, person_id, member, organization_id)
    select e.id, j.person_id, 'author', j.organization_id from entries e, jurors j
    where j.id = '${played.secretary.id}' and e.${inContest}`,
  `update entry_answers set text = 'x' where ${ofEntries}`,
  `delete from entry_answers where ${ofEntries}`,
  `insert into entry_answers (entry_id, task) values ('${pick(played.entries, 'P4').id}', 'card')`,
  `update entry_files set task = 'x' where ${ofEntries}`,
  `delete from entry_files where ${ofEntries}`,
  `update jurors set role = 'member' where ${inContest} and role = 'chair'`,
  `update jurors set organization_id = null where ${inContest}`,
  `update jurors set state = 'removed' where id = '${pick(played.jurors, 'J2').id}'`,
]

const ofFinal = () => [
  `update entries set state = 'withdrawn' where ${inContest}`,
  `update recusals set state = 'confirmed' where ${inContest}`,
  `insert into recusals (contest_id, entry_id, juror_id, reason, source)
    select contest_id, entry_id, juror_id, 'former_pair', 'organizer' from recusals where ${inContest} limit 1`,
  `insert into tie_votes (contest_id, between) values (${contest}, '{}')`,
  `update tie_votes set closed_at = now() where ${inContest}`,
  `update ballots set at = now() where vote_id in (select id from tie_votes where ${inContest})`,
  `delete from ballots where vote_id in (select id from tie_votes where ${inContest})`,
  `insert into ballots (vote_id, juror_id, at)
    select id, '${pick(played.jurors, 'J2').id}', now() from tie_votes where ${inContest}`,
]

const ofProtocol = (id: string) => [
  ...['snapshot', 'minutes'].map((column) => `update protocols set ${column} = '{}' where id = '${id}'`),
  ...["hash = ''", 'number = 9', "place = 'x'", "date = '2020-01-01'", "reason = 'x'", "stage = 's9'"].map(
    (change) => `update protocols set ${change} where id = '${id}'`,
  ),
  `update protocols set signed_at = '2020-01-01' where id = '${id}'`,
  `update protocols set state = 'draft' where id = '${id}'`,
  `delete from protocols where id = '${id}'`,
]

const correct = async (id: string) =>
  correctProtocol(pick(played.jurors, 'J1').viewer, id, { version: (await theProtocol(id)).version, reason: 'Описка' })

test('a sheet handed in keeps its scores and its comment, before any protocol', async () => {
  await openPlayed(played, 's1')
  const scores = 'scores where assignment_id in (select id from assignments where contest_id ='
  const [blank] = await sql`select id from assignments where contest_id = ${played.contestId} limit 1`
  const score = `insert into scores values ('${blank!.id}', 'card.x', 1)`
  expect(await attempt(score)).toBeNull()
  await fillSheets(played, 's1')
  await expectAll(
    [
      score,
      `update scores set value = 0 where assignment_id = '${blank!.id}'`,
      `delete from ${scores} ${contest})`,
      `update assignments set comment = 'x' where ${inContest}`,
      `update assignments set juror_id = '${played.secretary.id}' where id = '${blank!.id}'`,
      `update assignments set state = 'in_progress' where ${inContest}`,
      `delete from assignments where ${inContest}`,
    ],
    kept,
  )
  expect(await attempt(`update assignments set state = 'reopened' where ${inContest}`)).toBeNull()
})

test('what a stage’s protocol stands on is closed from the signature on, and opened by taking it back (INV-28)', async () => {
  await expectAll([...ofStage(), ...ofWorks(), ...ofFinal()], null)
  const id = await sentProtocol(played, 's1')
  await expectAll([...ofStage(), ...ofWorks(), ofFinal()[0]!, ...ofProtocol(id)], kept)
  expect(await attempt(`insert into scores select id, 'card.x', 1 from assignments where ${inContest}`)).toBe(kept)
  await correct(id)
  await expectAll([...ofStage(), ...ofWorks(), ...ofFinal()], null)
  await expectAll([...ofProtocol(id), `update protocols set state = 'signed' where id = '${id}'`], kept)
  await signByAll(played, await sentProtocol(played, 's1'))
  await expectAll([...ofStage(), ...ofWorks()], kept)
})

test('who goes on is what the signed protocol says; between two protocols people come, and an entry may leave', async () => {
  const second = `stage_entries where ${inContest} and stage = 's2'`
  const first = pick(played.entries, 'P1').id
  await expectAll(
    [
      `delete from ${second}`,
      `update stage_entries set drawn = 1 where ${inContest} and entry_id = '${first}'`,
      `insert into stage_entries select contest_id, 's2', id from entries where ${inContest} limit 1`,
    ],
    kept,
  )
  await expectAll(ofFinal(), null)
  const { id } = await aPerson({ email: 'newcomer@example.ru' })
  const seat = await inviteJuror(played.organizer, played.contestId, { personId: id, role: 'member' }, judging)
  expect(await attempt(`update jurors set state = 'confirmed', answered_at = now() where id = '${seat.id}'`)).toBeNull()
})

test('under the final protocol nothing that it counted changes, nor comes (INV-28)', async () => {
  await openPlayed(played, 's2')
  await fillSheets(played, 's2')
  await signedProtocol(played, 's2')
  await expectAll(ofFinal(), null)
  const id = await sentProtocol(played, null)
  const all = () => [...ofStage(), ...ofWorks(), ...ofFinal()]
  await expectAll([...all(), ...ofProtocol(id)], kept)
  const { viewer } = pick(played.jurors, 'J3')
  const [vote] = await sql`select id from tie_votes where contest_id = ${played.contestId}`
  expect(await refusalOf(castBallot(viewer, vote!.id, null, judging))).toBe('Голосование закрыто.')
  const aside = { reason: 'other' as const, note: 'x' }
  const entryId = pick(played.entries, 'P1').id
  const secretary = played.secretary.viewer
  expect(await refusalOf(stepAside(secretary, played.contestId, entryId, aside, judging))).toContain('отводы больше')
  const withdraw = withdrawEntry(played.organizer, entryId, { version: 1, reason: 'x' }, judging)
  expect(await refusalOf(withdraw)).toContain('Протокол жюри на подписи')
  await signByAll(played, id)
  await expectAll([...all(), ...ofProtocol(id)], kept)
  for (const change of ["update protocol_signatures set dissent = 'x'", 'delete from protocol_signatures'])
    expect(await attempt(change)).toBe(kept)
})

test('an appeal is decided once; a corrected protocol answers it; published results stay (INV-30)', async () => {
  const { id: entryId, members } = pick(played.entries, 'P4')
  const appeal = await fileAppeal(await viewerOf(members[0]!), entryId, 'Просим пересмотреть', judging)
  const set = (change: string) => `update appeals set ${change} where id = '${appeal}'`
  await expectAll([set("text = 'x'"), set('filed_at = now()'), `delete from appeals where id = '${appeal}'`], kept)
  const chair = pick(played.jurors, 'J1').viewer
  await considerAppeal(chair, appeal, { version: 1, decision: 'upheld', text: 'Исправим' }, judging)
  await expectAll([set("decision = 'x'"), set("state = 'dismissed'"), set("state = 'filed'")], kept)
  const [final] = await sql`select id from protocols where contest_id = ${played.contestId} and stage is null`
  expect(await attempt(`update contests set description = 'x' where id = ${contest}`)).toBe(kept)
  await correct(final!.id)
  await expectAll(ofFinal(), null)
  await signedProtocol(played, null)
  expect(await attempt(set('corrected_protocol_id = null'))).toBe(kept)

  const { organizer, contestId } = played
  const [{ organizer_organization_id: issuerOrganizationId }] = (await sql`
    select organizer_organization_id from contests where id = ${contestId}`) as unknown as [Record<string, string>]
  const order = await anOrder({ issuerOrganizationId })
  await setResultOrder(organizer, contestId, { orderId: order.id, version: await versionOf(contestId), orderTitle: '' })
  await publishResults(organizer, contestId, await versionOf(contestId), new Date('2026-12-20T03:00:00Z'))
  await expectAll(
    ["state = 'draft'", "state = 'decided'", 'result_order_id = null', 'published_at = now()', "description = 'x'"].map(
      (change) => `update contests set ${change} where id = ${contest}`,
    ),
    kept,
  )
  expect(await attempt(`delete from contests where id = ${contest}`)).toBe(kept)
})

test('a contest goes by its ways alone', async () => {
  const { contestId } = await aDraftContest()
  const ways = {
    draft: [],
    announced: ['announced'],
    judging: ['announced', 'judging'],
    decided: ['announced', 'judging', 'decided'],
    published: ['announced', 'judging', 'decided', 'published'],
    cancelled: ['announced', 'cancelled'],
    void: ['announced', 'void'],
  }
  const go = (state: string) => `update contests set state = '${state}' where id = '${contestId}'`
  for (const from of contestStates)
    for (const to of contestStates.filter((one) => one !== from)) {
      const outcome = await attempt(...ways[from].map(go), go(to))
      expect([from, to, outcome]).toEqual([from, to, leadsTo(from, to) ? null : kept])
    }
})

test('a consent is taken back once and never lost', async () => {
  const { id } = await aPerson()
  await aConsent(id, 'processing')
  const set = (change: string) => `update consents set ${change} where person_id = '${id}'`
  expect(await attempt(set('withdrawn_at = now()'))).toBeNull()
  expect(await attempt(set('withdrawn_at = now()'), set('withdrawn_at = null'))).toBe(kept)
  await expectAll(
    [set('given_at = now()'), `delete from consents where person_id = '${id}'`, "update consent_texts set body = 'x'"],
    kept,
  )
})

test('what is kept for ever is not emptied, alone or along with another', async () => {
  for (const table of ['scores', 'ballots', 'tie_votes', 'consents', 'appeals', 'entry_members', 'stage_entries'])
    expect([table, await attempt(`truncate ${table} cascade`)]).toEqual([table, kept])
  for (const table of ['people', 'organizations', 'contests', 'files', 'audit_records', 'issued_documents'])
    expect([table, await attempt(`truncate ${table} cascade`)]).toEqual([table, kept])
})
