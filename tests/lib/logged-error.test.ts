import { DrizzleQueryError } from 'drizzle-orm/errors'
import { expect, test } from 'vitest'
import { loggedError } from '~/lib/logged-error'

/** An error as the driver makes it, of what the server said. */
const postgresError = (said: { message: string; code: string } & Record<string, unknown>) =>
  Object.assign(new Error(said.message), { name: 'PostgresError' }, said)

test('of a failed query the values are not logged', () => {
  const cause = postgresError({
    message: 'duplicate key value violates unique constraint "people_email"',
    code: '23505',
    detail: 'Key (email)=(semenova@example.org) already exists.',
    constraint_name: 'people_email',
    parameters: ['semenova@example.org'],
  })
  const thrown = new DrizzleQueryError('insert into people values ($1)', ['semenova@example.org'], cause)
  const logged = loggedError(thrown)
  expect(JSON.stringify(logged)).not.toContain('semenova')
  expect(logged).toMatchObject({
    type: 'DrizzleQueryError',
    query: 'insert into people values ($1)',
    stack: expect.stringContaining('logged-error.test'),
    cause: { code: '23505', constraint: 'people_email', message: expect.stringContaining('unique constraint') },
  })
})

test('nor a value that the database could not read', () => {
  const thrown = postgresError({ message: 'invalid input syntax for type date: "12 марта 1980"', code: '22007' })
  const logged = loggedError(thrown)
  expect(JSON.stringify(logged)).not.toContain('1980')
  expect(logged.code).toBe('22007')
})

test('of any other error its own words and its cause are', () => {
  const logged = loggedError(new TypeError('wrong', { cause: 'why' }))
  expect(logged).toMatchObject({ type: 'TypeError', message: 'wrong', cause: { message: 'why' } })
})
