import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { considerAppeal, fileAppeal } from '~/domain/appeals/commands.server'
import { findAppealWindow } from '~/domain/appeals/window.server'
import { changeTerms, createContest } from '~/domain/contests/commands.server'
import { announceContest, setContestOrder } from '~/domain/contests/life.server'
import { contestForm } from '~/domain/contests/schema'
import { setJuryOrder } from '~/domain/jury/stages.server'
import { publishResults, setResultOrder } from '~/domain/results/commands.server'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { catalogue } from '~/i18n/catalogue'
import { db } from '~db/client.server'
import { contests } from '~db/schema'
import { type Entrants, enterPairs, viewerOf } from './finished-contest/entrants'
import { judgeStage, signWhole } from './finished-contest/judging'
import { gatherJury, type Jury } from './finished-contest/jury'
import { type Timeline, timelineOf } from './finished-contest/timeline'
import type { Seeded } from './region'
import type { Staff } from './staff'

const fixture = path.resolve(import.meta.dirname, 'data/duet.json')

/**
 * «Педагогический дуэт», held from the announcement to the published results with the scores of the fixture, two months
 * ago. Returns the contest and who is who in it.
 */
export async function seedFinishedContest(administrator: Seeded['administrator'], home: Staff, now: Date) {
  const file: ContestFile = JSON.parse(await readFile(fixture, 'utf8'))
  const timeline = timelineOf(now)
  const contestId = await announce(home, timeline)
  const names = file.entries.map(({ id }) => id)
  const entrants = await enterPairs(home.organizer, contestId, names, timeline)
  const jury = await gatherJury(administrator, home, contestId, entrants, timeline)
  await order(setJuryOrder, home, contestId, '231-од', timeline.on('juryInvited'), 'О составе жюри конкурса')
  const held = { ...entrants, organizer: home.organizer, contestId, file, jury }
  await judgeStage(held, 's1', timeline.at('judging'))
  await signWhole(held, 's1', timeline.at('firstProtocol'))
  await judgeStage(held, 's2', timeline.at('meeting'))
  await signWhole(held, 's2', timeline.at('secondProtocol', 180))
  await signWhole(held, null, timeline.at('decided'))
  await considerOne(entrants, jury, timeline)
  await publish(home, contestId, timeline)
  return { contestId, ...entrants, jury }
}

async function announce({ organizer, centreId }: Staff, { at, on }: Timeline): Promise<string> {
  const input = contestForm.parse({
    preset: 'duet',
    title: 'Педагогический дуэт',
    organizationId: centreId,
    level: 'intermunicipal',
    place: 'с. Ключи, информационно-методический центр',
    timeZone: 'Asia/Yakutsk',
    opensDate: on('intakeOpens'),
    opensTime: '09:00',
    closesDate: on('intakeCloses'),
    closesTime: '23:59',
  })
  const id = await createContest(organizer, input, catalogue('ru'), at('announced'))
  // Pairs of the register are of this school year, the contest may be of the last; its scores are open, to be recounted.
  const open = { eligibility: { activePair: false, maxExperience: null, categories: [] }, publish: 'all' as const }
  await changeTerms(
    organizer,
    id,
    await versionOf(id),
    (terms) => ({ ...terms, rules: { ...terms.rules, ...open } }),
    at('announced'),
  )
  await order(setContestOrder, { organizer, centreId }, id, '214-од', on('announced'), 'О проведении конкурса')
  await announceContest(organizer, id, await versionOf(id), at('announced', 60))
  return id
}

/** Enters a new order into the register and names it for the contest. */
const order = async (
  name: typeof setContestOrder,
  { organizer }: Pick<Staff, 'organizer'> & { centreId: string },
  contestId: string,
  number: string,
  date: string,
  orderTitle: string,
) => name(organizer, contestId, { number, date, orderTitle, version: await versionOf(contestId) })

/** The pair that missed an award by half a point asked, and was answered. */
async function considerOne({ entries }: Entrants, jury: Jury, { at, on }: Timeline): Promise<void> {
  const [entry, chair] = [entries.get('P3'), jury.get('J1')]
  if (!entry || !chair) throw new Error('the fixture has no third pair or no chair')
  const text =
    'Просим пересмотреть балл за критерий «Самоанализ»: до звания лауреата не хватило половины балла, а вопросы жюри были заданы после истечения времени.'
  const appealId = await fileAppeal(await viewerOf(entry.mentorId, on('appeal')), entry.id, text, at('appeal'))
  const decision = {
    version: 1,
    decision: 'dismissed' as const,
    text: 'Запись выступления просмотрена. Вопросы заданы в отведённое время, оценки соответствуют критериям.',
  }
  await considerAppeal(chair.viewer, appealId, decision, at('appealConsidered'))
}

async function publish(home: Staff, contestId: string, { at, on }: Timeline): Promise<void> {
  await order(setResultOrder, home, contestId, '259-од', on('published'), 'Об итогах конкурса')
  const [contest] = await db.select().from(contests).where(eq(contests.id, contestId))
  const closesAt = contest && (await findAppealWindow(db, contest))?.closesAt
  const publishedAt = new Date(Math.max(at('published').getTime(), closesAt?.getTime() ?? 0))
  await publishResults(home.organizer, contestId, await versionOf(contestId), publishedAt)
}

async function versionOf(id: string): Promise<number> {
  const [contest] = await db.select({ version: contests.version }).from(contests).where(eq(contests.id, id))
  return contest?.version ?? 0
}
