import { plural } from '../plural'

/** With one full stop at the end, also after initials. */
const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)

/** Wording printed on jury protocols and score sheets. */
export const protocolTexts = {
  /** A decimal number, which comes with a point. */
  decimal: (digits: string) => digits.replace('.', ','),
  /** 41,33 (124/3) */
  rounded: (shown: string, exact: string) => `${shown} (${exact})`,

  heading: (number: string) => `ПРОТОКОЛ № ${number}`,
  title: (at: { number: string; date: string; contest: string }) =>
    `Протокол жюри № ${at.number} от ${at.date}, конкурс ${at.contest}`,
  meeting: (at: { ofPhrase: string; title: string }) => `заседания жюри ${at.ofPhrase} ${at.title}`,
  stage: (title: string) => `Этап ${title}`,
  final: 'Итоги конкурса',
  supersedes: (at: { number: string; date: string; reason: string }) =>
    `${sentence(`Взамен протокола № ${at.number} от ${at.date}`)} Причина: ${at.reason}`,

  present: 'Присутствовали',
  absent: 'Отсутствовали',
  nobody: 'нет',
  recusals: 'Отводы',
  recused: (juror: string, entry: string, reason: string) => `${juror} не оценивает заявку ${entry}: ${reason}`,
  reasons: {
    same_organisation: 'та же организация',
    same_municipality: 'тот же муниципалитет',
    own_entry: 'собственная заявка',
    former_organisation: 'прежнее место работы',
    former_pair: 'прежняя наставническая пара',
    personal_interest: 'личная заинтересованность',
    other: 'отвод',
  } as Record<string, string>,
  excused: 'Освобождены от оценивания',
  excusedFrom: (at: { juror: string; entries: string; reason: string; instead: string | null }) =>
    [
      sentence(`${at.juror}: ${at.entries}`),
      ...(at.reason ? [sentence(`Причина: ${at.reason}`)] : []),
      ...(at.instead ? [sentence(`Замена: ${at.instead}`)] : []),
    ].join(' '),
  roles: { chair: 'председатель жюри', member: 'член жюри', secretary: 'секретарь жюри' },

  heard: 'Слушали',
  agenda: 'Повестка дня',
  agendaOf: {
    stage: (stage: string) => `Подведение итогов этапа ${stage}.`,
    summary: 'Утверждение сводной ведомости.',
    contest: 'Подведение итогов конкурса.',
    awards: 'Определение победителей, призёров и лауреатов.',
  },

  summary: (stage: string) => `Сводная ведомость этапа ${stage}`,
  totals: 'Итоговая таблица',
  inNomination: (nomination: string) => `номинация ${nomination}`,
  part: (part: number, of: number) => `часть ${part} из ${of}`,
  columns: {
    number: '№',
    entry: 'Участник',
    place: 'Место',
    outcome: 'Решение',
    total: 'Итог',
    award: 'Награда',
    value: {
      mean: 'Средний балл',
      sum: 'Сумма баллов',
      median: 'Медиана',
      places: 'Среднее место',
      trimmed_mean: 'Усечённое среднее',
      closest_two: 'Среднее двух ближайших',
    },
  },
  cells: { recused: 'отвод', none: '—', goesOn: 'проходит дальше', stays: 'не проходит' },
  stopped: (stage: string) => `не прошёл этап ${stage}`,
  unscored: 'нет действительных оценок',
  note: 'Отведённый лист не входит ни в сумму, ни в число листов. Места определены по точным значениям; в скобках точная дробь, где показанное число округлено.',

  ties: 'Применённые правила при равенстве',
  noTies: 'Правила при равенстве не применялись.',
  tie: (at: { between: string; total: string; rule: string; values: string }) =>
    `${at.between} — равный итог ${at.total}; ${at.rule}: ${at.values}.`,
  shared: (at: { between: string; total: string; place: string }) =>
    `${at.between} — равный итог ${at.total}; место ${at.place} делится.`,
  rules: {
    stage: (stage: string | null) => (stage ? `балл за этап ${stage}` : 'балл за этап'),
    task: (task: string | null) => (task ? `средний балл за испытание ${task}` : 'средний балл за испытание'),
    criterion: (criterion: string | null) =>
      criterion ? `средний балл по критерию ${criterion}` : 'средний балл по критерию',
    submitted: () => 'время подачи заявки',
    vote: () => 'открытое голосование жюри',
  },

  votes: 'Голосование',
  approval: (at: { for: number; against: number; abstained: number }) =>
    `За утверждение протокола: за — ${at.for}, против — ${at.against}, воздержались — ${at.abstained}.`,
  vote: (at: { between: string; ballots: string; count: string }) =>
    `${sentence(`Голосование: ${at.between}`)} ${sentence(at.ballots)} ${sentence(`Учтено голосов: ${at.count}`)}`,
  ballot: (juror: string, choice: string | null) => `${juror}: ${choice ?? 'воздержался'}`,
  casting: (entry: string) => sentence(`При равном числе голосов решил голос председателя: ${entry}`),

  decisions: 'Жюри решило',
  approveSummary: 'Утвердить сводную ведомость.',
  admit: (stage: string, entries: string) => sentence(`Допустить к этапу ${stage}: ${entries}`),
  admitToRanking: (entries: string) => sentence(`Включить в итоговый рейтинг: ${entries}`),
  admitNobody: 'Дальше никто не проходит.',
  leave: (entries: string) => sentence(`Не допускать дальше: ${entries}`),
  award: (label: string, entries: string) => sentence(`${label}: ${entries}`),
  nobodyAwarded: (label: string, needed: string | null) =>
    needed ? `${label}: нет. Нужен итог ${needed}, его никто не набрал.` : `${label}: нет.`,
  atLeast: {
    total: (total: string) => `не ниже ${total}`,
    percent: (percent: string) => `не ниже ${percent}\u00a0% от наибольшего возможного`,
  },
  awards: {
    winner: 'Победители',
    prize: 'Призёры',
    laureate: 'Лауреаты',
    diplomant: 'Дипломанты',
    participant: 'Участники',
    audience_prize: 'Приз зрительских симпатий',
  } as Record<string, string>,
  awardOne: {
    winner: 'победитель',
    prize: 'призёр',
    laureate: 'лауреат',
    diplomant: 'дипломант',
    participant: 'участник',
    audience_prize: 'приз зрительских симпатий',
  } as Record<string, string>,
  voidNomination: (nomination: string, have: number, need: number) =>
    `Номинация ${nomination} не состоялась: ${plural('ru', have, {
      one: `${have} заявка`,
      few: `${have} заявки`,
      many: `${have} заявок`,
      other: `${have} заявки`,
    })} при необходимых ${need}; места не присуждаются.`,

  notes: 'Особые обстоятельства',
  dissent: 'Особое мнение',
  dissentOf: (juror: string, text: string) => `${juror}: ${text}`,
  signatures: 'Подписи',
  signedAt: (moment: string) => `подписано в системе ${moment}`,
  notSigned: 'в системе не подписано',
  hash: 'Контрольная сумма данных протокола (SHA-256)',
  footer: (at: { number: string; date: string; page: number; pages: number }) =>
    `Протокол № ${at.number} от ${at.date} · страница ${at.page} из ${at.pages}`,

  sheet: {
    title: 'Оценочный лист',
    contest: (title: string) => `Конкурс ${title}`,
    entry: (entry: string) => `Участник: ${entry}`,
    juror: (juror: string) => `Член жюри: ${juror}`,
    criterion: 'Критерий',
    maximum: 'Балл от и до',
    score: 'Балл',
    range: (min: string, max: string) => `${min}–${max}`,
    step: (step: string) => `шаг ${step}`,
    weight: (weight: string) => `вес ${weight}`,
    task: (task: string) => `Испытание ${task}`,
    total: 'Всего за этап',
    comment: 'Комментарий',
    date: 'Дата',
    signature: 'Подпись',
  },
}
