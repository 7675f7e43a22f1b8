import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { DefinitionList } from '../kit/definition-list'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface ContestToolsProps {
  contest: {
    id: string
    title: string
    state: string
    order: { number: string; date: string; issuer: string } | null
  }
  isFileFaulty: boolean
  /** Why a step cannot be taken; undefined where it can. */
  because: { order?: string; cancel?: string; void?: string; discard?: string; takeFile?: string }
}

/** The papers of the contest, its file, and the ways out. */
export function ContestTools({ contest, isFileFaulty, because }: ContestToolsProps) {
  const { contests, regulation, dates } = useMessages()
  const { id, title, state, order } = contest
  const isDraft = state === 'draft'
  return (
    <>
      <DefinitionList
        items={[
          {
            term: contests.order,
            value: (
              <>
                {order ? regulation.order(order.number, dates.date(order.date), order.issuer) : regulation.noOrder}{' '}
                {!because.order && (
                  <TextLink href={paths.contestOrder(id)}>
                    {order ? contests.changeOrder : contests.chooseOrder}
                  </TextLink>
                )}
              </>
            ),
          },
          {
            term: contests.exportWhole,
            value: (
              <>
                {!because.takeFile && <TextLink href={paths.contestFile(id)}>{`${title}.json`}</TextLink>}
                <span className="block text-sm text-soft">{because.takeFile ?? contests.exportWholeWhy}</span>
                {isFileFaulty && !because.takeFile && (
                  <span className="block text-sm">{contests.exportWholeFaulty}</span>
                )}
              </>
            ),
          },
        ]}
      />
      <Section title={contests.danger}>
        <div className="flex flex-wrap items-start gap-4">
          {isDraft ? (
            <ActionForm
              action={paths.contestRemoval(id)}
              label={contests.discard}
              variant="danger"
              disabledBecause={because.discard}
              confirm={{ title: contests.discardTitle(title) }}
            />
          ) : (
            <>
              <LinkButton href={paths.contestCancellation(id)} variant="danger" disabledBecause={because.cancel}>
                {contests.cancel}
              </LinkButton>
              <LinkButton href={paths.contestVoiding(id)} disabledBecause={because.void}>
                {contests.voiding}
              </LinkButton>
            </>
          )}
        </div>
      </Section>
    </>
  )
}
