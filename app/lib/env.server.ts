import path from 'node:path'
import { z } from 'zod'
import { OperatorError } from './operator-error'

const address = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), { abort: true })

const flag = z.enum(['0', '1']).default('0')

/** Every variable Duet reads. A description completes the sentence "NAME must be …". */
const environment = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'])
    .default('development')
    .describe('production, development or test'),
  DUET_DEMO: flag.describe('1 in the demo, where anyone may sign in as anyone, else 0'),
  HOST: z.string().default('127.0.0.1').describe('the network address to listen on, such as 127.0.0.1 or 0.0.0.0'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000).describe('a port number from 1 to 65535'),
  ORIGIN: address('http:', 'https:')
    .refine((text) => new URL(text).href === `${new URL(text).origin}/`)
    .optional()
    .describe('the address people open, without a path, such as https://duet.example.ru'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(9)
    .default(0)
    .describe('how many proxies of yours stand before Duet and add to X-Forwarded-For, from 0 to 9'),
  DATA_DIR: z.string().optional().describe('a folder for files and, without DATABASE_URL, for the database'),
  DATABASE_URL: address('postgres:', 'postgresql:')
    .optional()
    .describe('the address of a PostgreSQL database, such as postgres://duet:password@localhost:5432/duet'),
  DATABASE_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(2)
    .max(500)
    .default(10)
    .describe('how many database connections one process may hold, from 2 to 500'),
  AUTH_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe('at least 32 random characters, such as those of `openssl rand -base64 33`, and never changed'),
  SMTP_URL: address('smtp:', 'smtps:')
    .optional()
    .describe('the address of a mail server, such as smtps://user:password@mail.example.ru:465'),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>]*<?[^@<>\s]+@[^@<>\s]+>?$/)
    .optional()
    .describe('the sender of letters, such as "Дуэт <duet@example.ru>"'),
  WORKER: z.enum(['inside', 'apart']).default('inside').describe('inside or apart (then run `npm run worker`)'),
  WORKER_JOBS: z.coerce.number().int().min(1).max(32).default(2).describe('how many jobs run at once, from 1 to 32'),
  CHROMIUM_PATH: z.string().optional().describe('the Chromium in which browser tests run'),
  TEST_CLOCK: flag.describe('1 in tests alone, else 0'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'])
    .optional()
    .describe('silent, error, warn, info or debug'),
})

type Variable = keyof z.output<typeof environment>

const secrets: Variable[] = ['AUTH_SECRET', 'DATABASE_URL', 'SMTP_URL']
const requiredOfInstallation = ['ORIGIN', 'DATA_DIR', 'AUTH_SECRET'] as const

export interface Settings {
  production: boolean
  /** The demo: accounts are offered at the sign-in, nothing in it is real. */
  demo: boolean
  host: string
  port: number
  /** Where people open Duet, for links in letters and documents. Has no slash at its end. */
  origin: string
  trustedProxies: number
  dataFolder: string
  filesFolder: string
  databaseUrl: string
  /** No outside database is named: commands start PostgreSQL in `dataFolder` and `establish` its address. */
  embeddedDatabase: boolean
  databaseConnections: number
  /** Signs sessions and cookies. */
  secret: string
  /** Letters leave through this server; without one they stay in the outbox. */
  smtpUrl: string | undefined
  mailFrom: string
  workerInside: boolean
  workerJobs: number
  /** The Chromium of browser tests, where it is not in its usual place. */
  chromium: string | undefined
  /** Tests of the whole server may say by a header what time it is. */
  testClock: boolean
}

/** Reads and checks all settings; throws an OperatorError that names every fault at once. */
export function readSettings(variables: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()))
  const read = environment.safeParse(given)
  const wrong = read.success ? [] : [...new Set(read.error.issues.map((issue) => issue.path[0] as Variable))]
  const installation = given.NODE_ENV === 'production' && given.DUET_DEMO !== '1'
  const missing: Variable[] = installation ? requiredOfInstallation.filter((name) => !given[name]) : []
  if (given.SMTP_URL && !given.MAIL_FROM) missing.push('MAIL_FROM')
  if (installation && given.TEST_CLOCK === '1') wrong.push('TEST_CLOCK')
  if (!read.success || missing.length > 0 || wrong.length > 0) {
    throw new OperatorError(
      ['Mend these settings first (they are explained in .env.example):', ...[...missing, ...wrong].map(fault)].join(
        '\n  ',
      ),
    )
  }
  return arrange(read.data)

  function fault(name: Variable): string {
    const expected = environment.shape[name].description
    if (!given[name]) return `${name} is missing: it must be ${expected}.`
    return `${name}${secrets.includes(name) ? '' : `=${given[name]}`} is wrong: it must be ${expected}.`
  }
}

function arrange(variables: z.output<typeof environment>): Settings {
  const dataFolder = path.resolve(variables.DATA_DIR ?? 'data/development')
  return {
    production: variables.NODE_ENV === 'production',
    demo: variables.DUET_DEMO === '1',
    host: variables.HOST,
    port: variables.PORT,
    origin: new URL(variables.ORIGIN ?? `http://localhost:${variables.PORT}`).origin,
    trustedProxies: variables.TRUST_PROXY,
    dataFolder,
    filesFolder: path.join(dataFolder, 'files'),
    databaseUrl: variables.DATABASE_URL ?? 'postgres://localhost:1/DATABASE_URL-is-not-set',
    embeddedDatabase: variables.DATABASE_URL === undefined,
    databaseConnections: variables.DATABASE_CONNECTIONS,
    secret: variables.AUTH_SECRET ?? 'a secret for development and tests alone',
    smtpUrl: variables.SMTP_URL,
    mailFrom: variables.MAIL_FROM ?? 'duet@localhost',
    workerInside: variables.WORKER === 'inside',
    workerJobs: variables.WORKER_JOBS,
    chromium: variables.CHROMIUM_PATH,
    testClock: variables.TEST_CLOCK === '1',
  }
}

let current: Settings | undefined

/** The settings of this process, read when first asked, so that a command may `establish` some of them before. */
export const settings: Settings = new Proxy({} as Settings, {
  get: (_, name) => {
    current ??= readSettings(process.env)
    return current[name as keyof Settings]
  },
})

/** Sets variables for this process and its children: what a command found out itself. */
export function establish(variables: Partial<Record<Variable, string>>): void {
  Object.assign(process.env, variables)
  current = undefined
}

/** Whether the environment names an installation to work on; without one, commands work on the demo. */
export const installationNamed = (): boolean =>
  Boolean(process.env.DATABASE_URL?.trim() || process.env.DATA_DIR?.trim())

/** The environment of a child process: ours, with some variables set. */
export const environmentWith = (variables: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...variables,
})

/** Never throws, so that a log exists before the settings have been checked. */
export const readLogLevel = (): string =>
  environment.shape.LOG_LEVEL.catch(undefined).parse(process.env.LOG_LEVEL) ?? quietInDemo(process.env.DUET_DEMO)

const quietInDemo = (demo: string | undefined) => (demo === '1' ? 'warn' : 'info')
