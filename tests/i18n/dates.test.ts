import { expect, it } from 'vitest'
import { catalogue } from '~/i18n/catalogue'

const [ru, en] = [catalogue('ru').dates, catalogue('en').dates]
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const lesson = new Date('2027-03-01T05:00:00Z')

it.each([
  [ru.time(lesson, 'Asia/Novosibirsk'), '12:00 (МСК+4)'],
  [ru.time(lesson, 'Europe/Moscow'), '08:00 (МСК)'],
  [ru.moment(lesson, 'Asia/Yakutsk'), '1 марта 2027 г. в 14:00 (МСК+6)'],
  [ru.interval(lesson, new Date('2027-03-01T06:30:00Z'), 'Asia/Yakutsk'), '1 марта 2027 г., 14:00–15:30 (МСК+6)'],
  [
    ru.interval(lesson, new Date('2027-03-02T06:30:00Z'), 'Asia/Yakutsk'),
    '1 марта 2027 г., 14:00 – 2 марта 2027 г., 15:30 (МСК+6)',
  ],
  [ru.yourTime(lesson, 'Europe/Moscow', 'Asia/Yakutsk'), 'у вас 08:00'],
  [ru.yourTime(lesson, 'America/New_York', 'Asia/Kamchatka'), 'у вас 00:00'],
  [ru.yourTime(new Date('2027-03-01T04:00:00Z'), 'America/New_York', 'Asia/Kamchatka'), 'у вас 28 февраля в 23:00'],
  [ru.deadline(new Date('2027-02-22T15:00:00Z'), 'Asia/Yakutsk'), '22 февраля в 23:59 (МСК+6)'],
  [ru.workingDays(2), '2 рабочих дня'],
  [ru.workingDays(21), '21 рабочий день'],
  [en.deadline(new Date('2027-02-22T15:00:00Z'), 'Asia/Yakutsk'), '22 February at 23:59 (MSK+6)'],
  [en.interval(lesson, new Date('2027-03-01T06:30:00Z'), 'Asia/Yakutsk'), '1 March 2027, 14:00–15:30 (MSK+6)'],
])('%s', (said, expected) => expect(plain(said)).toBe(expected))
