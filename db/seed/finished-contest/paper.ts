import { Flowing } from '~/domain/print/flowing.server'
import { Paper } from '~/domain/print/paper.server'
import { typefacesFor } from '~/domain/print/typefaces.server'

const paragraphs = [
  'Дефицит. Молодой педагог уверенно объясняет материал, но теряет класс, когда дети работают в группах.',
  'Программа пары. Три месяца: наблюдение уроков друг друга, общий план, урок вдвоём, разбор по записи.',
  'Что делает наставник. Показывает приёмы на своём уроке, помогает выбрать один приём на неделю, задаёт вопросы вместо оценок.',
  'Что вносит наставляемый. Готовит задания для групп, ведёт дневник пары, снимает и монтирует фрагменты уроков.',
  'Результат. Доля детей, которые доводят работу в группе до конца, выросла с половины класса до четырёх пятых.',
]

/** The sample work that each pair of the demo hands in: one page of PDF. */
export async function workPaper(title: string): Promise<Uint8Array<ArrayBuffer>> {
  const about = {
    title,
    author: 'Педагогическая пара',
    subject: 'Методический кейс',
    language: 'ru',
    date: '2026-01-01',
  }
  const paper = new Paper(about, typefacesFor([title, ...paragraphs].join(' ')))
  const page = new Flowing(paper, { left: 72, right: 72, top: 72, bottom: 72 })
  page.text('H1', title, { face: 'bold', size: 18 })
  for (const text of paragraphs) page.text('P', text, { face: 'regular', size: 12, gap: 12 })
  return new Uint8Array(paper.finish())
}
