import { formatDate } from '~/lib/dates'
import { people } from './people'

const day = (date: string) => formatDate('ru', date)
const changed = ({ was, became }: { was: string; became: string }) => `«${was}» → «${became}»`
const row = ({ sheet, row: number }: { sheet: string; row: number }, manySheets = false) =>
  manySheets ? `лист «${sheet}», строка ${number}` : `строка ${number}`
const fact = (name: string, value: string) =>
  name === 'category' ? people.categories[value as keyof typeof people.categories].toLowerCase() : value

type Member = 'mentor' | 'mentee'
const to: Record<Member, string> = { mentor: 'наставнику', mentee: 'наставляемому' }

/** Sentences of the import of pairs from a spreadsheet. A finding is said after its place: «строка 21: …». */
export const imports = {
  place: (at: { sheet: string; row: number; column: string }, manySheets: boolean) =>
    `${row(at, manySheets)}${at.column ? `, столбец ${at.column}` : ''}`,
  rows: (first: number, last: number) => (first === last ? `строка ${first}` : `строки ${first}–${last}`),

  unreadable: {
    emptyFile: 'Файл пустой: в нём ничего нет. Проверьте, тот ли файл выбран.',
    tooLarge:
      'Файл слишком большой: можно до 10 МБ. Удалите из таблицы картинки и лишние листы или разделите её на части.',
    tooManyRows: 'В таблице больше 20 000 строк. Разделите её на несколько файлов.',
    tooManyColumns: 'На листе заполнены ячейки дальше 200-го столбца (GR). Удалите лишние столбцы и загрузите снова.',
    tooManyCells:
      'В файле слишком много заполненных ячеек: можно до 600 000, а всего знаков до 24 миллионов. Удалите лишние листы или разделите таблицу на несколько файлов.',
    tooLongText:
      'В одной из ячеек больше 32 767 знаков: столько не вмещает и сам Excel. Сократите её и загрузите снова.',
    wordDocument:
      'Это документ Word, а нужна таблица Excel (.xlsx). Скопируйте таблицу в Excel и сохраните как «Книга Excel».',
    openDocument: 'Это таблица LibreOffice (.ods). Сохраните её как «Excel 2007–365 (.xlsx)» и загрузите снова.',
    oldExcel:
      'Это таблица в старом или двоичном формате Excel (.xls, .xlsb). Откройте её и сохраните как «Книга Excel (.xlsx)».',
    encrypted: 'Файл закрыт паролем. Снимите пароль в Excel («Файл» → «Сведения» → «Защита книги») и загрузите снова.',
    webPage:
      'Это веб-страница, сохранённая под видом таблицы. Откройте её в Excel и сохраните как «Книга Excel (.xlsx)».',
    plainText: 'Это текстовый файл (например, CSV). Откройте его в Excel и сохраните как «Книга Excel (.xlsx)».',
    notWorkbook: 'Это не таблица Excel. Нужен файл .xlsx.',
    damaged: 'Файл повреждён и не читается. Откройте его в Excel, сохраните заново и загрузите ещё раз.',
    noCells: 'В таблице нет ни одной заполненной ячейки.',
    noTable: 'Не нашлось таблицы пар: нет строки с заголовками, такими как «ФИО наставника» и «ФИО наставляемого».',
    noRows: 'Под заголовками таблицы нет ни одной пары.',
  },

  fields: {
    number: '№ п/п',
    municipality: 'Муниципалитет',
    mentorName: 'Наставник: ФИО',
    mentorLastName: 'Наставник: фамилия',
    mentorFirstName: 'Наставник: имя',
    mentorMiddleName: 'Наставник: отчество',
    mentorOrganization: 'Наставник: организация',
    mentorPost: 'Наставник: должность',
    mentorCategory: 'Наставник: категория',
    mentorSince: 'Наставник: педагогический стаж с года',
    menteeName: 'Наставляемый: ФИО',
    menteeLastName: 'Наставляемый: фамилия',
    menteeFirstName: 'Наставляемый: имя',
    menteeMiddleName: 'Наставляемый: отчество',
    menteeMunicipality: 'Наставляемый: муниципалитет',
    menteeOrganization: 'Наставляемый: организация',
    menteePost: 'Наставляемый: должность',
    menteeCategory: 'Наставляемый: категория',
    menteeSince: 'Наставляемый: педагогический стаж с года',
    subject: 'Предмет',
    kind: 'Форма наставничества',
    goal: 'Цель',
    order: 'Приказ (номер и дата вместе)',
    orderNumber: 'Номер приказа',
    orderDate: 'Дата приказа',
    period: 'Период (начало и конец вместе)',
    periodFrom: 'Период с',
    periodTo: 'Период по',
  },

  columnNotes: {
    byCells: (column: string, heading: string, member: Member) =>
      `Столбец ${column} «${heading}»: в заголовке не сказано, чей он; по содержимому отнесён к ${to[member]}. Проверьте.`,
    byOrder: (column: string, heading: string, member: Member) =>
      `Столбец ${column} «${heading}»: в заголовке не сказано, чей он; по порядку столбцов отнесён к ${to[member]}. Проверьте.`,
    otherOfTwo: (column: string, heading: string, member: Member) =>
      `Столбец ${column} «${heading}»: в заголовке не сказано, чей он; такой столбец второго уже есть, поэтому этот отнесён к ${to[member]}. Проверьте.`,
    secondColumn: (column: string, heading: string) =>
      `Столбец ${column} «${heading}» не читается: такие сведения уже взяты из другого столбца.`,
    personalColumn: (column: string, heading: string) =>
      `Столбец ${column} «${heading}» не читается и не сохраняется: такие сведения здесь не нужны.`,
  },

  skipped: {
    title: 'заголовок документа',
    heading: 'заголовки столбцов',
    repeatedHeading: 'повтор заголовков',
    columnNumbers: 'номера столбцов',
    total: 'итог',
    blank: 'пустая',
    section: 'не пара: подзаголовок или примечание',
  },

  statuses: {
    new: 'новая',
    changed: 'изменится',
    unchanged: 'без изменений',
    doubled: 'повтор',
    faulty: 'с ошибкой',
  },

  changedFields: {
    post: 'должность',
    category: 'категория',
    extraCategories: 'дополнительные категории',
    teachingSinceYear: 'год начала стажа',
    gender: 'пол',
    kind: 'форма наставничества',
    subject: 'предмет',
    goal: 'цель',
    periodFrom: 'начало периода',
    periodTo: 'конец периода',
    order: 'приказ',
  },

  findings: {
    spaces: (p: { was: string; became: string }) => `убраны лишние пробелы: «${p.became}»`,
    latinLetters: (p: { was: string; became: string }) => `латинские буквы заменены на русские: ${changed(p)}`,
    nameForm: (p: { was: string; became: string }) => `имя приведено к виду «Фамилия Имя Отчество»: ${changed(p)}`,
    postInName: (p: { was: string; post: string }) => `должность «${p.post}» взята из ячейки с именем`,
    ditto: (p: { became: string; above: number }) => `«то же» прочитано как «${p.became}» из строки ${p.above}`,
    merged: (p: { became: string; above: number }) =>
      `ячейка объединена со строкой ${p.above}, значение общее: «${p.became}»`,
    yearWords: (p: { was: string; year: number }) => `«${p.was}» прочитано как ${p.year} год`,
    yearsOfWork: (p: { was: string; year: number }) => `стаж «${p.was}» пересчитан в год начала: ${p.year}`,
    numberAsDate: (p: { was: string; date: string }) => `число ${p.was} прочитано как дата ${day(p.date)}`,
    shortYear: (p: { was: string; date: string }) => `«${p.was}» прочитано как ${day(p.date)}`,
    orderParts: (p: { was: string; number: string; date: string }) =>
      `приказ «${p.was}» прочитан как № ${p.number} от ${day(p.date)}`,
    periodParts: (p: { was: string; from: string; to: string }) =>
      `период «${p.was}» прочитан как ${day(p.from)} – ${day(p.to)}`,
    periodOfTitle: (p: { from: string; to: string }) =>
      `период не указан; взят учебный год из названия таблицы: ${day(p.from)} – ${day(p.to)}`,
    periodEnd: (p: { to: string }) => `конец периода не указан; принят конец учебного года, ${day(p.to)}`,
    kindAssumed: (p: { was: string }) =>
      p.was ? `«${p.was}»: форма принята за традиционную` : 'форма наставничества не указана; принята традиционная',
    sameOrganization: (p: { organization: string }) =>
      `организация наставляемого не указана; принята та же, что у наставника: «${p.organization}»`,
    municipalitySpelling: (p: { was: string; became: string }) => `название муниципалитета уточнено: ${changed(p)}`,
    municipalityOfSection: (p: { municipality: string; above: number }) =>
      `муниципалитет взят из подзаголовка в строке ${p.above}: «${p.municipality}»`,
    municipalityOfOrganization: (p: { municipality: string; organization: string }) =>
      `муниципалитет не указан; организация «${p.organization}» есть только в одном: «${p.municipality}»`,
    municipalityOnly: (p: { municipality: string }) =>
      `муниципалитет не указан; взят единственный: «${p.municipality}»`,
    organizationSpelling: (p: { was: string; became: string }) => `название организации уточнено: ${changed(p)}`,
    personSpelling: (p: { was: string; became: string }) => `написание имени уточнено: ${changed(p)}`,

    hiddenRow: () => 'строка в файле скрыта, но прочитана',
    unreadYear: (p: { was: string }) => `не понят стаж «${p.was}», он не будет сохранён`,
    unknownCategory: (p: { was: string }) => `не понята категория «${p.was}», она не будет сохранена`,
    orderWithoutDate: (p: { number: string }) => `у приказа № ${p.number} нет даты: пара будет ждать приказа`,
    orderWithoutNumber: (p: { date: string }) => `у приказа от ${day(p.date)} нет номера: пара будет ждать приказа`,
    orderLater: (p: { date: string; from: string }) => `приказ от ${day(p.date)} позже начала периода, ${day(p.from)}`,
    doubled: (p: { sheet: string; row: number }, manySheets: boolean) =>
      `повторяет пару: ${row(p, manySheets)}; второй раз она не записывается`,
    contradicts: (p: { fact: string; was: string; kept: string; sheet: string; row: number }, manySheets: boolean) =>
      `о человеке сказано «${fact(p.fact, p.was)}», а раньше «${fact(p.fact, p.kept)}» (${row(p, manySheets)}); принято первое`,
    otherMunicipality: (p: { organization: string; municipality: string }) =>
      `организации «${p.organization}» нет в этом муниципалитете; взята одноимённая из другого: ${p.municipality}`,
    similarOrganization: (p: { organization: string; similar: string }) =>
      `новая организация «${p.organization}» похожа на «${p.similar}»: не одна ли это?`,
    sameNameBoth: (p: { name: string }) => `наставник и наставляемый — тёзки из разных организаций: ${p.name}`,
    sameNameElsewhere: (p: { name: string; organization: string }) =>
      `${p.name} уже есть в «${p.organization}»; если это один человек, сначала отметьте его переход, иначе появится второй`,
    sameNameInFile: (p: { name: string; organization: string; sheet: string; row: number }, manySheets: boolean) =>
      `${p.name} есть и в «${p.organization}» (${row(p, manySheets)}); будут записаны два разных человека`,
    similarPerson: (p: { name: string; similar: string }) =>
      `${p.name} и ${p.similar} из одной организации будут записаны как разные люди`,
    pairEnded: () => 'эта пара уже закончила работу; таблица её не вернёт',

    noMentor: () => 'не указан наставник',
    noMentee: () => 'не указан наставляемый',
    initials: (p: { was: string }) => `вместо имени и отчества инициалы: «${p.was}»`,
    surnameAlone: (p: { was: string }) => `указана только фамилия: «${p.was}»`,
    severalPeople: (p: { was: string }) => `в ячейке больше одного человека: «${p.was}»; каждой паре нужна своя строка`,
    unclearName: (p: { was: string }) => `не понято имя: «${p.was}»`,
    sameMember: () => 'наставник и наставляемый — один человек',
    noOrganization: () => 'не указана организация наставника',
    noMunicipality: () => 'не указан муниципалитет',
    unknownMunicipality: (p: { was: string; similar: string }) =>
      p.similar ? `нет муниципалитета «${p.was}»; возможно, это «${p.similar}»` : `нет муниципалитета «${p.was}»`,
    foreignMunicipality: (p: { municipality: string }) =>
      `«${p.municipality}» ведёт другой организатор: эту пару загрузит он или администратор региона`,
    severalOrganizations: (p: { organization: string; municipalities: string }) =>
      `организация «${p.organization}» есть в нескольких муниципалитетах: ${p.municipalities}; укажите муниципалитет наставляемого`,
    unknownKind: (p: { was: string }) => `не понята форма наставничества: «${p.was}»`,
    impossibleDate: (p: { was: string }) => `такой даты нет: «${p.was}»`,
    unreadDate: (p: { was: string }) => `не понята дата: «${p.was}»`,
    impossibleYear: (p: { was: string }) => `такого года быть не может: «${p.was}»`,
    unreadPeriod: (p: { was: string }) => `не понят период: «${p.was}»`,
    noPeriod: () => 'не указан период',
    periodReversed: (p: { from: string; to: string }) => `конец периода, ${day(p.to)}, раньше начала, ${day(p.from)}`,
    sinceAfterPeriod: (p: { year: number }) => `стаж с ${p.year} года начинается позже, чем кончается период пары`,
    brokenCell: (p: { was: string }) =>
      p.was ? `в ячейке ошибка формулы: ${p.was}` : 'в ячейке формула, значения которой нет в файле',
    personalNumber: () => 'в ячейке номер СНИЛС: уберите его, такие сведения здесь не хранятся',
    tooLong: (p: { begins: string; most: number }) =>
      `«${p.begins}…» длиннее, чем можно: сократите до ${p.most} знаков`,
    contradictsPair: (p: { sheet: string; row: number }, manySheets: boolean) =>
      `та же пара, но с другими сведениями: ${row(p, manySheets)}`,
    mirrored: (p: { sheet: string; row: number }, manySheets: boolean) =>
      `те же двое наоборот: ${row(p, manySheets)}; так бывает, только если одна из пар реверсивная`,
    mirroredPair: () => 'такая пара уже есть, но наоборот; так бывает, только если одна из них реверсивная',
    namesakes: (p: { name: string; organization: string }) =>
      `в «${p.organization}» несколько человек с именем ${p.name}: нельзя понять, кто из них`,
  },
}
