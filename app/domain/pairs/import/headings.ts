import { searchKey } from '~/lib/text'
import type { Member } from './fields'
import { cyrillicHeading } from './look-alikes'

/** What a heading is about, apart from whose it is. `personal` is never read: Duet keeps no such data (INV-06). */
export type Topic =
  | 'number'
  | 'municipality'
  | 'name'
  | 'lastName'
  | 'firstName'
  | 'middleName'
  | 'organization'
  | 'post'
  | 'category'
  | 'since'
  | 'subject'
  | 'kind'
  | 'goal'
  | 'order'
  | 'orderNumber'
  | 'orderDate'
  | 'period'
  | 'periodFrom'
  | 'periodTo'
  | 'personal'

export interface Heading {
  topic: Topic
  member: Member | null
  /** How plainly it says so: of two columns for one field the plainer is taken. */
  strength: number
}

/** What a heading says, or null where it is about something else. */
export function readHeading(text: string): Heading | null {
  const words = wordsOf(text)
  const topic = words.length > 0 ? topicOf(words) : null
  return topic && { ...topic, member: memberOf(words) }
}

/** Whose column it is by the first word that tells: «наставника», «молодого педагога». */
export function memberOf(words: readonly string[]): Member | null {
  const first = words.find((word) => isMentee(word) || isMentor(word))
  if (!first) return null
  return isMentee(first) ? 'mentee' : 'mentor'
}

/** The words of a heading, «№» as «номер», «Ф.И.О.» as «фио». */
export const wordsOf = (text: string): string[] =>
  searchKey(cyrillicHeading(text).replaceAll('№', ' номер '))
    .replace(/(^| )ф и о(?= |$)/g, '$1фио')
    .replace(/-/g, ' ')
    .split(' ')
    .filter(Boolean)

const isMentee = (word: string) => /^(наставляем|подопечн|подшефн|стажер|молод(ой|ого|ому|ым|ых|ые)$)/.test(word)
const isMentor = (word: string) => /^наставни[кц]/.test(word)
const tellsNothing = (word: string) =>
  /^(педагог|учител|специалист|работник|данные|сведени|информаци)|^(о|об|и)$/.test(word)

type Said = Pick<Heading, 'topic' | 'strength'> | null

function topicOf(words: readonly string[]): Said {
  const has = (...stems: string[]) => words.some((word) => stems.some((stem) => word.startsWith(stem)))
  const is = (...whole: string[]) => words.some((word) => whole.includes(word))
  const say = (topic: Topic, strength = 2): Said => ({ topic, strength })
  const aboutMentoring = has('наставничес')

  if (has('снилс', 'паспорт', 'рожден', 'телефон', 'адрес', 'почт') || is('инн', 'email')) return say('personal')
  if (has('директор', 'руковод', 'куратор', 'координатор', 'заведующ', 'заместител', 'примечан')) return null
  if (has('приказ', 'распоряжен', 'реквизит') && !has('период', 'срок'))
    return say(orderTopic(has('дат') || is('от'), is('номер')))
  if (is('фио') || (has('фамили') && has('им', 'отчеств'))) return say('name', 3)
  if (has('фамили')) return say('lastName')
  if (is('имя', 'имени')) return say('firstName')
  if (has('отчеств')) return say('middleName')
  if (words.every((word) => /^(номер|n|п|пп|по|порядку|порядковый|пары|строки)$/.test(word)) && words[0] !== 'по')
    return say('number')
  if (has('стаж', 'педстаж') && !aboutMentoring) return say('since', has('пед') ? 3 : 2)
  if (has('начал') && has('педагогич', 'преподав', 'трудов', 'работ') && !has('пар') && !aboutMentoring)
    return say('since', 1)
  if (has('категори') && !has('дат')) return say('category')
  if (has('должност')) return say('post')
  if (has('вид', 'форм', 'тип', 'модел') && (aboutMentoring || words.length === 1))
    return say('kind', has('вид') ? 3 : 2)
  const term = termTopic(words, has('период', 'срок', 'действ', 'закреплен', 'дат', 'назначен'))
  if (term) return term
  if (has('организаци', 'учрежден', 'школ', 'гимнази', 'лице', 'сад') || is('оо', 'оу', 'доу', 'мбоу'))
    return say('organization')
  if (has('мест') && has('работ')) return say('organization', 1)
  if (has('муниципал', 'район', 'округ', 'территори') || is('мо', 'мр')) return say('municipality')
  if (has('предмет', 'дисциплин')) return say('subject')
  if (has('цел')) return say('goal')
  if (words.every((word) => isMentee(word) || isMentor(word) || tellsNothing(word))) return say('name', 1)
  return null
}

function orderTopic(date: boolean, number: boolean): Topic {
  if (date === number) return 'order'
  return date ? 'orderDate' : 'orderNumber'
}

function termTopic(words: readonly string[], about: boolean): Said {
  const starts = words.some((word) => word.startsWith('начал')) || (about && words.at(-1) === 'с')
  const ends =
    words.some((word) => /^(оконч|заверш|конец|конца)/.test(word)) || (about && /^(по|до)$/.test(words.at(-1) ?? ''))
  if (starts !== ends) return { topic: starts ? 'periodFrom' : 'periodTo', strength: 2 }
  if (words.some((word) => /^(период|срок|учебн)/.test(word))) return { topic: 'period', strength: 2 }
  const assigned =
    words.some((word) => word.startsWith('дат')) && words.some((word) => /^(закреплен|назначен)/.test(word))
  return assigned ? { topic: 'periodFrom', strength: 1 } : null
}
