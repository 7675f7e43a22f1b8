import type { readiness } from '~db/enums'
import { Section } from '../kit/section'
import { useMessages } from '../messages'

interface MentorReviewProps {
  review: { text: string; readiness: (typeof readiness)[number] }
}

/** The mentor's review of the mentee. */
export function MentorReview({ review }: MentorReviewProps) {
  const { pairs: t } = useMessages()
  return (
    <Section title={t.review} lead={t.readiness[review.readiness]}>
      <p className="max-w-3xl whitespace-pre-line">{review.text}</p>
    </Section>
  )
}
