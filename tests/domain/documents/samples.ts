import { composeDocument } from '~/domain/documents/compose'
import type {
  ContestFacts,
  DocumentFacts,
  DocumentSnapshot,
  DocumentTemplate,
  Matter,
  PairFacts,
} from '~/domain/documents/model'
import { kindOf } from '~/domain/documents/model'
import { declineName, type PersonName } from '~/domain/documents/names'
import { ru } from '~/i18n/ru'

const mentor: PersonName = { last: 'Солнцева', first: 'Марина', middle: 'Олеговна', gender: 'female' }
export const mentee: PersonName = { last: 'Шевчук', first: 'Никита', middle: 'Львович', gender: 'male' }
const pair: PairFacts = { mentor, mentee }

export const contest: ContestFacts = {
  title: 'Педагогический дуэт',
  ofPhrase: 'муниципального конкурса',
  inPhrase: 'муниципальном конкурсе',
  nomination: null,
  from: '2027-03-01',
  to: '2027-03-25',
}

const event = {
  title: 'Практики наставничества',
  inPhrase: 'муниципальном семинаре',
  ofPhrase: 'муниципального семинара',
  from: '2027-03-15',
  to: '2027-03-15',
  place: 'МБОУ СОШ № 3 с. Луговое',
  hours: 6,
}

const award = { contest, pair: { ...pair, role: 'mentor' }, merit: null } as const

export const matters: Record<DocumentTemplate, Matter> = {
  listener: { template: 'listener', event, mode: 'in_person' },
  presenter: { template: 'presenter', event, topic: 'Первый год в школе: опора и свобода' },
  binary_lesson: {
    template: 'binary_lesson',
    topic: 'Пропорции в орнаменте',
    subject: 'математика и изобразительное искусство',
    grade: '6 «Б»',
    date: '2027-02-18',
    pair,
  },
  contest_participant: { template: 'contest_participant', contest, pair },
  winner: { template: 'winner', ...award, distinction: null },
  prize: { template: 'prize', ...award, distinction: { place: 2 } },
  laureate: { template: 'laureate', ...award, distinction: null, merit: 'за лучшую методическую находку' },
  audience_prize: { template: 'audience_prize', ...award, distinction: null },
  diplomant: { template: 'diplomant', ...award, distinction: null },
  award: { template: 'award', ...award, distinction: { named: 'Лучший методический кейс' } },
  jury_gratitude: { template: 'jury_gratitude', contest },
  moderator_gratitude: { template: 'moderator_gratitude', event },
}

/** Facts of a document by a template, in the nominative or, for a gratitude, the confirmed dative. */
export function factsFor(template: DocumentTemplate, person: PersonName = mentor): DocumentFacts {
  const letter = { certificate: 'С', diploma: 'Д', gratitude: 'Б' }
  const kind = kindOf[template]
  return {
    number: `ИМЦ-2027/${letter[kind]}-0001`,
    issuedOn: '2027-04-05',
    issuer: {
      name: 'Муниципальное казённое учреждение «Верхнереченский информационно-методический центр»',
      municipality: 'Верхнереченский муниципальный округ',
    },
    recipient: {
      person,
      printed: declineName(person, kind === 'gratitude' ? 'dative' : 'nominative'),
      post: 'учитель начальных классов',
      organization: 'МБОУ СОШ № 3 с. Луговое',
    },
    basis: { kind: 'order', date: '2027-03-31', number: '57-од', issuer: 'управления образования' },
    signatory: { post: 'Директор', name: { last: 'Осадчий', first: 'Игорь', middle: 'Петрович', gender: 'male' } },
    check: { url: 'https://duet.verhnerechye.example/v/Zr4dTq8YwKfN2mXcB7hLpA', code: 'ZR4D-TQ8Y' },
    matter: matters[template],
  }
}

export const snapshotFor = (template: DocumentTemplate, person?: PersonName): DocumentSnapshot =>
  composeDocument(factsFor(template, person), ru)
