import { expect, test } from 'vitest'
import { readSettings } from '~/lib/env.server'

const installation = {
  NODE_ENV: 'production',
  ORIGIN: 'https://duet.example.ru',
  DATA_DIR: '/srv/duet',
  AUTH_SECRET: 'x'.repeat(32),
  MAIL_FROM: 'Дуэт <duet@example.ru>',
}

const faultsOf = (variables: Record<string, string>): string[] => {
  try {
    readSettings(variables)
    return []
  } catch (thrown) {
    return (thrown as Error).message.split('\n  ').slice(1)
  }
}

test('an installation needs its address, its folder and its secret, and is told of all that lack', () => {
  expect(faultsOf(installation)).toEqual([])
  const names = faultsOf({ NODE_ENV: 'production', DATA_DIR: '  ' }).map((fault) => fault.split(' is missing')[0])
  expect(names).toEqual(['ORIGIN', 'DATA_DIR', 'AUTH_SECRET'])
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['ORIGIN', 'duet.example.ru'],
  ['ORIGIN', 'https://example.ru/duet'],
  ['ORIGIN', 'ftp://example.ru'],
  ['DATABASE_URL', 'mysql://localhost/duet'],
  ['DATABASE_CONNECTIONS', '1'],
  ['AUTH_SECRET', 'short'],
  ['TRUST_PROXY', 'yes'],
  ['SMTP_URL', 'mail.example.ru'],
  ['MAIL_FROM', 'Дуэт'],
  ['WORKER', 'outside'],
  ['LOG_LEVEL', 'loud'],
  ['TEST_CLOCK', '1'],
])('%s=%s is named as wrong, alone', (name, value) => {
  const faults = faultsOf({ ...installation, [name]: value })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(new RegExp(`^${name}.* is wrong: it must be .+\\.$`))
})

test('a secret is never repeated', () => {
  const [fault] = faultsOf({ ...installation, DATABASE_URL: 'mysql://duet:open-sesame@localhost/duet' })
  expect(fault).not.toContain('sesame')
})

test('a mail server needs a sender', () => {
  const smtp = { ...installation, SMTP_URL: 'smtps://user:word@mail.example.ru:465' }
  expect(faultsOf(smtp)).toEqual([])
  expect(faultsOf({ ...smtp, MAIL_FROM: '' })).toEqual([expect.stringContaining('MAIL_FROM is missing')])
})

test('the demo asks for nothing, and opens where its port is', () => {
  const settings = readSettings({ NODE_ENV: 'production', DUET_DEMO: '1', PORT: '4100' })
  expect(settings).toMatchObject({ demo: true, origin: 'http://localhost:4100', embeddedDatabase: true })
})
