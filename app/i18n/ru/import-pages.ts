import { plural } from '../plural'

const pairs = (n: number) =>
  plural('ru', n, { one: `${n} пара`, few: `${n} пары`, many: `${n} пар`, other: `${n} пары` })
const faultyRows = (n: number) =>
  plural('ru', n, {
    one: `${n} строка с ошибкой`,
    few: `${n} строки с ошибками`,
    many: `${n} строк с ошибками`,
    other: `${n} строки с ошибками`,
  })
const people = (n: number) =>
  plural('ru', n, { one: `${n} человек`, few: `${n} человека`, many: `${n} человек`, other: `${n} человека` })
const organizations = (n: number) =>
  plural('ru', n, {
    one: `${n} организация`,
    few: `${n} организации`,
    many: `${n} организаций`,
    other: `${n} организации`,
  })
/** «Загрузить: 9 пар и изменения»; where there is no new pair, only what changes. */
const load = (n: number, changed: number) => {
  if (n === 0) return 'Загрузить изменения'
  return changed > 0 ? `Загрузить: ${pairs(n)} и изменения` : `Загрузить: ${pairs(n)}`
}

/** Pages of the import of pairs; what is said of a table's cells stands in `imports`. */
export const importPages = {
  title: 'Загрузка пар из таблицы',
  lead: 'Выберите файл Excel с парами. Сначала вы увидите, что будет добавлено и что в таблице не так; до подтверждения ничего не сохраняется.',
  file: 'Файл .xlsx',
  fileHint: 'До 10 МБ. Столбцы могут стоять в любом порядке; строки над таблицей и «Итого» не помешают.',
  upload: 'Проверить таблицу',
  past: 'Ваши загрузки',
  none: 'Вы ещё ничего не загружали',
  name: 'Файл',
  when: 'Когда',
  state: 'Состояние',
  states: {
    uploaded: 'Ждёт решения',
    running: 'Загружается',
    done: 'Загружено',
    failed: 'Не загружено',
    discarded: 'Отложено',
  },
  onlyOrganizer: 'Таблицы загружает организатор района или администратор.',
  personalNumberInName:
    'В имени файла номер СНИЛС: такие сведения здесь не хранятся. Переименуйте файл и выберите его снова.',
  notYours: 'Решает тот, кто выбрал этот файл.',
  notOpen: 'Этот файл уже загружен, загружается или отложен.',
  pointOutNames: 'Покажите, в каких столбцах имена наставника и наставляемого: без этого таблицу не прочитать.',
  nothingToLoad: 'Всё, что есть в таблице, уже записано: загружать нечего.',
  faultsStand: (n: number) =>
    plural('ru', n, {
      one: `В ${n} строке ошибка. Исправьте таблицу и выберите её снова или загрузите остальные без неё.`,
      few: `В ${n} строках ошибки. Исправьте таблицу и выберите её снова или загрузите остальные без них.`,
      many: `В ${n} строках ошибки. Исправьте таблицу и выберите её снова или загрузите остальные без них.`,
      other: `В ${n} строках ошибки. Исправьте таблицу и выберите её снова или загрузите остальные без них.`,
    }),
  fieldTwice: (field: string, one: string, other: string) =>
    `«${field}» выбрано дважды: для столбцов ${one} и ${other}. Оставьте один из них.`,
  changedSince:
    'Пока вы смотрели, сведения изменил кто-то другой. Ничего не загружено: посмотрите ещё раз и подтвердите.',
  previewLead: 'Ничего ещё не сохранено. Проверьте и подтвердите.',
  counts: {
    new: 'Новые пары',
    changed: 'Изменения в парах',
    unchanged: 'Без изменений',
    doubled: 'Повторы',
    faulty: 'С ошибками',
    newPeople: 'Новые люди',
    changedPeople: 'Изменения у людей',
    newOrganizations: 'Новые организации',
  },
  rowsTitle: 'Строки таблицы',
  allRows: 'Все строки',
  filters: {
    new: 'Новые',
    changed: 'Изменятся',
    unchanged: 'Без изменений',
    doubled: 'Повторы',
    faulty: 'С ошибками',
    mended: 'Исправленные',
    warned: 'С предупреждениями',
  },
  row: 'Строка',
  sheetRow: (sheet: string, row: number, manySheets: boolean) => (manySheets ? `${sheet}, ${row}` : String(row)),
  pair: 'Пара',
  status: 'Что будет',
  found: 'Что замечено',
  noFindings: 'замечаний нет',
  severities: { mend: 'Исправлено', warning: 'Внимание', fault: 'Ошибка' },
  change: (field: string, was: string, became: string) =>
    was ? `${field}: было «${was}», станет «${became}»` : `${field}: «${became}»`,
  of: { mentor: 'наставник', mentee: 'наставляемый', pair: 'пара' },
  noRows: 'Таких строк нет',
  taken: 'Как это будет записано',
  takenText:
    'Пара с номером и датой приказа сразу действует. Согласия обоих считаются полученными на бумаге в день приказа; если приказа нет, пара ждёт его, а согласия считаются полученными в день начала периода. Приказ записывается за организацией наставника. Работа новых людей записывается с дня приказа: когда они пришли на самом деле, таблица не говорит.',
  load,
  loadWithout: (n: number, changed: number, faulty: number) => `${load(n, changed)}; пропустить: ${faultyRows(faulty)}`,
  loadWithoutTitle: (faulty: number) => `Загрузить таблицу не всю? Не попадёт: ${faultyRows(faulty)}`,
  /** Without what is none of. */
  willBeWritten: (p: { pairs: number; people: number; organizations: number; changed: number }) => {
    const added = [
      p.pairs > 0 && pairs(p.pairs),
      p.people > 0 && people(p.people),
      p.organizations > 0 && organizations(p.organizations),
    ].filter(Boolean)
    const changed = p.changed > 0 ? `Изменится: ${pairs(p.changed)}.` : ''
    return `${added.length > 0 ? `Будет добавлено: ${added.join(', ')}.` : ''} ${changed}`.trim()
  },
  loadWithoutText:
    'Пропущенные строки можно исправить в файле и загрузить потом: уже записанное второй раз не добавится.',
  discard: 'Не загружать',
  discarded: 'Файл отложен, ничего не загружено',
  fixAndRetry: 'Выбрать другой файл',

  columns: 'Столбцы таблицы',
  columnsLead: 'Так прочитаны заголовки. Если что-то понято неверно, поправьте и проверьте ещё раз.',
  sheet: 'Лист',
  allSheets: 'Все листы с парами',
  column: (letter: string, heading: string) => (heading ? `${letter}: ${heading}` : letter),
  notRead: 'Не читать',
  recheck: 'Проверить ещё раз',
  rechecked: 'Таблица прочитана заново',
  alsoTitle: 'Что ещё видно из таблицы',
  newOrganizations: 'Какие организации будут добавлены',
  newPeople: 'Какие люди будут добавлены',
  skipped: 'Какие строки не прочитаны как пары',
  skippedRow: (place: string, reason: string, text: string) =>
    text ? `${place}: ${reason}, «${text}»` : `${place}: ${reason}`,
  runningLead: 'Страница обновляется сама. Её можно закрыть: загрузка продолжится.',
  progress: 'Записано',
  refresh: 'Обновить сейчас',
  done: 'Загружено',
  doneInPart: 'Загружено не всё',
  written: (n: number, faulty: number) =>
    faulty > 0 ? `Записано: ${pairs(n)}. Не записано: ${faultyRows(faulty)}.` : 'Всё из таблицы записано.',
  mendLeft:
    'Эти строки стоят ниже. Исправьте их в файле и загрузите его снова: уже записанное второй раз не добавится.',
  chooseMended: 'Выбрать исправленный файл',
  leftTitle: 'Строки, которые не записаны',
  checkColumns: 'Проверить столбцы',
  toPairs: 'Посмотреть пары',
  toPeople: 'Посмотреть людей',
  failed: 'Не загружено',
  failedLead: 'Ни одна строка не записана, всё осталось как было.',
}
