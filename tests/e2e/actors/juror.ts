import type { Browser } from '@playwright/test'
import { expect } from '~tests/support/browser'
import { Actor } from '~tests/support/story'

/** A juror with a phone, who comes by the link of his letter and has no password. */
export class Juror {
  private constructor(readonly actor: Actor) {}

  static async comes(browser: Browser, link: string, now: string): Promise<Juror> {
    const actor = await Actor.arrives(browser, 'juror')
    await actor.at(now)
    await actor.opens(link)
    await actor.presses('Перейти к работе жюри')
    return new Juror(actor)
  }

  async agrees(): Promise<void> {
    await this.actor.follows('Прочитать и дать согласие')
    await this.actor.presses('Даю согласие')
    await this.actor.presses('Участвую в жюри')
    await this.actor.sees('Спасибо! Вы в жюри')
  }

  /** Fills every sheet he owes by the keyboard, with one score throughout for each entry's title, and hands it in. */
  async scores(contest: string, points: Record<string, number>): Promise<void> {
    const { page } = this.actor
    await this.actor.opens(contest.replace('/contests/', '/jury/'))
    await this.actor.follows('Оценить следующую')
    for (let left = Object.keys(points).length; left > 0; left--) {
      const heading = await page.getByRole('heading', { level: 1 }).textContent()
      const [, score] = Object.entries(points).find(([title]) => heading?.includes(title)) ?? []
      expect(score, heading ?? '').toBeDefined()
      const pads = page.locator('[data-desk] fieldset')
      for (let line = 0; line < (await pads.count()); line++)
        await pads.nth(line).getByRole('radio').first().press(String(score))
      await this.actor.confirms('Сдать лист')
      await this.actor.sees(left > 1 ? 'Лист сдан. Вот следующая заявка' : /^Лист сдан$/)
    }
    await expect(page).toHaveURL(/\/jury\//)
  }

  /** As its secretary or chair: draws the protocol of a stage, or the final one, and sends it to be signed. */
  async draws(contest: string, part: string | RegExp): Promise<string> {
    const { page } = this.actor
    await this.actor.opens(`${contest}/protocols`)
    await page.getByRole('region', { name: part }).getByRole('link', { name: 'Составить протокол' }).click()
    await this.actor.presses('Составить протокол')
    await this.actor.confirms('Отправить на подпись')
    await this.actor.sees('Протокол на подписи. Члены жюри получили письма.')
    return new URL(page.url()).pathname
  }

  async signs(protocol: string): Promise<void> {
    await this.actor.opens(protocol)
    await this.actor.follows('Подписать')
    await this.actor.presses('Подписать')
    await this.actor.sees('Протокол подписан вами')
  }
}
