import type { NextStep, PairMember } from '~/domain/pairs/model'
import type { PairTools } from '~/domain/pairs/tools'
import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { whatComesNext } from './what-comes-next'

interface PairNextStepProps {
  pair: { id: string; mentor: string; mentee: string }
  step: NextStep
  tools: PairTools
  /** Which of the two reads, if one of them does. */
  member: PairMember | null
  agreed: readonly PairMember[]
  /** Whether the reader makes pairs for one of the organisations. */
  school: boolean
}

/** What has to be done next, said to the one who reads, with the button if it is his to press. */
export function PairNextStep({ pair, step, tools, member, agreed, school }: PairNextStepProps) {
  const { pairs: t } = useMessages()
  const words = whatComesNext(t, { step, member, agreed, school })
  if (!step || !words) return null
  const buttons = {
    propose: !tools.propose && (
      <ActionForm
        action={paths.pairProposal(pair.id)}
        label={t.propose}
        variant="primary"
        confirm={{ title: t.proposeTitle(pair.mentor, pair.mentee), text: t.proposeText }}
      />
    ),
    agree: (
      <>
        {!tools.agree && (
          <LinkButton variant="primary" href={paths.pairAgreement(pair.id)}>
            {t.desk.decide}
          </LinkButton>
        )}
        {!tools.paper && <LinkButton href={paths.pairPaperAgreement(pair.id)}>{t.paper}</LinkButton>}
      </>
    ),
    enterOrder: !tools.order && (
      <LinkButton variant="primary" href={paths.pairOrder(pair.id)}>
        {t.enterOrder}
      </LinkButton>
    ),
    review: !tools.review && (
      <LinkButton variant="primary" href={paths.pairReview(pair.id)}>
        {t.writeReview}
      </LinkButton>
    ),
    complete: !tools.complete && (
      <LinkButton variant="primary" href={paths.pairCompletion(pair.id)}>
        {t.complete}
      </LinkButton>
    ),
  }
  return (
    <Notice tone="info" title={t.next} action={buttons[step]}>
      {words}
    </Notice>
  )
}
