import type { Locale } from '~/i18n/messages'
import { db } from '~db/client.server'
import { assertAllowed } from '../decision'
import { nothingKnown } from '../reckoning/outcome'
import { reckonFile } from '../reckoning/reckoning.server'
import type { Contest } from '../scoring/contest-file'
import type { Fault } from '../scoring/file/faults'
import type { SignedIn } from '../viewer'
import { insertContest } from './commands.server'
import { importFaults, type TermsFault } from './faults'
import { mayCreateSomewhere } from './policy'
import { begin } from './presets/preset'
import { live } from './rules'
import type { BeginningInput, ImportInput } from './schema'
import { readIntake } from './sections/general'
import type { Terms } from './terms'

/** The contest made, or what is wrong with the file: then nothing is saved. */
export type Imported =
  | { contestId: string; unread?: undefined }
  | { contestId?: undefined; unread: { faults: (Fault | TermsFault)[]; more: number } }

/**
 * Begins a contest from the regulation of a contest file (C16). Its people, sheets and votes are those of the contest that it
 * comes from, which the archive keeps.
 *
 * @throws Refused where the file takes too much to read
 */
export async function importContest(
  viewer: SignedIn,
  { file: upload, ...input }: ImportInput,
  locale: Locale,
  now: Date,
): Promise<Imported> {
  // Whoever may begin nothing has nothing read.
  assertAllowed(mayCreateSomewhere(viewer))
  const source = new Uint8Array(await upload.arrayBuffer())
  const { answer, unread } = await reckonFile('members', { source, want: 'regulation', locale, known: nothingKnown })
  if (unread) return { unread }
  const { regulation } = answer
  const unfit = importFaults(regulation).map((fault) => ({ ...fault, at: `/contest${fault.at}` }))
  if (unfit.length > 0) return { unread: { faults: unfit, more: 0 } }
  return { contestId: await beginFromRegulation(viewer, regulation, input, { file: upload.name }, now) }
}

/**
 * Begins a contest from the regulation of another, in which `importFaults` finds nothing. Returns its id.
 *
 * @param origin where the regulation is from, for the audit log
 */
export const beginFromRegulation = (
  viewer: SignedIn,
  regulation: Contest,
  input: BeginningInput,
  origin: Record<string, unknown>,
  now: Date,
): Promise<string> =>
  db.transaction((tx) => insertContest(tx, viewer, input.organizationId, termsFrom(regulation, input), origin, now))

function termsFrom(contest: Contest, input: BeginningInput): Terms {
  const { title, timeZone, ...regulation } = contest
  const anything = { ...live, answers: ['text' as const, 'link' as const, 'file' as const] }
  const [first] = regulation.stages
  const preset = {
    regulation,
    description: '',
    blind: false,
    appealDays: 0,
    schedule: {},
    rules: {
      eligibility: { activePair: regulation.unit === 'pair', maxExperience: null, categories: categoriesOf(contest) },
      onePer: 'contest' as const,
      publish: 'awarded' as const,
      // What entrants send, the file does not say: anything for the first stage, nothing for those held later.
      tasks: first ? { [first.id]: Object.fromEntries(first.tasks.map(({ id }) => [id, anything])) } : {},
    },
  }
  return begin(preset, { ...input, title, timeZone, intake: readIntake(input) })
}

/** The categories that nominations name, for the organiser to say what they mean. */
const categoriesOf = ({ nominations = [] }: Contest) =>
  [...new Set(nominations.flatMap(({ category }) => category ?? []))].map((id) => ({
    id,
    title: id,
    minExperience: null,
    maxExperience: null,
  }))
