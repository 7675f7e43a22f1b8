export const menu = {
  calendar: 'Календарь',
  contests: 'Конкурсы',
  jury: 'Жюри',
  pairs: 'Пары',
  people: 'Люди',
  documents: 'Документы',
  portfolio: 'Портфолио',
  account: 'Мои данные и согласия',
  outbox: 'Исходящие письма',
  audit: 'Журнал действий',
  verify: 'Проверить документ',
}
