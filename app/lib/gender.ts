export type Gender = 'female' | 'male'

/**
 * The gender a Russian name tells: by patronymic, else by a first name everybody knows, else by the ending of the surname.
 * Null where the name does not say, so that no text guesses («Ким Саша»).
 */
export function genderOf(name: { lastName: string; firstName: string; middleName: string }): Gender | null {
  return byPatronymic(plain(name.middleName)) ?? byFirstName(plain(name.firstName)) ?? bySurname(plain(name.lastName))
}

/** Whether the word is a patronymic: «Петровна», «Ильич», «Вагиф кызы». */
export const isPatronymic = (word: string): boolean => byPatronymic(plain(word)) !== null

/** Whether the word is a first name that most people in Russia would take for one. */
export const isFirstName = (word: string): boolean => byFirstName(plain(word)) !== null

const plain = (word: string) => word.toLowerCase().replaceAll('ё', 'е')

function byPatronymic(word: string): Gender | null {
  if (/[ -](кызы|гызы|къызы)$/.test(word) || /(вна|ична)$/.test(word)) return 'female'
  if (/[ -](оглы|оглу|улы|уулу)$/.test(word) || /(вич|ьич|кич|мич)$/.test(word)) return 'male'
  return null
}

const words = (text: string) => new Set(text.split(' '))

const women = words(
  'айгуль айжан айна айнур айсель айшат алевтина александра алена алеся алина алиса алия алла альбина альфия амина ' +
    'анастасия ангелина анжела анжелика анна антонина анфиса арина ася аэлита валентина валерия варвара василиса вера ' +
    'вероника виктория виолетта галина гузель гульнара гюзель дана дарина дария дарья диана дина динара евгения ' +
    'евдокия екатерина елена елизавета жанна заира залина земфира зинаида злата зоя зульфия инга инесса инна ирина ' +
    'камила карина каролина кира клавдия клара ксения лариса лейла лена лиана лидия лилия лина луиза любовь людмила ' +
    'майя малика маргарита марианна марина мария марта марьям мая мила милана мира надежда наида наталия наталья ' +
    'нелли ника нина нинель нурият оксана олеся ольга патимат полина раиса рашида регина рената римма роза розалия ' +
    'рузанна рузиля сабина светлана снежана соня софия софья стефания таисия тамара татьяна ульяна фаина фарида ' +
    'фатима хадижат христина эвелина элина элла эльвира эльмира эмилия эмма эрика юлия юлиана яна ярослава',
)
const men = words(
  'абдула абдулла адам азамат айдар айрат алан александр алексей али альберт альфред анатолий андрей антон ануар ' +
    'аркадий арсен арсений артем артур ахмед багир богдан борис булат вадим валентин валерий василий вениамин виктор ' +
    'виталий владимир владислав владлен всеволод вячеслав гаджи геннадий георгий герман глеб григорий давид давуд ' +
    'дамир даниил данила даниэль демид денис дмитрий евгений егор ефим захар зиновий иван игнат игорь ильдар илья ' +
    'иосиф ислам камиль карим кирилл константин кузьма лев леонид лука магомед макар максим марат марк мартин матвей ' +
    'мирон михаил мурад мурат назар никита николай олег павел петр прохор радик рамазан рамиль расул рафаэль рашид ' +
    'ренат ринат роберт родион роман руслан рустам салават савелий самир святослав семен сергей станислав степан ' +
    'тагир тарас тимофей тимур тихон фарид федор феликс филипп фома хаджи шамиль эдуард эльдар эльчин эмиль эрик ' +
    'юлиан юлий юрий яков ян ярослав',
)

function byFirstName(word: string): Gender | null {
  if (women.has(word)) return 'female'
  return men.has(word) ? 'male' : null
}

function bySurname(word: string): Gender | null {
  if (/(ова|ева|ская|цкая|ная|чая|хая)$/.test(word)) return 'female'
  if (/(ов|ев|ский|цкий|ной|ный|чий|хий)$/.test(word)) return 'male'
  return null
}
