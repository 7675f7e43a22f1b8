import { plural } from '../plural'

const years = (n: number) =>
  plural('ru', n, { one: `${n} год`, few: `${n} года`, many: `${n} лет`, other: `${n} года` })
const months = (n: number) =>
  plural('ru', n, { one: `${n} месяц`, few: `${n} месяца`, many: `${n} месяцев`, other: `${n} месяца` })
/** The word beside a number that stands apart. */
const one = (n: number, single: string, few: string, many: string) =>
  plural('ru', n, { one: single, few, many, other: few })

export const portfolios = {
  because: {
    onlyOwner: 'Кому показывать портфолио, решает его владелец.',
    noConsent: 'Чтобы открыть портфолио другим, сначала дайте согласие на публикацию данных, отметив в нём имя.',
    notByLink: 'Сейчас портфолио не открыто по ссылке.',
  },
  own: {
    title: 'Моё портфолио',
    lead: 'Складывается само: из отметок о явке, уроков, итогов конкурсов и выданных документов.',
    pairs: 'Портфолио пар',
  },
  ofPerson: (name: string) => `Портфолио: ${name}`,
  open: 'Портфолио',
  ofPair: 'Портфолио наставнической пары',
  person: 'Портфолио педагога',
  unnamed: { mentor: 'наставник', mentee: 'наставляемый' },
  partner: (name: string) => `в паре: ${name}`,
  visibility: {
    title: 'Кто видит портфолио',
    lead: 'Вы и куратор вашей организации видите портфолио всегда. Остальным его открываете только вы.',
    leadPair:
      'Оба участника пары и кураторы их организаций видят портфолио всегда. Остальным его открывает любой из двоих.',
    label: 'Кому ещё показывать',
    options: { owner: 'Никому', link: 'Тем, у кого есть секретная ссылка', public: 'Всем' },
    hints: {
      owner: 'Ссылка, если она была, перестанет работать.',
      link: 'Поисковые системы такую страницу не показывают. Ссылку можно сменить в любой момент.',
      public: 'Страницу сможет открыть любой посетитель.',
    },
    now: { owner: 'закрыто для других', link: 'открыто по ссылке', public: 'открыто всем' },
    names: 'Другие люди называются в открытом портфолио только с их согласия на публикацию.',
    save: 'Сохранить',
    saved: 'Сохранено, кто видит портфолио',
    change: 'Кто видит',
    consent: 'Дать согласие на публикацию',
    link: 'Секретная ссылка',
    linkHint: 'Откроет портфолио каждому, кто её получит.',
    renew: 'Сменить ссылку',
    renewTitle: 'Сменить секретную ссылку?',
    renewText: 'Прежняя ссылка сразу перестанет работать.',
    renewed: 'Ссылка сменена',
  },
  totals: {
    attended: (n: number) => one(n, 'мероприятие', 'мероприятия', 'мероприятий'),
    given: (n: number) => one(n, 'урок или выступление', 'урока и выступления', 'уроков и выступлений'),
    entries: (n: number) => one(n, 'конкурс', 'конкурса', 'конкурсов'),
    awards: (n: number) => one(n, 'награда', 'награды', 'наград'),
    documents: (n: number) => one(n, 'документ', 'документа', 'документов'),
    mentoring: 'наставничества',
    together: 'вместе',
  },
  /** «3 года 4 месяца» */
  length: (total: number): string => {
    const [full, rest] = [Math.floor(total / 12), total % 12]
    return [full > 0 && years(full), (rest > 0 || full === 0) && months(rest)].filter(Boolean).join(' ')
  },
  print: 'Чтобы распечатать, откройте меню браузера и выберите «Печать»: страница рассчитана на лист A4.',
  sections: {
    attended: 'Мероприятия',
    given: 'Уроки и выступления',
    entries: 'Конкурсы',
    documents: 'Документы',
    history: 'Аннулированные и заменённые документы',
    pairs: 'Наставничество',
  },
  empty: {
    attended: 'Пока нет мероприятий с отметкой о явке.',
    given: 'Пока нет проведённых уроков и выступлений.',
    entries: 'Пока нет допущенных заявок на конкурсы.',
    documents: 'Пока нет выданных документов.',
  },
  columns: {
    event: 'Мероприятие',
    date: 'Дата',
    mode: 'Участие',
    topic: 'Тема',
    role: 'Роль',
    contest: 'Конкурс',
    result: 'Результат',
    document: 'Документ',
    number: 'Номер',
    about: 'За что',
    check: 'Проверка',
    recipient: 'Кому',
    state: 'Статус',
    reason: 'Причина',
    partner: 'Пара',
    period: 'Период',
  },
  modes: { in_person: 'очно', remote: 'дистанционно' },
  roles: { presenter: 'ведёт занятие', speaker: 'выступает', moderator: 'модератор' },
  members: { mentor: 'наставник', mentee: 'наставляемый' },
  /** «математика, 5 «Б» класс» */
  lesson: (subject: string, grade: string) => [subject, grade && `${grade} класс`].filter(Boolean).join(', '),
  awards: {
    winner: 'победитель',
    prize: 'призёр',
    laureate: 'лауреат',
    diplomant: 'дипломант',
    participant: 'участник',
    audience_prize: 'приз зрительских симпатий',
  } as Record<string, string>,
  place: (place: number) => `${place} место`,
  underway: 'итоги ещё не опубликованы',
  participant: 'участник',
  check: 'Проверить',
  checkNamed: (number: string) => `Проверить документ № ${number}`,
  checkByNumber: 'по номеру и фамилии',
  checkByNumberWhy: 'без ссылки: в документе назван человек, который не открывает своё имя',
}
