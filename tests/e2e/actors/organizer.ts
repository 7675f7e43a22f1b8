import type { Browser } from '@playwright/test'
import { expect } from '~tests/support/browser'
import { Actor, cast, type Role } from '~tests/support/story'

/** The methodologist who holds the contest, and what she does with it. */
export class Organizer {
  private constructor(
    readonly actor: Actor,
    private contestId = '',
  ) {}

  static async signsIn(browser: Browser, now: string): Promise<Organizer> {
    const actor = await Actor.signsIn(browser, 'organizer', 'keeper')
    await actor.at(now)
    return new Organizer(actor)
  }

  get contest(): string {
    return `/contests/${this.contestId}`
  }

  /** A draft by the preset «Педагогический дуэт», which stands first. */
  async drafts(title: string, intake: { opens: string; closes: string }): Promise<void> {
    const { page } = this.actor
    await this.actor.opens('/contests')
    await this.actor.follows('Новый конкурс')
    await page.getByRole('radio', { name: /Педагогический дуэт/ }).check()
    await page.getByLabel('Название').fill(title)
    await page.getByLabel('Часовой пояс').first().selectOption('Asia/Krasnoyarsk')
    await page.getByRole('group', { name: 'Приём открывается' }).getByLabel('Дата').fill(intake.opens)
    await page.getByRole('group', { name: 'Приём закрывается' }).getByLabel('Дата').fill(intake.closes)
    await page.getByLabel('Место проведения').fill('ИМЦ, с. Ключевое')
    await this.actor.presses('Начать')
    await page.waitForURL(/\/terms$/)
    this.contestId = /contests\/([^/]+)/.exec(page.url())?.[1] ?? ''
  }

  async announces(order: { number: string; date: string }): Promise<void> {
    await this.opens('/desk')
    await this.actor.follows('Указать приказ')
    await this.namesOrder(order)
    await this.actor.follows('Объявить')
    await this.actor.presses('Объявить')
    await this.actor.sees('Конкурс объявлен, кураторам уходят письма')
  }

  /** A new order of her own centre. */
  async namesOrder({ number, date }: { number: string; date: string }): Promise<void> {
    await this.actor.fills({ Номер: number, Дата: date })
    await this.actor.presses('Сохранить приказ')
  }

  async admitsAll(): Promise<void> {
    await this.opens('/entries')
    await this.actor.follows('Допустить все подходящие')
    await this.actor.presses('Допустить все подходящие')
  }

  async invites(who: Role, as: 'Председатель' | 'Член жюри' | 'Секретарь'): Promise<void> {
    await this.opens(`/jury/new?q=${encodeURIComponent(cast[who].name)}`)
    await this.actor.page.getByLabel(`Роль в жюри: ${cast[who].name}`).selectOption({ label: as })
    await this.actor.presses('Отправить приглашение')
    await this.actor.sees(`Приглашение отправлено: ${cast[who].name}`)
  }

  async namesJury(order: { number: string; date: string }): Promise<void> {
    await this.opens('/jury')
    await this.actor.follows('Указать приказ')
    await this.namesOrder(order)
  }

  async distributes(stage: string): Promise<void> {
    await this.opens(`/judging/${stage}`)
    await this.actor.follows('Распределить')
    await this.actor.page.getByLabel('Сколько членов жюри на заявку').selectOption({ label: 'Все, кто может' })
    await this.actor.presses('Показать, что получится')
    await this.actor.presses('Распределить')
  }

  async opensStage(stage: string): Promise<void> {
    await this.opens(`/judging/${stage}`)
    await this.actor.confirms('Открыть оценивание')
    await this.actor.sees('Этап открыт, жюри получило письма')
  }

  async publishes(order: { number: string; date: string }): Promise<void> {
    await this.opens('/publication')
    await this.actor.follows('Указать приказ')
    await this.namesOrder(order)
    await this.actor.presses('Опубликовать итоги')
    await this.actor.sees('Итоги опубликованы')
  }

  /** Names in the dative are looked at, documents get their numbers, and their files are awaited. */
  async issues(): Promise<void> {
    const { page } = this.actor
    await this.opens('/documents')
    await this.actor.follows('Проверить имена')
    await this.actor.presses('Подтвердить имена')
    await this.actor.confirms(/^Выдать \d+ документ/)
    await expect(async () => {
      await page.reload()
      await expect(page.getByText(/^Все файлы готовы/)).toBeVisible({ timeout: 100 })
    }).toPass({ timeout: 60_000 })
  }

  /** Keeps the contest's whole file in the archive, where it comes to the places of the protocol. Returns the file. */
  async archives(): Promise<Buffer> {
    const { page } = this.actor
    const answer = await this.actor.context.request.get(`${this.contest}/contest.json`)
    const file = await answer.body()
    await this.actor.opens('/contests/archive')
    await this.actor.follows('Добавить из файла')
    await page.getByLabel('Файл конкурса').setInputFiles(contestFile(file))
    await page.getByLabel('Уровень').selectOption('municipal')
    await this.actor.fills({ 'Когда и кем проведён': '2026/27, ИМЦ' })
    await this.actor.presses('Проверить и сохранить')
    await this.actor.sees('Итог полный', asSigned)
    return file
  }

  /** A page of the contest, by what follows its address. */
  async opens(part: string): Promise<void> {
    await this.actor.opens(this.contest + part)
  }
}

/** What is said of a file that comes to a protocol signed here. */
export const asSigned = /те же, что в протоколе № \d+ от .+, подписанном в этой системе/

export const contestFile = (buffer: Buffer) => ({ name: 'конкурс.json', mimeType: 'application/json', buffer })
