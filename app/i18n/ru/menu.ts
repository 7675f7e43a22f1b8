export const menu = {
  calendar: 'Календарь',
  contests: 'Конкурсы',
  jury: 'Жюри',
  pairs: 'Пары',
  people: 'Люди',
  documents: 'Документы',
  portfolio: 'Портфолио',
}
