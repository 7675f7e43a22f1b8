import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type FoundContest, findContest } from '~/domain/contests/queries.server'
import { whyNot } from '~/domain/decision'
import { listCandidates, listColleagues, listOwnPairs, searchRegister } from '~/domain/entries/candidates.server'
import { startEntries } from '~/domain/entries/drafts.server'
import { mayStart } from '~/domain/entries/policy'
import { startForm } from '~/domain/entries/schema'
import type { SignedIn } from '~/domain/viewer'
import { form, page } from '~/http/handler.server'
import type { Visit } from '~/http/visit.server'
import { paths } from '~/lib/paths'
import { clock } from '~/lib/zones'
import { NoCandidates } from '~/ui/entries/no-candidates'
import { StartForm } from '~/ui/entries/start-form'
import { PageHeader } from '~/ui/kit/page-header'
import { Search } from '~/ui/kit/search'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { contest }) => t.entries.startTitle(contest.title))

export const loader = page(async (visit) => {
  const { viewer, param, url, now } = visit
  const contest = await findContest(viewer, param('contestId'), now)
  const { unit, nominations = [] } = contest.regulation
  const search = url.searchParams.get('q')?.trim() ?? ''
  return {
    contest: { id: contest.id, title: contest.title, isRun: contest.isRun },
    search,
    unit: unit === 'pair' ? ('pair' as const) : ('person' as const),
    nominations: nominations.map(({ id, title }) => ({ value: id, label: title })),
    candidates: await readCandidates(visit, contest, search),
    manyEntries: contest.terms.rules.onePer === 'nomination',
  }
})

/** Who may enter or be entered by the viewer: his own pairs or himself, his colleagues, whom he looked for as organiser. */
async function readCandidates({ viewer, t, now }: Visit<SignedIn>, contest: FoundContest, search: string) {
  const isPair = contest.regulation.unit === 'pair'
  const today = clock(contest.timeZone, now).date
  const [own, colleagues, found] = await Promise.all([
    isPair ? listOwnPairs(viewer) : [viewer.personId],
    listColleagues(viewer, isPair ? 'pair' : 'person', today),
    searchRegister(viewer, contest, search, today),
  ])
  const ids = [...new Set([...own, ...colleagues, ...found])]
  const groupOf = (id: string): 'own' | 'colleagues' | 'register' =>
    own.includes(id) ? 'own' : colleagues.includes(id) ? 'colleagues' : 'register'
  const candidates = await listCandidates(contest, isPair ? { pairIds: ids } : { personIds: ids }, now)
  return candidates.map(({ id, members, eligibility, entered }) => ({
    ...{ id, eligibility, entered },
    members: members.map(({ personId, member, name, post, organization }) => {
      return { personId, member, name, post, organization }
    }),
    group: groupOf(id),
    because: whyNot(mayStart(viewer, { ...unitOf(isPair, id), places: members }, contest, eligibility, now), t),
  }))
}

const unitOf = (isPair: boolean, id: string) => ({ pairId: isPair ? id : null, personId: isPair ? null : id })

export const action = form(startForm, async ({ viewer, param, t, now }, input) => {
  const begun = await startEntries(viewer, param('contestId'), input, now)
  const [only] = begun
  const to = begun.length === 1 && only ? paths.entryDraft(only) : paths.contestEntries(param('contestId'))
  return { to, toast: t.entries.begun(begun.length) }
})

export default function NewEntry() {
  const { entries } = useMessages()
  const { contest, unit, search, ...form } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contest(contest.id), label: contest.title }]}
        title={entries.start}
        lead={entries.startLead}
      />
      {contest.isRun && (
        <div className="mb-8">
          <Search value={search} label={entries.registerSearch} />
        </div>
      )}
      {form.candidates.length === 0 ? (
        <NoCandidates unit={unit} isOrganizer={contest.isRun} search={search} />
      ) : (
        <StartForm {...form} />
      )}
    </>
  )
}
