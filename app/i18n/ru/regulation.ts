import { quoted } from '~/lib/text'
import { plural } from '../plural'

/** A number as it is written in the contest file, for a reader. */
const decimal = (value: number | string) => String(value).replace('.', ',')

const points = (value: number | string) =>
  plural('ru', Number(value), {
    one: `${decimal(value)}\u00a0балл`,
    few: `${decimal(value)}\u00a0балла`,
    many: `${decimal(value)}\u00a0баллов`,
    other: `${decimal(value)}\u00a0балла`,
  })

/** Genitive: «не меньше 25 баллов», «1 балла». */
const ofPoints = (value: number | string) =>
  plural('ru', Number(value), {
    one: `${decimal(value)}\u00a0балла`,
    few: `${decimal(value)}\u00a0баллов`,
    many: `${decimal(value)}\u00a0баллов`,
    other: `${decimal(value)}\u00a0балла`,
  })

const ofYears = (n: number) =>
  plural('ru', n, { one: `${n} года`, few: `${n} лет`, many: `${n} лет`, other: `${n} лет` })

/** What a regulation says, as sentences made from its data: the public page and the printed положение. */
export const regulation = {
  decimal,
  points,
  /** «от 0 до 5, шаг 0,5» */
  range: (min: number | string, max: number | string, step: number | string) =>
    `от ${decimal(min)} до ${decimal(max)}${Number(step) === 1 ? '' : `, шаг ${decimal(step)}`}`,
  printTitle: 'ПОЛОЖЕНИЕ',
  printOf: (title: string) => `о конкурсе ${quoted(title)}`,
  approved: 'УТВЕРЖДЕНО',
  approvedBy: (issuer: string, date: string, number: string) => `приказом ${issuer} от ${date} №\u00a0${number}`,
  order: (number: string, date: string, issuer: string) => `Приказ №\u00a0${number} от ${date}, ${issuer}`,
  noOrder: 'Приказ ещё не указан',

  general: 'Общие сведения',
  organizer: 'Организатор',
  level: 'Уровень',
  place: 'Место проведения',
  openTo: 'Кто участвует',
  wholeRegion: 'весь регион',
  heldBy: 'Проводится по приказу',
  intake: 'Приём заявок',

  entrants: 'Участники и номинации',
  units: {
    pair: 'Участвуют наставнические пары: наставник и наставляемый.',
    person: 'Участвуют отдельные педагоги.',
    team: 'Участвуют команды.',
    organisation: 'Участвуют организации.',
  },
  activePair: 'Пара закреплена приказом и действует в последний день приёма заявок.',
  experience: {
    pair: (years: number) =>
      `Педагогический стаж наставляемого — не более ${ofYears(years)} на 1 сентября учебного года, в котором закрывается приём.`,
    person: (years: number) =>
      `Педагогический стаж — не более ${ofYears(years)} на 1 сентября учебного года, в котором закрывается приём.`,
  },
  onePer: {
    contest: 'От одного участника принимается одна заявка.',
    nomination: 'От одного участника принимается одна заявка в каждой номинации.',
  },
  confirmation: 'Заявку пары отправляет один из двоих, другой подтверждает; и то и другое — до окончания приёма.',
  category: (title: string, min: number | null, max: number | null) => {
    const limits = [min === null ? '' : `стаж от ${ofYears(min)}`, max === null ? '' : `стаж до ${ofYears(max)}`]
    const said = limits.filter(Boolean).join(', ')
    return said ? `${title} (${said})` : title
  },
  nomination: 'Номинация',
  categoryOf: 'Для кого',
  minEntries: (entries: number) => `Состоится при ${entries} и более заявках`,
  everyNomination: (rule: string) => `Каждая номинация: ${rule}.`,
  ifVoid: {
    nothing: 'иначе награды не присуждаются',
    awards: (awards: string) => `иначе места не присуждаются: ${awards}`,
  },

  stages: 'Этапы, испытания и критерии',
  stage: (number: number, title: string) => `Этап ${number}. ${title}`,
  form: { remote: 'заочно', in_person: 'очно' },
  live: 'Выполняется очно, заранее ничего не отправляется.',
  answer: {
    text: (most: number) => `текст до ${most.toLocaleString('ru')} знаков`,
    link: 'ссылка',
    video: 'ссылка на видео (с отметкой об обучающихся в кадре)',
    file: (files: number, megabytes: number, endings: string) =>
      `${plural('ru', files, { one: 'файл', few: `до ${files} файлов`, many: `до ${files} файлов`, other: `до ${files} файлов` })} по ${megabytes} МБ (${endings})`,
  },
  sent: (answers: string) => `Отправляется: ${answers}.`,
  requiredAnswers: { text: 'Текст обязателен.', link: 'Ссылка обязательна.', file: 'Файл обязателен.' },
  anyAnswer: 'Достаточно одного из перечисленного.',
  criterion: 'Критерий',
  max: 'Балл',
  weight: 'Вес',
  taskMax: (total: string) => `Всего за испытание: ${total}`,
  stageMax: (total: string) => `Всего за этап: ${total}`,
  taskWeight: (weight: number | string) => `Вес испытания: ${decimal(weight)}.`,
  contestMax: (total: string) => `Наибольший возможный итог: ${total}`,
  aggregate: {
    mean: 'Балл этапа — среднее арифметическое оценочных листов.',
    sum: 'Балл этапа — сумма оценочных листов.',
    median: 'Балл этапа — медиана оценочных листов.',
    places: 'Баллы каждого члена жюри переводятся в места. Результат этапа — среднее место: чем меньше, тем лучше.',
    trimmed_mean: (from: number, drop: number) =>
      `Балл этапа — среднее оценочных листов; если их ${from} и больше, отбрасываются наибольшие (${drop}) и наименьшие (${drop}).`,
    closest_two: (gap: number | string) =>
      `Балл этапа — среднее двух оценочных листов. Если они расходятся на ${points(gap)} и больше, работу читает третий, и берутся два самых близких листа, из равно близких — лучшие.`,
  },
  minSheets: (sheets: number) =>
    plural('ru', sheets, {
      one: `Каждую работу оценивает не менее ${sheets} члена жюри.`,
      few: `Каждую работу оценивают не менее ${sheets} членов жюри.`,
      many: `Каждую работу оценивают не менее ${sheets} членов жюри.`,
      other: `Каждую работу оценивают не менее ${sheets} членов жюри.`,
    }),
  pass: {
    all: 'Дальше проходят все.',
    min: (min: number | string) => `набравшие не меньше ${ofPoints(min)}`,
    minPlace: (min: number | string) => `со средним местом не ниже ${decimal(min)}`,
    top: (top: number) => (top === 1 ? 'занявшие первое место' : `занявшие места с первого по ${top}-е`),
    include: 'если на последнем проходном месте несколько работ, проходят все они',
    exclude: 'если на последнем проходном месте больше работ, чем осталось мест, они не проходят',
    goOn: (conditions: string, ties: string) => `Дальше проходят работы, ${conditions}${ties ? `; ${ties}` : ''}.`,
    and: ' и ',
  },

  result: 'Подведение итогов',
  total: {
    sum: 'Итог — сумма баллов этапов.',
    one: 'Итог — балл этапа.',
    last: 'Итог — балл последнего этапа.',
    weighted: (parts: string) => `Итог — сумма баллов этапов с весами: ${parts}.`,
    part: (title: string, weight: number | string) => `${quoted(title)} × ${decimal(weight)}`,
  },
  exact: 'Все вычисления точные: до двух знаков округляется только показ.',
  ranking: {
    contest: 'Места распределяются среди всех участников.',
    nomination: 'Места распределяются отдельно в каждой номинации.',
  },
  ties: 'При равенстве итогов по порядку:',
  noTies: 'При равных итогах место делится.',
  tie: {
    stage: (stage: string) => `выше тот, у кого больше балл этапа ${quoted(stage)}`,
    task: (task: string) => `выше тот, у кого больше средний балл за испытание ${quoted(task)}`,
    criterion: (criterion: string, task: string) =>
      `выше тот, у кого больше средний балл по критерию ${quoted(criterion)} (испытание ${quoted(task)})`,
    submitted: 'выше тот, кто раньше подал заявку',
    vote: 'открытое голосование жюри; при равенстве голосов решает голос председателя',
    share: 'место делится',
  },
  tieChoice: {
    stage: (stage: string) => `Балл этапа ${quoted(stage)}`,
    task: (task: string) => `Испытание ${quoted(task)}`,
    criterion: (criterion: string, task: string) => `Критерий ${quoted(criterion)}, испытание ${quoted(task)}`,
    submitted: 'Кто раньше подал заявку',
    vote: 'Голосование жюри, решает председатель',
    share: 'Место делится',
  },
  awards: 'Награды',
  awardsOrder: 'Награды присуждаются по порядку, каждая — лучшим из тех, кто ещё не награждён.',
  award: {
    winner: 'Победитель',
    prize: 'Призёр',
    laureate: 'Лауреат',
    diplomant: 'Дипломант',
    participant: 'Участник',
  } as Record<string, string>,
  take: {
    all: 'все остальные',
    allReaching: (conditions: string) => `все остальные, у кого ${conditions}`,
    count: (count: number) =>
      plural('ru', count, {
        one: `${count} лучший результат`,
        few: `${count} лучших результата`,
        many: `${count} лучших результатов`,
        other: `${count} лучших результата`,
      }),
    percent: (percent: number | string, round: string, atLeast: number | null) =>
      `${decimal(percent)} % участников (${round})${atLeast ? `, но не меньше ${atLeast}` : ''}`,
    round: { down: 'с округлением вниз', up: 'с округлением вверх', half_up: 'с обычным округлением' },
    minTotal: (total: number | string) => `итог не меньше ${ofPoints(total)}`,
    minPercent: (percent: number | string) => `не меньше ${decimal(percent)} % наибольшего возможного итога`,
    reaching: (conditions: string) => `у кого ${conditions}`,
    and: ' и ',
    include: 'а также все, кто делит последнее из этих мест',
    cut: 'без тех, кто делит последнее место сверх числа',
    stopped: 'а также не прошедшие этапы',
  },
  conflict: {
    organisation: 'Член жюри не оценивает работы своей организации и свою собственную.',
    municipality: 'Член жюри не оценивает работы своего муниципалитета и свою собственную.',
    none: 'Член жюри не оценивает свою собственную работу.',
  },
  blind: 'Жюри видит коды вместо имён и организаций.',
  audience: (award: string) => `Зрители выбирают: «${award}». На места это не влияет.`,
  audienceOwn: 'Голоса за свою организацию не считаются.',
  appeals: {
    none: 'Решение жюри пересмотру не подлежит; арифметику можно проверить по запросу.',
    days: (days: string) => `Апелляции о процедуре и подсчёте принимаются ${days} после публикации протокола.`,
  },
  publish: {
    awarded: 'Публикуются победители, призёры и другие награждённые; свои баллы каждый участник видит в заявке.',
    all: 'Публикуются все баллы и открытый файл конкурса без имён: любой может пересчитать итог.',
  },
  amendments: 'Изменения положения',
  changed: (parts: string) => `Изменено: ${parts}.`,
  parts: {
    general: 'общие сведения',
    intake: 'сроки приёма',
    plan: 'даты этапов',
    entrants: 'участники и номинации',
    answers: 'что отправляется',
    stages: 'этапы и критерии',
    result: 'подведение итогов',
  },
}
