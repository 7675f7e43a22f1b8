import { and, eq, isNull } from 'drizzle-orm'
import { createTransport } from 'nodemailer'
import { settings } from '~/lib/env.server'
import { db } from '~db/client.server'
import { letters } from '~db/schema'
import type { Jobs } from './queue.server'

let transport: ReturnType<typeof createTransport> | undefined

/** Sends a letter of the outbox once. Without a mail server letters stay in the outbox, where they can be read. */
export async function sendLetter({ letterId }: Jobs['send-letter']): Promise<void> {
  if (!settings.smtpUrl) return
  await db.transaction(async (tx) => {
    const [letter] = await tx
      .select()
      .from(letters)
      .where(and(eq(letters.id, letterId), isNull(letters.sentAt)))
      .for('update', { skipLocked: true })
    if (!letter) return
    transport ??= createTransport(settings.smtpUrl)
    await transport.sendMail({
      from: settings.mailFrom,
      to: letter.address,
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      messageId: `<${letter.id}@${new URL(settings.origin).hostname}>`,
    })
    await tx.update(letters).set({ sentAt: new Date(), failure: null }).where(eq(letters.id, letterId))
  })
}
