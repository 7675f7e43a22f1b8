import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { termsFaults } from '~/domain/contests/faults'
import { announceContest } from '~/domain/contests/life.server'
import { mayAnnounce } from '~/domain/contests/policy'
import { findContestToRun } from '~/domain/contests/queries.server'
import { versionForm } from '~/domain/contests/schema'
import { whyNot } from '~/domain/decision'
import { form, page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { VersionForm } from '~/ui/contests/version-form'
import { DefinitionList } from '~/ui/kit/definition-list'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t, { title }) => t.contests.announceTitle(title))

export const loader = page(async ({ viewer, param, now, t }) => {
  const contest = await findContestToRun(viewer, param('contestId'), now)
  const { id, title, version, order, timeZone, intakeOpensAt, intakeClosesAt, openToName } = contest
  const faults = termsFaults(contest.terms)
  return {
    ...{ id, title, version, order, timeZone, intakeOpensAt, intakeClosesAt, openToName },
    because: whyNot(mayAnnounce(viewer, { ...contest, faults }, now), t),
  }
})

export const action = form(versionForm, async ({ viewer, param, now, t }, { version }) => {
  await announceContest(viewer, param('contestId'), version, now)
  return { to: paths.contestDesk(param('contestId')), toast: t.contests.announced }
})

export default function Announcement() {
  const { contests, regulation, dates } = useMessages()
  const seen = useLoaderData<typeof loader>()
  const { id, title, version, order, timeZone } = seen
  return (
    <>
      <PageHeader
        crumbs={[{ href: paths.contestDesk(id), label: title }]}
        title={contests.announceTitle(title)}
        lead={contests.announceWhat}
      />
      <VersionForm
        version={version}
        submit={contests.announce}
        disabledBecause={seen.because}
        back={paths.contestDesk(id)}
      >
        <DefinitionList
          items={[
            { term: regulation.openTo, value: seen.openToName ?? regulation.wholeRegion },
            {
              term: regulation.heldBy,
              value: order ? regulation.order(order.number, dates.date(order.date), order.issuer) : regulation.noOrder,
            },
            {
              term: regulation.intake,
              value: contests.intakeFromTo(
                dates.moment(seen.intakeOpensAt, timeZone),
                dates.deadline(seen.intakeClosesAt, timeZone),
              ),
            },
          ]}
        />
      </VersionForm>
    </>
  )
}
