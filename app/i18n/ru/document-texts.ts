import { plural } from '../plural'

/** Wording printed on issued documents. A name stands between `lead` and `body`, so no sentence here holds one. */

type Gender = 'female' | 'male' | null
interface Occasion {
  gender: Gender
  /** «муниципальном семинаре» */
  inPhrase: string
  /** In quotation marks. */
  title: string
  when: string
}

const verb = (gender: 'female' | 'male', female: string, male: string) => (gender === 'female' ? female : male)
/** «в семинаре», «во всероссийском семинаре» */
const into = (phrase: string) => `${/^в[^аеёиоуыэюя]/i.test(phrase) ? 'во' : 'в'} ${phrase}`
const listed = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ')
/** With one full stop at the end, also after «г.» */
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)

const levels = {
  school: 'школьн',
  municipal: 'муниципальн',
  intermunicipal: 'межмуниципальн',
  regional: 'региональн',
  interregional: 'межрегиональн',
  national: 'всероссийск',
  international: 'международн',
}

/** After the stem of the level: «муниципальн» and «ом семинаре», «ого семинара». */
const events = {
  open_doors_day: { prepositional: 'ом дне открытых дверей', genitive: 'ого дня открытых дверей' },
  open_lesson: { prepositional: 'ом открытом уроке', genitive: 'ого открытого урока' },
  binary_lesson: { prepositional: 'ом бинарном уроке', genitive: 'ого бинарного урока' },
  showcase_lesson: { prepositional: 'ом уроке от финалиста', genitive: 'ого урока от финалиста' },
  master_class: { prepositional: 'ом мастер-классе', genitive: 'ого мастер-класса' },
  seminar: { prepositional: 'ом семинаре', genitive: 'ого семинара' },
  webinar: { prepositional: 'ом вебинаре', genitive: 'ого вебинара' },
  round_table: { prepositional: 'ом круглом столе', genitive: 'ого круглого стола' },
  forum: { prepositional: 'ом форуме', genitive: 'ого форума' },
  conference: { prepositional: 'ой конференции', genitive: 'ой конференции' },
  training: { prepositional: 'ом тренинге', genitive: 'ого тренинга' },
  workshop: { prepositional: 'ом практикуме', genitive: 'ого практикума' },
  lab: { prepositional: 'ой практической лаборатории', genitive: 'ой практической лаборатории' },
  consultation: { prepositional: 'ой консультации', genitive: 'ой консультации' },
  methodical_day: { prepositional: 'ом едином методическом дне', genitive: 'ого единого методического дня' },
  methodical_landing: { prepositional: 'ом методическом десанте', genitive: 'ого методического десанта' },
  flash_mentoring: { prepositional: 'ой встрече флеш-наставничества', genitive: 'ой встречи флеш-наставничества' },
  quest: { prepositional: 'ом образовательном квесте', genitive: 'ого образовательного квеста' },
  internship: { prepositional: 'ой стажировке', genitive: 'ой стажировки' },
  salon: { prepositional: 'ой методической гостиной', genitive: 'ой методической гостиной' },
  contest: { prepositional: 'ом конкурсе', genitive: 'ого конкурса' },
}

export const documentTexts = {
  heading: { certificate: 'СЕРТИФИКАТ', diploma: 'ДИПЛОМ', gratitude: 'БЛАГОДАРНОСТЬ' },
  rank: {
    winner: 'ПОБЕДИТЕЛЯ',
    prize: 'ПРИЗЁРА',
    laureate: 'ЛАУРЕАТА',
    diplomant: 'ДИПЛОМАНТА',
    award: null,
    audience_prize: '«ПРИЗ ЗРИТЕЛЬСКИХ СИМПАТИЙ»',
  },
  /** The document in a list or as the title of its file. */
  named: {
    listener: 'Сертификат участника',
    presenter: 'Сертификат выступающего',
    binary_lesson: 'Сертификат о проведении урока',
    contest_participant: 'Сертификат участника конкурса',
    winner: 'Диплом победителя',
    prize: 'Диплом призёра',
    laureate: 'Диплом лауреата',
    diplomant: 'Диплом дипломанта',
    award: 'Диплом',
    audience_prize: 'Диплом «Приз зрительских симпатий»',
    jury_gratitude: 'Благодарность члену жюри',
    moderator_gratitude: 'Благодарность ведущему',
  },
  place: (place: number) => `${place} место`,
  degree: (degree: 1 | 2 | 3) => `${'I'.repeat(degree)} степени`,

  /** Suggested phrases, which a person may retype: event names themselves are never declined. */
  inEvent: (level: keyof typeof levels, type: keyof typeof events) => levels[level] + events[type].prepositional,
  ofEvent: (level: keyof typeof levels, type: keyof typeof events) => levels[level] + events[type].genitive,
  inContest: (level: keyof typeof levels) => `${levels[level]}ом конкурсе`,
  ofContest: (level: keyof typeof levels) => `${levels[level]}ого конкурса`,

  /** Before the name. Without a known gender the sentence is built so that no verb shows one. */
  certifies: (gender: Gender) => (gender ? 'Настоящий сертификат подтверждает, что' : 'Настоящий сертификат получает'),
  awarded: 'награждается',
  thanks: { dative: 'объявляется', nominative: 'благодарностью награждается' },

  /** After the name. */
  attended: (at: Occasion & { mode: 'in_person' | 'remote' | null; place: string | null; hours: number | null }) => {
    const how = { in_person: ['очно ', 'очное '], remote: ['дистанционно ', 'дистанционное '] }
    const [adverb, adjective] = at.mode ? how[at.mode] : ['', '']
    const act = at.gender ? `${verb(at.gender, 'участвовала', 'участвовал')} ${adverb}` : `за ${adjective}участие `
    const hours = at.hours === null ? null : `объём ${documentTexts.academicHours(at.hours)}`
    return sentence(listed(`${act}${into(at.inPhrase)} ${at.title}`, at.when, at.place, hours))
  },
  academicHours: (hours: number) =>
    `${String(hours).replace('.', ',')} ${plural('ru', hours, {
      one: 'академический час',
      few: 'академических часа',
      many: 'академических часов',
      other: 'академического часа',
    })}`,
  presented: (at: Occasion & { topic: string | null }) => {
    const act = at.gender ? `${verb(at.gender, 'представила', 'представил')} опыт` : 'за представление опыта'
    const topic = at.topic === null ? '' : ` по теме ${at.topic}`
    return sentence(`${act} работы${topic} на ${at.inPhrase} ${at.title} ${at.when}`)
  },
  taught: (at: { gender: Gender; topic: string; subject: string; grade: string; when: string }) => {
    const act = at.gender ? `${verb(at.gender, 'провела', 'провёл')} бинарный урок` : 'за проведение бинарного урока'
    return `${act} ${at.topic} (${at.subject}, ${at.grade} класс) ${at.when} в наставнической паре.`
  },
  presenters: (mentor: string, mentee: string) => `Наставник: ${mentor} Наставляемый: ${mentee}`,
  competed: (at: Occasion & { nomination: string | null; pair: string | null }) => {
    const act = at.gender ? verb(at.gender, 'участвовала', 'участвовал') : 'за участие'
    const nomination = at.nomination === null ? '' : ` (номинация ${at.nomination})`
    const pair = at.pair === null ? null : `в наставнической паре ${at.pair}`
    return sentence(listed(`${act} ${into(at.inPhrase)} ${at.title}${nomination}`, at.when, pair))
  },
  inNomination: (nomination: string) => `в номинации ${nomination}`,
  inPair: {
    mentor: (pair: string) => `наставник в паре ${pair}`,
    mentee: (pair: string) => `наставляемый в паре ${pair}`,
  },
  judged: (at: { ofPhrase: string; title: string }) =>
    `за работу в составе жюри ${at.ofPhrase} ${at.title} и объективную оценку конкурсных материалов.`,
  moderated: (at: { ofPhrase: string; title: string; when: string }) =>
    sentence(`за подготовку и проведение ${at.ofPhrase} ${at.title}, ${at.when}`),

  order: (at: { issuer: string | null; date: string; number: string }) =>
    `${at.issuer ? `Приказ ${at.issuer}` : 'Приказ'} от ${at.date} № ${at.number}`,
  juryProtocol: (at: { date: string; number: string }) => `Протокол жюри от ${at.date} № ${at.number}`,

  number: (number: string) => `№ ${number}`,
  title: (at: { named: string; number: string; name: string }) => `${at.named} № ${at.number} — ${at.name}`,
  seal: 'М. П.',
  issued: (date: string) => `Дата выдачи: ${date}`,
  check: 'Проверить документ:',
  code: (code: string) => `Код проверки: ${code}`,
  checkLabel: (url: string) => `QR-код: проверить документ по адресу ${url}`,
  notEducation: 'Не является документом об образовании и (или) о квалификации.',
}
