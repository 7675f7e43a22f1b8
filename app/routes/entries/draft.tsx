import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { greatestMegabytes } from '~/domain/contests/rules'
import { assertAllowed, Refused } from '~/domain/decision'
import { saveDraft } from '~/domain/entries/drafts.server'
import { shownTasks } from '~/domain/entries/page.server'
import { mayEdit } from '~/domain/entries/policy'
import { findEntry } from '~/domain/entries/queries.server'
import { draftForm } from '~/domain/entries/schema'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { DraftForm } from '~/ui/entries/draft-form'
import { LacksNotice } from '~/ui/entries/lacks-notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.entries.editTitle)

export const loader = page(async ({ viewer, param, now }) => {
  const entry = await findEntry(viewer, param('entryId'), now)
  assertAllowed(mayEdit(viewer, entry, now))
  const { id, title, annotation, nomination, version, contest } = entry
  return {
    entry: { id, title, annotation, nomination: nomination ?? '', version },
    contest: { id: contest.id, title: contest.title },
    nominations: (contest.regulation.nominations ?? []).map((one) => ({ value: one.id, label: one.title })),
    tasks: shownTasks(entry),
    lacks: entry.lacks,
  }
})

export const action = form(
  draftForm,
  async ({ viewer, param, now, t }, input) => {
    const refused = await saveDraft(viewer, param('entryId'), input, now)
    if (refused.length === 0) return { to: paths.entry(param('entryId')), toast: t.entries.saved }
    // All else is saved by now: the form comes back for these files alone.
    const fields = refused.map(({ task, name, why }) => {
      const index = input.answers.findIndex((answer) => answer.task === task)
      return [`answers[${index}].files`, (words: typeof t) => words.entries.refusedFile[why](name)] as const
    })
    throw new Refused((words) => words.entries.restSaved, Object.fromEntries(fields))
  },
  { uploads: { maxBytes: (greatestMegabytes + 1) * 1024 * 1024, maxFiles: 30 } },
)

export default function Draft() {
  const { entries } = useMessages()
  const { entry, contest, nominations, tasks, lacks } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contest(contest.id), label: contest.title },
          { href: paths.entry(entry.id), label: entry.title || entries.untitled },
        ]}
        title={entries.editTitle}
        lead={entries.editLead}
      />
      <div className="mb-8 max-w-2xl">
        <LacksNotice lacks={lacks} tasks={tasks} />
      </div>
      <DraftForm entry={entry} nominations={nominations} tasks={tasks} />
    </>
  )
}
