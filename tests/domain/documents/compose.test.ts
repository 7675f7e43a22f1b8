import { describe, expect, it } from 'vitest'
import { composeDocument } from '~/domain/documents/compose'
import type { DocumentFacts, DocumentTemplate, Matter } from '~/domain/documents/model'
import { printedTexts } from '~/domain/documents/model'
import { en } from '~/i18n/en'
import { ru } from '~/i18n/ru'
import { documentTemplates } from '~db/enums'
import { contest, factsFor, matters, mentee, snapshotFor } from './samples'

/** With every no-break space as a plain one. */
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null
const said = (facts: DocumentFacts) => {
  const { lead, body } = composeDocument(facts, ru)
  return [...lead, ...body].map(plain)
}
const about = (matter: Matter, person = mentee) => ({ ...factsFor(matter.template, person), matter })
const nobodyKnows = { last: 'Кадырова', first: 'Айгуль' }

describe('texts of the documents, as in the field', () => {
  it('C1, a listener', () => {
    expect(said(factsFor('listener'))).toEqual([
      'Настоящий сертификат подтверждает, что',
      'участвовала очно в муниципальном семинаре «Практики наставничества», 15 марта 2027 г., МБОУ СОШ № 3 с. Луговое, объём 6 академических часов.',
    ])
  })

  it('C2, a presenter', () => {
    expect(said(factsFor('presenter', mentee))).toEqual([
      'Настоящий сертификат подтверждает, что',
      'представил опыт работы по теме «Первый год в школе: опора и свобода» на муниципальном семинаре «Практики наставничества» 15 марта 2027 г.',
    ])
  })

  it('C2, a presenter whose topic is not told: the title stands once', () => {
    const spoken: Matter = { ...matters.presenter, topic: null } as Matter
    expect(said(about(spoken))[1]).toBe(
      'представил опыт работы на муниципальном семинаре «Практики наставничества» 15 марта 2027 г.',
    )
  })

  it('C2, a binary lesson', () => {
    expect(said(factsFor('binary_lesson', mentee))).toEqual([
      'Настоящий сертификат подтверждает, что',
      'провёл бинарный урок «Пропорции в орнаменте» (математика и изобразительное искусство, 6 «Б» класс) 18 февраля 2027 г. в наставнической паре.',
      'Наставник: Солнцева М. О. Наставляемый: Шевчук Н. Л.',
    ])
  })

  it('C3, an entrant', () => {
    const entered: Matter = {
      ...matters.contest_participant,
      contest: { ...contest, nomination: 'Первые шаги' },
    } as Matter
    expect(said(about(entered))).toEqual([
      'Настоящий сертификат подтверждает, что',
      'участвовал в муниципальном конкурсе «Педагогический дуэт» (номинация «Первые шаги»), 1–25 марта 2027 г., в наставнической паре «Солнцева М. О. — Шевчук Н. Л.».',
    ])
  })

  it.each([
    ['winner', 'ПОБЕДИТЕЛЯ', null],
    ['prize', 'ПРИЗЁРА', '2 место'],
    ['laureate', 'ЛАУРЕАТА', null],
    ['diplomant', 'ДИПЛОМАНТА', null],
    ['award', null, '«Лучший методический кейс»'],
    ['audience_prize', '«ПРИЗ ЗРИТЕЛЬСКИХ СИМПАТИЙ»', null],
  ] as const)('D, the diploma of a %s', (template, rank, distinction) => {
    const diploma = snapshotFor(template)
    expect(diploma).toMatchObject({ heading: 'ДИПЛОМ', rank })
    expect(plain(diploma.distinction)).toBe(distinction)
    expect(said(factsFor(template)).slice(0, 3)).toEqual([
      'муниципального конкурса «Педагогический дуэт»',
      'награждается',
      'наставник в паре «Солнцева М. О. — Шевчук Н. Л.»',
    ])
  })

  it('D, degrees, the words of the jury, a nomination, no pair', () => {
    const matter = { ...matters.prize, distinction: { degree: 3 }, pair: null, merit: 'за смелость' } as Matter
    const nominated = { ...matter, contest: { ...contest, nomination: 'Первые шаги' } } as Matter
    expect(plain(composeDocument(about(nominated), ru).distinction)).toBe('III степени')
    expect(said(about(nominated))).toEqual([
      'муниципального конкурса «Педагогический дуэт»',
      'в номинации «Первые шаги»',
      'награждается',
      'за смелость',
    ])
  })

  it('B1, a juror: in the dative when it is confirmed, else so that the nominative is right', () => {
    const dative = factsFor('jury_gratitude')
    const work =
      'за работу в составе жюри муниципального конкурса «Педагогический дуэт» и объективную оценку конкурсных материалов.'
    expect(composeDocument(dative, ru).recipient).toMatchObject({
      name: 'Солнцевой Марине Олеговне',
      nameCase: 'dative',
    })
    expect(said(dative)).toEqual(['объявляется', work])
    const printed = { text: 'Солнцева Марина Олеговна', nameCase: 'nominative' } as const
    expect(said({ ...dative, recipient: { ...dative.recipient, printed } })).toEqual([
      'благодарностью награждается',
      work,
    ])
  })

  it('thanks to a moderator: the event as its kind stands in the genitive', () => {
    expect(said(factsFor('moderator_gratitude'))).toEqual([
      'объявляется',
      'за подготовку и проведение муниципального семинара «Практики наставничества», 15 марта 2027 г.',
    ])
  })

  it.each(['listener', 'presenter', 'binary_lesson', 'contest_participant'] as DocumentTemplate[])(
    'a %s of unknown gender gets a sentence without a gendered verb',
    (template) => {
      const [lead, body] = said(factsFor(template, nobodyKnows))
      expect(lead).toBe('Настоящий сертификат получает')
      expect(body).toMatch(/^за (очное участие в|представление опыта|проведение бинарного урока|участие в) /)
    },
  )

  it.each([
    ['всероссийском форуме', 'участвовала во всероссийском форуме'],
    ['муниципальном форуме', 'участвовала в муниципальном форуме'],
    ['вебинаре', 'участвовала в вебинаре'],
  ])('takes the right preposition before «%s»', (inPhrase, start) => {
    const event = { title: 'Х', inPhrase, ofPhrase: '', from: '2027-03-15', to: '2027-03-16', place: null, hours: null }
    const [, body] = said({ ...factsFor('listener'), matter: { template: 'listener', event, mode: null } })
    expect(body).toBe(`${start} «Х», 15–16 марта 2027 г.`)
  })

  it.each([
    [1, '1 академический час'],
    [2, '2 академических часа'],
    [6, '6 академических часов'],
    [1.5, '1,5 академического часа'],
  ])('%d hours are %s', (hours, text) => {
    expect(ru.documentTexts.academicHours(hours)).toBe(text)
  })
})

describe('what stands on every document', () => {
  const snapshot = snapshotFor('winner')

  it('number, basis, signatory, date, the way to verify', () => {
    expect(printedTexts(snapshot).map(plain)).toEqual(
      expect.arrayContaining([
        '№ ИМЦ-2027/Д-0001',
        'Приказ управления образования от 31.03.2027 № 57-од',
        'Директор',
        'И. П. Осадчий',
        'М. П.',
        'Дата выдачи: 5 апреля 2027 г.',
        'Проверить документ:',
        'https://duet.verhnerechye.example/v/Zr4dTq8YwKfN2mXcB7hLpA',
        'Код проверки: ZR4D-TQ8Y',
      ]),
    )
  })

  it('a protocol as the basis, or none', () => {
    const facts = factsFor('winner')
    const protocol = { kind: 'protocol', date: '2027-03-26', number: '2' } as const
    expect(plain(composeDocument({ ...facts, basis: protocol }, ru).basis)).toBe('Протокол жюри от 26.03.2027 № 2')
    expect(composeDocument({ ...facts, basis: null }, ru).basis).toBeNull()
  })

  it('only certificates say that they are no document of education', () => {
    const notes = documentTemplates.filter((template) => snapshotFor(template).footnote !== null)
    expect(notes).toEqual(['listener', 'presenter', 'binary_lesson', 'contest_participant'])
  })

  it('numbers, localities and initials are tied to their words', () => {
    expect(snapshotFor('listener').recipient.organization).toBe('МБОУ СОШ №\u00a03 с.\u00a0Луговое')
    expect(snapshot.body[0]).toContain('Солнцева\u00a0М.\u00a0О.\u00a0— Шевчук\u00a0Н.\u00a0Л.')
  })

  it('the snapshot is plain JSON: kept and read back it is the same', () => {
    for (const template of documentTemplates) {
      const fresh = snapshotFor(template)
      expect(JSON.parse(JSON.stringify(fresh))).toEqual(fresh)
    }
  })

  it('can be composed in English too', () => {
    expect(composeDocument(factsFor('winner'), en)).toMatchObject({
      language: 'en',
      heading: 'DIPLOMA',
      rank: 'WINNER',
    })
  })
})
