import type { Browser } from '@playwright/test'
import { expect } from '~tests/support/browser'
import { type ReadPdf, readPdf } from '~tests/support/pdf'
import { Actor, type Role, surname } from '~tests/support/story'

/** A mentor and the one he mentors, each at a browser of his own. */
export class Pair {
  private entry = ''

  private constructor(
    readonly mentor: Actor,
    readonly mentee: Actor,
  ) {}

  static async signsIn(browser: Browser, mentor: Role, mentee: Role, now: string): Promise<Pair> {
    const [elder, young] = await Promise.all([
      Actor.signsIn(browser, mentor, 'entrant'),
      Actor.signsIn(browser, mentee, 'entrant'),
    ])
    const pair = new Pair(elder, young)
    await pair.at(now)
    return pair
  }

  async at(now: string): Promise<void> {
    await Promise.all([this.mentor.at(now), this.mentee.at(now)])
  }

  /** The mentee writes the entry and sends it; it waits for the mentor. */
  async enters(contest: string, title: string): Promise<void> {
    const { page } = this.mentee
    await this.mentee.opens(contest)
    await this.mentee.follows('Подать заявку')
    await this.mentee.presses('Начать заявку')
    await page.getByLabel('Тема или название работы').fill(title)
    const [card, study] = [page.getByRole('region').nth(0), page.getByRole('region').nth(1)]
    await card.getByLabel('Текст').fill('Учимся друг у друга: одна задача, два взгляда.')
    await study
      .getByLabel('Добавить файлы')
      .setInputFiles({ name: 'Кейс.pdf', mimeType: 'application/pdf', buffer: paper })
    await this.mentee.presses('Сохранить черновик')
    this.entry = new URL(page.url()).pathname
    await this.mentee.follows('Отправить')
    await this.mentee.presses('Отправить')
    await this.mentee.sees('Отправлено. Теперь очередь напарника')
  }

  async confirms(): Promise<void> {
    await this.mentor.opens('/entries')
    await this.mentor.opens(this.entry)
    await this.mentor.follows('Подтвердить')
    await this.mentor.presses('Подтвердить')
    await this.mentor.sees('Заявка подтверждена и принята')
  }

  /** The diploma of the mentee, as its PDF reads. */
  async downloads(): Promise<ReadPdf> {
    await this.mentee.opens('/documents')
    const address = await this.mentee.page.getByRole('link', { name: /^Скачать/ }).getAttribute('href')
    const answer = await this.mentee.context.request.get(address ?? '')
    expect(answer.headers()['content-type']).toBe('application/pdf')
    return readPdf(await answer.body())
  }

  /** What the two have done together, from the mentee's own portfolio. */
  async opensPortfolio(mentor: Role): Promise<void> {
    await this.mentee.opens('/portfolio')
    await this.mentee.follows(new RegExp(surname(mentor)))
  }
}

const paper = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)
