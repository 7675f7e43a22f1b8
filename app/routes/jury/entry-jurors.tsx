import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { whyNot } from '~/domain/decision'
import { assignSubstitute } from '~/domain/jury/assigning.server'
import { countSheetsOf } from '~/domain/jury/model'
import { mayAssign } from '~/domain/jury/policy'
import { substituteForm } from '~/domain/jury/schema'
import { findStage, listSubstitutes } from '~/domain/jury/stage-page.server'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { EntrySheetsTable } from '~/ui/jury/entry-sheets-table'
import { stageCrumbs } from '~/ui/jury/jury-crumbs'
import { SubstituteForm } from '~/ui/jury/substitute-form'
import { EmptyState } from '~/ui/kit/empty-state'
import { LinkButton } from '~/ui/kit/link-button'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { Section } from '~/ui/kit/section'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { entry }) => t.jury.manageTitle(entry.title))

export const loader = page(async ({ viewer, param, text, now, t }) => {
  const { contest, stage } = await findStage(viewer, param('contestId'), text('stage'), now)
  const { entry, sheets, barred, free } = await listSubstitutes(contest.id, stage.key, param('entryId'))
  return {
    contest: { id: contest.id, title: contest.title },
    stage: { key: stage.key, title: stage.title, need: stage.need },
    have: countSheetsOf(sheets),
    entry,
    sheets,
    recused: [...new Set(barred.map(({ juror }) => juror))],
    free,
    because: whyNot(mayAssign(viewer, contest, contest.phase, stage), t),
  }
})

export const action = form(substituteForm, async ({ viewer, param, text, now, t }, { jurorId }) => {
  const given = { entryId: param('entryId'), jurorId }
  await assignSubstitute(viewer, param('contestId'), text('stage'), given, now)
  return { to: paths.entryJurors(param('contestId'), text('stage'), param('entryId')), toast: t.jury.assigned }
})

export default function EntryJurors() {
  const t = useMessages()
  const { jury } = t
  const { contest, stage, have, entry, sheets, recused, free, because } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader
        crumbs={stageCrumbs(t, contest, stage)}
        title={`${jury.entryNumber(entry.number ?? 0)} ${entry.title}`}
        lead={entry.names}
      />
      <Section title={jury.jurorsOf}>
        <EntrySheetsTable sheets={sheets} fixedBecause={because} />
        {recused.length > 0 && (
          <p className="mt-4 text-soft">
            {jury.recusedOf}: {recused.join(', ')}
          </p>
        )}
      </Section>
      <Section title={jury.substitute}>
        {!because && have < stage.need && (
          <div className="mb-4">
            <Notice tone="warning">{jury.quorumLacks(have, stage.need)}</Notice>
          </div>
        )}
        {because ? (
          <Notice>{because}</Notice>
        ) : free.length > 0 ? (
          <SubstituteForm entryId={entry.id} free={free} />
        ) : have >= stage.need ? (
          <p className="text-soft">{jury.quorumKept(have, stage.need)}</p>
        ) : (
          <EmptyState
            title={jury.noSubstitutes}
            action={<LinkButton href={paths.newJuror(contest.id)}>{jury.add}</LinkButton>}
          >
            {jury.noSubstitutesHow}
          </EmptyState>
        )}
      </Section>
    </>
  )
}
