import { plural } from '../plural'
import { dates } from './dates'

const seats = (n: number) =>
  plural('ru', n, { one: `${n} место`, few: `${n} места`, many: `${n} мест`, other: `${n} места` })
const people = (n: number) =>
  plural('ru', n, { one: `${n} человек`, few: `${n} человека`, many: `${n} человек`, other: `${n} человека` })

export const registrations = {
  title: 'Регистрация',
  modes: { in_person: 'Очно', remote: 'Дистанционно' },
  units: { person: 'Лично', pair: 'Пара' },
  states: { confirmed: 'Есть место', waitlisted: 'Лист ожидания', cancelled: 'Отменено', declined: 'Отклонено' },
  presence: (present: boolean | null, mode: 'in_person' | 'remote' | null) =>
    present === null ? '' : present ? (mode === 'remote' ? 'Дистанционно' : 'Очно') : 'Отсутствие',

  register: 'Записаться',
  joinQueue: 'Встать в лист ожидания',
  registerTitle: (title: string) => `Записаться: ${title}`,
  registerLead: 'Проверьте, как вы участвуете, и подтвердите запись. Письмо придёт на вашу почту.',
  who: 'Кто записывается',
  self: 'Только я',
  pair: (mentor: string, mentee: string) => `Пара: ${mentor} и ${mentee}`,
  pairHint: 'Пара занимает два места или ждёт, пока освободятся оба.',
  mode: 'Как участвуете',
  comment: 'Примечание для организатора',
  submit: 'Записаться',
  noDuty: 'Записываться не нужно: просто приходите.',
  freeOf: (free: number, capacity: number) => `свободно ${free} из ${capacity}`,
  unlimited: 'места без ограничений',
  waiting: (n: number) => `в листе ожидания: ${n}`,
  fullNow: 'Мест сейчас нет: вы попадёте в лист ожидания и получите письмо, когда место освободится.',
  openUntil: (closesAt: Date, zone: string) => `Регистрация открыта до ${dates.deadline(closesAt, zone)}.`,
  openUntilStart: 'Регистрация открыта до начала.',
  simultaneous: (titles: string[]) => `В это же время вы записаны на другое: ${titles.join('; ')}.`,

  own: {
    confirmed: (mode: 'in_person' | 'remote') =>
      mode === 'in_person' ? 'Вы записаны, участие очное' : 'Вы записаны, участие дистанционное',
    waitlisted: (place: number) => `Вы в листе ожидания, ${place}-е место в очереди`,
    withPair: (mentor: string, mentee: string) => `Вместе, парой: ${mentor} и ${mentee}`,
    change: { in_person: 'Участвовать очно', remote: 'Участвовать дистанционно' },
    offer: 'Дистанционные места свободны: можно участвовать так, не дожидаясь очереди.',
    cancel: 'Отменить запись',
    cancelTitle: (title: string) => `Отменить запись: ${title}?`,
    cancelPair: 'Запись отменится для обоих участников пары.',
    cancelText: 'Ваше место достанется следующему в очереди.',
  },
  made: {
    confirmed: 'Вы записаны. Подробности в письме.',
    waitlisted: 'Мест пока нет: вы в листе ожидания. Мы напишем, когда место освободится.',
  },
  cancelledToast: 'Запись отменена',
  modeChanged: 'Сохранено: участвуете по-новому',
  /** Of people: a pair is two. */
  madeMany: (confirmed: number, waitlisted: number) =>
    waitlisted === 0
      ? `Записано: ${people(confirmed)}`
      : confirmed === 0
        ? `Все попали в лист ожидания: ${people(waitlisted)}`
        : `Есть место: ${people(confirmed)}, в листе ожидания: ${people(waitlisted)}`,

  mine: {
    title: 'Мои мероприятия',
    lead: 'Всё, на что вы записаны. Эти же события можно видеть в календаре телефона.',
    tabs: { ahead: 'Впереди', past: 'Прошли' },
    none: { ahead: 'Вы пока никуда не записаны', past: 'Прошедших мероприятий нет' },
    noneWhy: {
      ahead: 'Выберите мероприятие в календаре и запишитесь: оно появится здесь.',
      past: 'Здесь останутся мероприятия, в которых вы участвовали.',
    },
    event: 'Мероприятие',
    when: 'Когда',
    state: 'Запись',
    toCalendar: 'Открыть календарь',
  },

  list: {
    title: 'Участники',
    lead: (confirmed: number, waiting: number) =>
      [`Есть место: ${people(confirmed)}`, waiting > 0 && `в листе ожидания: ${people(waiting)}`]
        .filter(Boolean)
        .join(', '),
    ownPeople: 'Только люди вашей организации.',
    search: 'Фамилия',
    anyMode: 'Любой формат',
    anyState: 'Записанные и ожидающие',
    anyMunicipality: 'Любой район',
    none: 'Записанных пока нет',
    noneWhy: 'Ссылка на страницу мероприятия и письмо кураторам школ помогут их собрать.',
    noneFound: 'По этим условиям никого нет',
    add: 'Записать коллег',
    export: 'Скачать таблицу',
    sheet: 'Лист регистрации',
    attendance: 'Отметить явку',
    byMunicipality: 'По районам',
    elsewhere: 'Без района',
    totals: { confirmed: 'Есть место', waiting: 'Ждут места', present: 'Присутствовали' },
    actions: 'Действия',
    cancel: 'Отменить запись',
    cancelTitle: (name: string) => `Отменить запись: ${name}?`,
    cancelReason: 'Причина, если она есть: её прочтёт тот, чья запись отменяется.',
    toMode: { in_person: 'Перевести на очное', remote: 'Перевести на дистанционное' },
  },
  columns: {
    number: '№',
    name: 'ФИО',
    organization: 'Организация',
    post: 'Должность',
    municipality: 'Район',
    unit: 'Запись',
    mode: 'Формат',
    state: 'Состояние',
    present: 'Явка',
    comment: 'Примечание',
    signature: 'Подпись',
    place: 'Организация, должность',
  },
  fileName: (title: string) => `Участники. ${title}.xlsx`,

  colleagues: {
    title: (title: string) => `Записать коллег: ${title}`,
    lead: 'Отметьте тех, кого записываете. Каждый, у кого указана почта, получит письмо.',
    search: 'Фамилия',
    people: 'Люди',
    mode: 'Как участвуют',
    pairs: 'Пары',
    already: 'запись уже есть',
    alreadyPair: 'запись пары или одного из двоих уже есть',
    none: 'Никого не нашлось',
    noneWhy: 'Проверьте фамилию или добавьте человека в разделе «Люди».',
    submit: 'Записать отмеченных',
    first: (n: number) => `Показаны первые ${n}. Уточните поиск, чтобы найти остальных.`,
  },

  sheet: {
    title: 'Лист регистрации',
    lead: 'Распечатайте страницу из браузера: лист занимает её целиком, телефонов на нём нет.',
    all: 'Все',
    empty: 'Записанных нет, печатать пока нечего.',
    responsible: 'Ответственный за регистрацию',
  },

  attendance: {
    title: (title: string) => `Явка: ${title}`,
    lead: 'Отметьте, кто был. Сохранять можно сколько угодно раз, пока мероприятие не завершено.',
    mark: (name: string) => `Явка: ${name}`,
    in_person: 'Очно',
    remote: 'Дистанционно',
    absent: 'Отсутствие',
    save: 'Сохранить отметки',
    saved: 'Отметки сохранены',
    prefill: 'Проставить всем, как записаны',
    prefilled: 'Всем без отметки проставлено участие, как они записаны. Снимите тех, кого не было, и сохраните.',
    registered: (mode: string) => `запись: ${mode}`,
    none: 'Отмечать некого',
    noneWhy: 'На мероприятие никто не записан. Пришедших без записи можно записать сейчас.',
    done: (marked: number, total: number) => `Отмечено ${marked} из ${total}`,
  },

  because: {
    signIn: 'Войдите, чтобы записаться.',
    notNeeded: 'Записываться на это мероприятие не нужно.',
    postponed: 'Мероприятие перенесено, новая дата ещё не назначена. Запись откроется вместе с ней.',
    cancelled: 'Мероприятие отменено.',
    notPublished: 'Мероприятие не объявлено или уже завершено.',
    begun: 'Мероприятие уже началось, запись закрыта.',
    begunCannotChange: 'Мероприятие уже началось: изменить запись может только организатор.',
    closedByHand: 'Организатор закрыл регистрацию.',
    notYet: (at: Date, zone: string) => `Регистрация откроется ${dates.moment(at, zone)}.`,
    closed: (closesAt: Date, zone: string) => `Регистрация закрыта ${dates.deadline(closesAt, zone)}.`,
    attendanceClosed: 'Явка закрыта, изменить запись нельзя.',
    notYourPeople: 'Записывать и отменять можно себя и свою пару, куратору — людей своей организации.',
    unit: {
      person: 'На это мероприятие записываются только парами.',
      pair: 'На это мероприятие записываются по одному.',
    },
    pairNotActive: 'Пара сейчас не действует, поэтому записать её нельзя.',
    noSuchMode: 'В таком формате мероприятие не проводится.',
    otherMunicipality: 'Мероприятие только для педагогов своего района.',
    already: (names: string[]) =>
      names.length === 1
        ? `Уже есть запись: ${names[0]}. Обновите страницу и снимите отметку.`
        : `Уже есть записи: ${names.join(', ')}. Обновите страницу и снимите отметки.`,
    cancelledAlready: 'Эта запись уже отменена.',
    modeFull: {
      in_person: 'Очных мест сейчас нет.',
      remote: 'Дистанционных мест сейчас нет.',
    },
    moreAreConfirmed: (n: number, mode: 'in_person' | 'remote') =>
      `${mode === 'in_person' ? 'Очно' : 'Дистанционно'} уже занято ${seats(n)}: меньше сделать нельзя. Сначала отмените лишние записи.`,
    someWait: (mode: 'in_person' | 'remote') =>
      `Есть ожидающие ${mode === 'in_person' ? 'очного' : 'дистанционного'} места: сначала переведите их или отмените их записи.`,
    onlyCoordinators: 'Коллег записывает куратор школы или организатор.',
    notYourEvent: 'Явку отмечают организаторы и куратор школы, где идёт мероприятие.',
    notBegun: 'Отмечать явку можно с начала мероприятия.',
  },

  letters: {
    open: 'Открыть страницу мероприятия',
    reason: (reason: string) => `Причина: ${reason}`,
    onlineUrl: (url: string) => `Ссылка для подключения: ${url}`,
    remoteIsFree:
      'Дистанционные места ещё есть: на странице мероприятия можно перейти на дистанционное участие, не дожидаясь очереди.',
    confirmed: {
      subject: (title: string) => `Вы записаны: ${title}`,
      text: 'Место за вами. Если планы изменятся, отмените запись на странице мероприятия: место достанется следующему.',
    },
    waitlisted: {
      subject: (title: string) => `Вы в листе ожидания: ${title}`,
      text: 'Свободных мест сейчас нет. Когда очередь дойдёт до вас, место станет вашим само, и мы об этом напишем.',
    },
    movedUp: {
      subject: (title: string) => `Для вас есть место: ${title}`,
      text: 'Очередь дошла до вас, и место теперь за вами. Если оно уже не нужно, отмените запись на странице мероприятия.',
    },
    cancelled: {
      subject: (title: string) => `Запись отменена: ${title}`,
      text: 'Ваша запись на мероприятие отменена.',
    },
  },
}
