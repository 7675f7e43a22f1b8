import { readFileSync } from 'node:fs'
import type { PersonName } from '~/domain/documents/names'
import { composeProtocol } from '~/domain/protocols/compose'
import type { ProtocolFacts, ProtocolSnapshot } from '~/domain/protocols/snapshot'
import type { ContestFile } from '~/domain/scoring/contest-file'
import { ru } from '~/i18n/ru'

export const contestFile = (name: string): ContestFile =>
  JSON.parse(readFileSync(new URL(`../../fixtures/contests/${name}.json`, import.meta.url), 'utf8')) as ContestFile

const name = (last: string, first: string, middle: string, gender: 'female' | 'male'): PersonName => ({
  last,
  first,
  middle,
  gender,
})

const jurors: [PersonName, string][] = [
  [name('Осадчий', 'Игорь', 'Петрович', 'male'), 'методист, МКУ «Верхнереченский ИМЦ»'],
  [name('Лебедь', 'Татьяна', 'Игоревна', 'female'), 'учитель математики, МБОУ СОШ № 2 с. Луговое'],
  [name('Петрова-Водкина', 'Ольга', 'Ивановна', 'female'), 'председатель районной организации профсоюза'],
  [name('Цой', 'Лев', 'Сергеевич', 'male'), 'учитель истории, МБОУ СОШ № 5 с. Раздольное'],
]

const pairs: [string, string][] = [
  ['Солнцева М. О. — Шевчук Н. Л.', 'МБОУ СОШ № 1'],
  ['Кузнецова С. Н. — Гаджиева Р. К.', 'МБОУ СОШ № 2 с. Луговое'],
  ['Седых Е. Г. — Цой О. Л.', 'МБОУ СОШ № 3'],
  ['Горячая Р. П. — Мороз А.', 'МБОУ СОШ № 4'],
  ['Пушкарь Н. Р. — Лебедь Н. И.', 'МБОУ СОШ № 5 с. Раздольное'],
  ['Волошина А. И. — Коваленко И. И.', 'МБДОУ «Детский сад „Ромашка“»'],
  ['Сапега А. Л. — Белоконь Н. Д.', 'МБОУ ООШ с. Луговое'],
]

/** Facts of a protocol on a contest file: its jurors and entries get people from the list, again and again. */
export function factsFor(input: ContestFile, stage: string | null): ProtocolFacts {
  return {
    number: stage === null ? '3' : '1',
    date: '2027-03-26',
    place: 'с. Верхнереченское',
    contest: {
      title: input.contest.title,
      ofPhrase: 'муниципального конкурса',
      organizer: 'МКУ «Верхнереченский информационно-методический центр»',
    },
    stage,
    jury: input.jurors.map(({ id, role = 'member' }, index) => {
      const [person, post] = jurors[index % jurors.length]!
      return { id, name: person, role, post, present: true, absence: null }
    }),
    seated: {},
    excused: [],
    entries: input.entries.map(({ id }, index) => {
      const [title, organization] = pairs[index % pairs.length]!
      return { id, title: input.entries.length > pairs.length ? `${title} (${id})` : title, organization }
    }),
    approval: { for: 4, against: 0, abstained: 0 },
    heard: [],
    furtherAgenda: [],
    furtherDecisions: [],
    notes: [],
    supersedes: null,
    input,
  }
}

export const protocolOf = (file: string, stage: string | null): ProtocolSnapshot =>
  composeProtocol(factsFor(contestFile(file), stage), ru)
