import { Section } from '../kit/section'

/** Sentences that may be referred to by their numbers; nothing where there are none. */
export function NumberedLines({ title, items }: { title: string; items: string[] }) {
  if (items.length === 0) return null
  return (
    <Section title={title}>
      <ol className="flex max-w-prose list-decimal flex-col gap-1 ps-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </Section>
  )
}
