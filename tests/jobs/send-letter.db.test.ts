import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendLetter } from '~/jobs/send-letter'
import { establish } from '~/lib/env.server'
import { db } from '~db/client.server'
import { letters } from '~db/schema'

const received: string[] = []
/** What the mail server answers to the name of a recipient. */
let toRecipient = '250 ok'

/** As much of a mail server (RFC 5321) as one letter needs. */
async function talk(socket: Socket) {
  const say = (line: string) => socket.write(`${line}\r\n`)
  say('220 mail.example')
  let letter: string[] | null = null
  for await (const line of createInterface({ input: socket })) {
    if (letter && line !== '.') letter.push(line)
    else if (letter) {
      received.push(letter.join('\n'))
      letter = null
      say('250 taken')
    } else if (line === 'DATA') {
      letter = []
      say('354 go on')
    } else say(line.startsWith('RCPT') ? toRecipient : line === 'QUIT' ? '221 bye' : '250 ok')
  }
}

const server = createServer(talk)

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  establish({ SMTP_URL: `smtp://127.0.0.1:${address.port}`, MAIL_FROM: 'duet@mail.example' })
})

afterAll(() => {
  establish({ SMTP_URL: '' })
  server.close()
})

async function written(key: string): Promise<string> {
  const letter = { key, address: 'teacher@mail.example', subject: key, html: '<p>текст</p>', text: 'текст' }
  const [row] = await db.insert(letters).values(letter).returning({ id: letters.id })
  return row?.id ?? ''
}

const stateOf = async (letterId: string) => {
  const [row] = await db.select().from(letters).where(eq(letters.id, letterId))
  return { isSent: row?.sentAt !== null, failure: row?.failure }
}

test('a letter leaves once, however often its job runs', async () => {
  const letterId = await written('once')
  await sendLetter({ letterId })
  await sendLetter({ letterId })
  expect(received.filter((letter) => letter.includes('Subject: once'))).toHaveLength(1)
  expect(received.at(-1)).toContain(`Message-ID: <${letterId}@`)
  expect(await stateOf(letterId)).toEqual({ isSent: true, failure: null })
})

test('a letter that the server does not take says why, and leaves when it is tried again', async () => {
  const letterId = await written('later')
  toRecipient = '550 no such mailbox'
  await expect(sendLetter({ letterId })).rejects.toThrow('no such mailbox')
  expect(await stateOf(letterId)).toEqual({ isSent: false, failure: expect.stringContaining('no such mailbox') })
  toRecipient = '250 ok'
  await sendLetter({ letterId })
  expect(await stateOf(letterId)).toEqual({ isSent: true, failure: null })
})
