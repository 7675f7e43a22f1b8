import { LongText } from '../kit/long-text'
import { Section } from '../kit/section'

/** The text of a consent as it was published. */
export function ConsentBody({ title, body }: { title: string; body: string }) {
  return (
    <Section title={title}>
      <LongText text={body} />
    </Section>
  )
}
