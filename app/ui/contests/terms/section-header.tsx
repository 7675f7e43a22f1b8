import { paths } from '~/lib/paths'
import { Notice } from '../../kit/notice'
import { PageHeader } from '../../kit/page-header'
import { useMessages } from '../../messages'
import { ClosedNotice } from './closed-notice'

export interface EditedContest {
  id: string
  title: string
  version: number
  state: string
  isFrozen: boolean
  isProposed: boolean
  /** Why nothing can be changed any more. */
  because?: string
}

/** The head of a section's page; says where changes go once the contest is announced. */
export function SectionHeader({ contest, title, lead }: { contest: EditedContest; title: string; lead?: string }) {
  const { terms, contests } = useMessages()
  return (
    <>
      <PageHeader
        crumbs={[
          { href: paths.contests(), label: contests.title },
          { href: paths.contestDesk(contest.id), label: contest.title },
          { href: paths.terms(contest.id), label: terms.title },
        ]}
        title={title}
        lead={lead}
      />
      {contest.state !== 'draft' && (
        <div className="mb-8 max-w-4xl">
          {contest.because ? (
            <ClosedNotice contest={contest} because={contest.because} />
          ) : (
            <Notice title={terms.proposalTitle}>{terms.proposal}</Notice>
          )}
        </div>
      )}
    </>
  )
}
