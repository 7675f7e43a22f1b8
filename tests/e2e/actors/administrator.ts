import type { Browser } from '@playwright/test'
import { Actor, cast, type Role } from '~tests/support/story'

/** The administrator of the installation, who reads what it has written to people. */
export class Administrator {
  private constructor(private readonly actor: Actor) {}

  static signsIn = async (browser: Browser) => new Administrator(await Actor.signsIn(browser, 'admin', 'keeper'))

  /** The address in the newest letter of that subject to the person. */
  async findsLink(to: Role, subject: RegExp): Promise<string> {
    const { page } = this.actor
    await this.actor.opens(`/admin/letters?q=${encodeURIComponent(cast[to].email)}`)
    await this.actor.follows(subject)
    const [link] = /https?:\/\/\S+/.exec((await page.getByRole('main').textContent()) ?? '') ?? []
    if (!link) throw new Error(`the letter to ${to} has no link`)
    return new URL(link).pathname
  }
}
