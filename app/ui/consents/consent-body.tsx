import { Section } from '../kit/section'

/** The text of a consent as it was published: an empty line parts its paragraphs. */
export function ConsentBody({ title, body }: { title: string; body: string }) {
  const paragraphs = body.split(/\n{2,}/)
  return (
    <Section title={title}>
      <div className="flex max-w-3xl flex-col gap-4">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </Section>
  )
}
