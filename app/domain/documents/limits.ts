import { type DocumentFacts, limits } from './model'

export type Limited = keyof typeof limits

/** The first part of a document that is longer than its page holds, or null: within `limits` every template fits. */
export function beyondLimits({ recipient, issuer, signatory, matter }: DocumentFacts): Limited | null {
  const occasion = 'contest' in matter ? matter.contest : 'event' in matter ? matter.event : null
  const parts: [Limited, string | null | undefined][] = [
    ['name', recipient.printed.text],
    ['post', recipient.post],
    ['post', signatory.post],
    ['organization', recipient.organization],
    ['organization', issuer.name],
    ['title', occasion?.title],
    ['title', 'topic' in matter ? matter.topic : null],
    ['title', 'contest' in matter ? matter.contest.nomination : null],
    ['title', 'distinction' in matter ? nameOf(matter.distinction) : null],
    ['phrase', occasion?.inPhrase],
    ['phrase', occasion?.ofPhrase],
    ['place', 'event' in matter ? matter.event.place : null],
    ['merit', 'merit' in matter ? matter.merit : null],
  ]
  return parts.find(([what, text]) => text && text.length > limits[what])?.[0] ?? null
}

const nameOf = (distinction: object | null) =>
  distinction && 'named' in distinction ? String(distinction.named) : null
