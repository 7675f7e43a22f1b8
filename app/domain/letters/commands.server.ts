import { render } from '@react-email/render'
import { eq } from 'drizzle-orm'
import { addJob } from '~/jobs/queue.server'
import { db, type Transaction } from '~db/client.server'
import { letters, people } from '~db/schema'
import type { Letter } from '~emails/letter'

/**
 * Puts a letter to a person into the outbox, in the command's transaction; a job sends it after commit.
 * Does nothing for a person without an address, nor for a key posted before.
 */
export async function post(tx: Transaction, personId: string, letter: Letter): Promise<void> {
  const [person] = await tx.select({ email: people.email }).from(people).where(eq(people.id, personId))
  if (person?.email) await postTo(tx, person.email, letter, personId)
}

const atOnce = 100

/** Posts a letter to each of many people, a hundred a transaction: the work of a job. A second run posts none twice. */
export async function postToEach(personIds: readonly string[], letterTo: (personId: string) => Letter): Promise<void> {
  for (let from = 0; from < personIds.length; from += atOnce) {
    await db.transaction(async (tx) => {
      for (const personId of personIds.slice(from, from + atOnce)) await post(tx, personId, letterTo(personId))
    })
  }
}

/** Puts a letter to an address that is not, or not yet, a person's own into the outbox. */
export async function postTo(tx: Transaction, address: string, letter: Letter, personId: string | null): Promise<void> {
  const [html, text] = await Promise.all([render(letter.body), render(letter.body, { plainText: true })])
  const [row] = await tx
    .insert(letters)
    .values({ key: letter.key, personId, address, subject: letter.subject, html, text })
    .onConflictDoNothing({ target: letters.key })
    .returning({ id: letters.id })
  if (row) await addJob(tx, 'send-letter', { letterId: row.id }, { key: `letter:${row.id}` })
}
