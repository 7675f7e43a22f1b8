import { and, eq, isNull } from 'drizzle-orm'
import { createTransport } from 'nodemailer'
import { settings } from '~/lib/env.server'
import { db, type Transaction } from '~db/client.server'
import { letters } from '~db/schema'
import type { Jobs } from './queue.server'

/** How long a mail server may be silent: a letter's row and a connection are held meanwhile. */
const patience = 20_000

let transport: ReturnType<typeof createTransport> | undefined

/**
 * Sends a letter of the outbox once. Without a mail server letters stay in the outbox, where they can be read; why a
 * server did not take one stands beside it, until a later try succeeds.
 */
export async function sendLetter({ letterId }: Jobs['send-letter']): Promise<void> {
  if (!settings.smtpUrl) return
  try {
    await db.transaction((tx) => send(tx, letterId))
  } catch (thrown) {
    const failure = thrown instanceof Error ? thrown.message : String(thrown)
    await db
      .update(letters)
      .set({ failure })
      .where(and(eq(letters.id, letterId), isNull(letters.sentAt)))
    throw thrown
  }
}

async function send(tx: Transaction, letterId: string): Promise<void> {
  const [letter] = await tx
    .select()
    .from(letters)
    .where(and(eq(letters.id, letterId), isNull(letters.sentAt)))
    .for('update', { skipLocked: true })
  if (!letter) return
  transport ??= createTransport({
    url: settings.smtpUrl,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
  await transport.sendMail({
    from: settings.mailFrom,
    to: letter.address,
    subject: letter.subject,
    html: letter.html,
    text: letter.text,
    messageId: `<${letter.id}@${new URL(settings.origin).hostname}>`,
  })
  await tx.update(letters).set({ sentAt: new Date(), failure: null }).where(eq(letters.id, letterId))
}
