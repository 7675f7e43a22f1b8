import type { Messages } from '~/i18n/messages'
import type { Fault } from '../scoring/file/faults'
import { type OwnFault, ownFaults, type TermsFault } from './faults'

/** A fault in a sentence, and its place in words: «этап 1, испытание 2, критерий 3, наибольший балл». */
export const sayFault = (t: Messages, fault: Fault | TermsFault) => ({
  at: fault.at,
  place: placeInWords(t, fault.at),
  sentence: isOwn(fault.code) ? t.terms.fault[fault.code](fault.about) : t.scoring.faults[fault.code](fault.about),
})

/** What is wrong with a file, in sentences. */
export const sayUnread = (
  t: Messages,
  { faults, more }: { faults: readonly (Fault | TermsFault)[]; more: number },
) => ({
  faults: faults.map((fault) => sayFault(t, fault)),
  more,
})

/** The same for whoever edits the terms: in his words, without ids that he never sees. */
export const sayTermsFault = (t: Messages, fault: TermsFault) => {
  const said = sayFault(t, fault)
  return { ...said, sentence: t.terms.gone[fault.code] ?? said.sentence }
}

/** A pointer read aloud: lists with the number of their item from 1, all else by its name, or as it is written. */
export function placeInWords({ terms: { place } }: Messages, at: string): string {
  const path = at.split('/').slice(1).map(unescaped)
  const words = path.flatMap((name, index) => {
    if (isNumber(name)) return []
    const item = path[index + 1]
    const list = place.lists[name]
    if (list && isNumber(item)) return `${list} ${Number(item) + 1}`
    return place.fields[name] ?? name
  })
  return words.join(', ') || place.whole
}

const isNumber = (name: string | undefined) => name !== undefined && /^\d+$/.test(name)

const unescaped = (name: string) => name.replaceAll('~1', '/').replaceAll('~0', '~')

const isOwn = (code: string): code is OwnFault => (ownFaults as readonly string[]).includes(code)
