import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich'
import type { genders, nameCases } from '~db/enums'

export type Gender = (typeof genders)[number]
/** A case other than the nominative. */
export type ObliqueCase = (typeof nameCases)[number]

/** One declined part of a name; `certain` is false where usage varies or the rule guesses at a stem. */
export interface DeclinedPart {
  text: string
  certain: boolean
}

const sure = (text: string): DeclinedPart => ({ text, certain: true })
const doubtful = (text: string): DeclinedPart => ({ text, certain: false })

type Endings = Record<ObliqueCase, string>
const hard: Endings = { genitive: 'а', dative: 'у', accusative: 'а', instrumental: 'ом' }
const afterTs: Endings = { ...hard, instrumental: 'ем' }
const soft: Endings = { genitive: 'я', dative: 'ю', accusative: 'я', instrumental: 'ем' }
const softStressed: Endings = { ...soft, instrumental: 'ём' }
const adjective: Endings = { genitive: 'его', dative: 'ему', accusative: 'его', instrumental: 'им' }

/** Men's surnames that are nouns with a vowel that comes and goes: lvovich keeps the vowel. */
const fleeting: Record<string, [stem: string, Endings]> = {
  заяц: ['зайц', afterTs],
  козел: ['козл', hard],
  козёл: ['козл', hard],
  орел: ['орл', hard],
  орёл: ['орл', hard],
  соловей: ['соловь', softStressed],
  воробей: ['воробь', softStressed],
  муравей: ['муравь', softStressed],
}

/** Men's surnames whose stem lvovich gets wrong, by their ending. The first that matches is taken. */
const maleEndings: [pattern: RegExp, stem: string, endings: Endings, certain: boolean][] = [
  [/([жчшщ])ий$/, '$1', adjective, true], // Осадчий, Горячий
  [/^([^аеёиоуыэюя]+[ео][кц])$/, '$1', hard, false], // Швец: nothing to drop the vowel from
  [/([^аеёиоуыэюя]{2})(ец|ок)$/, '$1$2', hard, false], // Кузнец, Чеснок
  [/лец$/, 'льц', hard, false], // Стрелец
  [/([аеёиоуыэюя])ец$/, '$1йц', hard, false], // Боец
  [/^([^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]*)ь$/, '$1', soft, false], // Гусь
  [/^([^аеёиоуыэюя]*[аеёиоуыэюя]ч)$/, '$1', hard, true], // Ткач: lvovich ends it in -ем
]

/** First parts of double surnames that never change: Тер-Петросян, Бонч-Бруевич. */
const unchangedFirst = new Set(['тер', 'бонч', 'кара', 'бек', 'сан', 'де', 'ла', 'ван'])
const kinship = /(^|[\s-])(оглы|оглу|улы|уулу|углы|кызы|гызы|қызы)$/i
/** Women's names in a soft sign that are declined; usage of the others (Айгуль, Гюзель, Нинель) varies, so they stay. */
const softFemale = new Set(['любовь', 'юдифь', 'эсфирь', 'рахиль', 'руфь', 'агарь'])
const endsInConsonant = /[бвгджзйклмнпрстфхцчшщьъ]$/i

/** Men's surnames whose last vowel may come and go. */
const unsteady = /(ок|ек|ец|ень|оть|ел|ёл)$/i

function restoreCapital(word: string, like: string): string {
  return like[0] === like[0]?.toUpperCase() ? (word[0]?.toUpperCase() ?? '') + word.slice(1) : word
}

function declineMaleSurname(surname: string, nameCase: ObliqueCase): DeclinedPart {
  const lower = surname.toLowerCase()
  const noun = fleeting[lower]
  if (noun) return doubtful(restoreCapital(noun[0] + noun[1][nameCase], surname))
  for (const [pattern, stem, endings, certain] of maleEndings) {
    if (!pattern.test(lower)) continue
    return { text: restoreCapital(lower.replace(pattern, stem) + endings[nameCase], surname), certain }
  }
  const text = inclineLastname(surname, nameCase, 'male')
  const hangsOnStress = nameCase === 'instrumental' && text.endsWith('ем') // Пушкарём, but Бондарем
  return { text, certain: text === surname || !(hangsOnStress || unsteady.test(surname)) }
}

/** Осадчая, Рыжая: lvovich ends them in -ой, which only Большая and Чужая do. */
function declineSoftFeminine(surname: string, nameCase: ObliqueCase): DeclinedPart {
  const stem = surname.slice(0, -2)
  if (nameCase === 'accusative') return sure(`${stem}ую`)
  return { text: `${stem}ей`, certain: /[чщ]$/i.test(stem) }
}

function declineFemaleSurname(surname: string, nameCase: ObliqueCase): DeclinedPart {
  if (endsInConsonant.test(surname)) return sure(surname)
  const soft = /[жшчщ]ая$/i.test(surname) && !/^(больш|чуж)ая$/i.test(surname)
  return soft ? declineSoftFeminine(surname, nameCase) : sure(inclineLastname(surname, nameCase, 'female'))
}

function declineSurnamePart(part: string, nameCase: ObliqueCase, gender: Gender): DeclinedPart {
  if (kinship.test(part)) return sure(part)
  return gender === 'male' ? declineMaleSurname(part, nameCase) : declineFemaleSurname(part, nameCase)
}

/** Both parts of a double surname are declined (Петровой-Водкиной), a woman's surname in a consonant is not (Цой). */
export function declineSurname(surname: string, nameCase: ObliqueCase, gender: Gender): DeclinedPart {
  const parts = surname.split('-')
  const declined = parts.map((part, index) =>
    index < parts.length - 1 && unchangedFirst.has(part.toLowerCase())
      ? sure(part)
      : declineSurnamePart(part, nameCase, gender),
  )
  return { text: declined.map((part) => part.text).join('-'), certain: declined.every((part) => part.certain) }
}

export function declineFirstName(name: string, nameCase: ObliqueCase, gender: Gender): DeclinedPart {
  const lower = name.toLowerCase()
  if (gender === 'female' && lower.endsWith('ь') && !softFemale.has(lower)) return doubtful(name)
  if (lower === 'илья' && nameCase === 'instrumental') return sure(`${name.slice(0, -1)}ёй`)
  return sure(inclineFirstname(name, nameCase, gender))
}

/** «Вагиф оглы», «Гаджи кызы» stay as they are; so does what is no Russian patronymic, for a person to look at. */
export function declinePatronymic(patronymic: string, nameCase: ObliqueCase, gender: Gender): DeclinedPart {
  if (kinship.test(patronymic)) return sure(patronymic)
  if (genderOfPatronymic(patronymic) !== gender) return doubtful(patronymic)
  return sure(inclineMiddlename(patronymic, nameCase, gender))
}

/** The gender that a patronymic tells, or null where it tells none. */
export function genderOfPatronymic(patronymic: string): Gender | null {
  if (/([её]вич|ович|ич)$/i.test(patronymic) || /(^|[\s-])(оглы|оглу|улы|уулу|углы)$/i.test(patronymic)) return 'male'
  if (/(вна|чна)$/i.test(patronymic) || /(^|[\s-])(кызы|гызы|қызы)$/i.test(patronymic)) return 'female'
  return null
}
