import { parseArgs } from 'node:util'
import { OperatorError } from '~/lib/operator-error'
import { runCommand } from './command'
import { openDatabase } from './installation'

const names = { email: '--email', lastName: '--last-name', firstName: '--first-name', middleName: '--middle-name' }

// npm run admin:create -- --email … --last-name … --first-name … [--middle-name …]: the first administrator, by a link.
await runCommand(async (life) => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      'last-name': { type: 'string' },
      'first-name': { type: 'string' },
      'middle-name': { type: 'string', default: '' },
    },
  })
  const { administratorForm } = await import('~/domain/people/schema')
  const read = administratorForm.safeParse({
    email: values.email,
    lastName: values['last-name'],
    firstName: values['first-name'],
    middleName: values['middle-name'] || undefined,
  })
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => names[path[0] as keyof typeof names]))
    throw new OperatorError(
      `Usage: npm run admin:create -- --email ivanova@example.ru --last-name Иванова --first-name Анна\nMend: ${[...wrong].join(', ')}`,
    )
  }
  await openDatabase(life)
  const { createAdministrator } = await import('~/domain/people/administrator.server')
  const address = await createAdministrator(read.data, new Date())
  console.log(`Open this address within two weeks to set the password:\n${address}`)
})
