import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, expectAccessible, test, watch } from './browser'

/** Those who play in stories, of a district that has no one else; jurors have no password and come by their letters. */
export const cast = {
  admin: { name: 'Хранителева Вера Андреевна', email: 'admin@stories.example' },
  organizer: { name: 'Вересаева Ольга Львовна', email: 'organizer@stories.example' },
  coordinator: { name: 'Берёзкина Ольга Егоровна', email: 'coordinator@stories.example' },
  firstMentor: { name: 'Ковылина Мария Ивановна', email: 'kovylina@stories.example' },
  firstMentee: { name: 'Росина Анна Сергеевна', email: 'rosina@stories.example' },
  secondMentor: { name: 'Листвянкин Пётр Ильич', email: 'listvyankin@stories.example' },
  secondMentee: { name: 'Снежина Дарья Олеговна', email: 'snezhina@stories.example' },
  chair: { name: 'Тополева Нина Петровна', email: 'topoleva@stories.example' },
  colleague: { name: 'Яблонева Галина Юрьевна', email: 'yabloneva@stories.example' },
  secondJuror: { name: 'Рябинкин Олег Игоревич', email: 'ryabinkin@stories.example' },
  thirdJuror: { name: 'Черёмухина Елена Борисовна', email: 'cheremukhina@stories.example' },
  deskJuror: { name: 'Соснина Ирина Львовна', email: 'desk@stories.example' },
  secretary: { name: 'Ивушкина Зоя Павловна', email: 'ivushkina@stories.example' },
} as const

export type Role = keyof typeof cast

/** An event of 1 March 2027 with one seat. */
export const workshop = 'Мастерская «Вопрос к тексту»'

export const password = 'демонстрация'

/** «Ковылина» of «Ковылина Мария Ивановна». */
export const surname = (who: Role): string => cast[who].name.split(' ')[0] ?? ''

const parts = ['visitor', 'keeper', 'entrant', 'juror'] as const
export type Part = (typeof parts)[number]

/** Kinds of pages that were looked at already, for each part. */
const looked = Object.fromEntries(parts.map((part) => [part, new Set<string>()])) as Record<Part, Set<string>>

/** Somebody at a browser of his own. */
export class Actor {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly met: Set<string>,
  ) {}

  /** At a desk of 1280 pixels, or with a phone of 390. Those of one part look at each kind of page once among them. */
  static async arrives(browser: Browser, part: Part): Promise<Actor> {
    const viewport = part === 'juror' ? { width: 390, height: 844 } : { width: 1280, height: 800 }
    const context = await browser.newContext({ viewport })
    watch(context, new URL(test.info().project.use.baseURL ?? '').origin)
    context.setDefaultTimeout(15_000)
    return new Actor(context, await context.newPage(), looked[part])
  }

  static async signsIn(browser: Browser, who: Role, part: Part): Promise<Actor> {
    const actor = await Actor.arrives(browser, part)
    await actor.opens('/sign-in')
    await actor.fills({ 'Электронная почта': cast[who].email, Пароль: password })
    await actor.page.getByRole('button', { name: 'Войти', exact: true }).click()
    await actor.page.waitForURL('/')
    await actor.looks()
    return actor
  }

  /** From now on it is this moment for him, as far as the app can tell. */
  async at(moment: string): Promise<void> {
    await this.context.setExtraHTTPHeaders({ 'x-duet-now': new Date(moment).toISOString() })
  }

  async opens(address: string): Promise<void> {
    await this.page.goto(address)
    await this.looks()
  }

  async follows(link: string | RegExp): Promise<void> {
    await this.page
      .getByRole('link', { name: link, exact: typeof link === 'string' })
      .first()
      .click()
    await this.looks()
  }

  async presses(button: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name: button, exact: typeof button === 'string' })
      .first()
      .click()
    await this.looks()
  }

  /** Opens the question of a button and answers it with its own words. */
  async confirms(button: string | RegExp): Promise<void> {
    const named = { name: button, exact: typeof button === 'string' }
    await this.page.getByRole('button', named).first().click()
    await this.page.getByRole('dialog').getByRole('button', named).click()
    await this.looks()
  }

  async fills(fields: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await this.page.getByLabel(label).fill(value)
  }

  async sees(...texts: (string | RegExp)[]): Promise<void> {
    for (const text of texts) await expect(this.page.getByText(text).first()).toBeVisible()
  }

  async leaves(): Promise<void> {
    await this.context.close()
  }

  /** Every kind of page met, once: it answers, it fits the screen, and nobody is kept out of it. */
  private async looks(): Promise<void> {
    await this.page.waitForLoadState()
    const kind = new URL(this.page.url()).pathname.replace(/[\w-]{16,}/g, ':id')
    if (this.met.has(kind)) return
    this.met.add(kind)
    const { width = 0 } = this.page.viewportSize() ?? {}
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await expectAccessible(this.page)
  }
}
