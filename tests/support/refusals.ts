import { Refused } from '~/domain/decision'
import { catalogue } from '~/i18n/catalogue'

const t = catalogue('ru')

/** The Russian sentence with which a command refuses; anything else it throws is thrown on. */
export async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  const thrown = await attempt.then(
    () => new Error('nothing was refused'),
    (error: unknown) => error,
  )
  if (thrown instanceof Refused) return thrown.because(t)
  throw thrown
}
