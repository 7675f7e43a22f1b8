import type { Messages } from '~/i18n/messages'
import { NotFound, whyNot } from '../decision'
import type { Viewer } from '../viewer'
import { sayTermsFault } from './fault-words'
import { faultsByField, type Section, type TermsFault, termsFaults } from './faults'
import { mayEditTerms } from './policy'
import { findContestToRun } from './queries.server'

/** What a section of the editor shows: the terms being edited, whether they still can be, and the faults that can be mended in it, by field. */
export async function findSection(viewer: Viewer, id: string, section: Section, t: Messages, now: Date) {
  const contest = await findContestToRun(viewer, id, now)
  const { title, version, edited, state, frozenAt, proposed } = contest
  return {
    contest: {
      ...{ id, title, version, state, isFrozen: frozenAt !== null, isProposed: proposed !== null },
      because: whyNot(mayEditTerms(viewer, contest), t),
    },
    terms: edited,
    faults: inWords(faultsByField(termsFaults(edited), section), t),
  }
}

/** The same for one stage, which is named by its id. */
export async function findStageSection(viewer: Viewer, id: string, stageId: string, t: Messages, now: Date) {
  const { terms, contest } = await findSection(viewer, id, 'stages', t, now)
  const index = terms.regulation.stages.findIndex((stage) => stage.id === stageId)
  const stage = terms.regulation.stages[index]
  if (!stage) throw new NotFound()
  return { contest, terms, stage, faults: inWords(faultsByField(termsFaults(terms), { stage: index }), t) }
}

/** A fault of a field in its sentence; of the section as a whole with its place. */
function inWords(faults: Map<string, TermsFault[]>, t: Messages): Record<string, string[]> | undefined {
  if (faults.size === 0) return undefined
  return Object.fromEntries(
    [...faults].map(([field, ones]) => [
      field,
      ones.map((one) => {
        const { place, sentence } = sayTermsFault(t, one)
        return field === '' ? `${place}: ${sentence}` : sentence
      }),
    ]),
  )
}
