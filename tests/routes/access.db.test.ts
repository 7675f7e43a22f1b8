import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { beforeAll, expect, test } from 'vitest'
import routes from '~/routes'
import { asked, outcome, sessionOf } from '~tests/support/http'
import { aWorld, roles, type World, type WorldRole } from '~tests/support/world'
import { access, open } from './access'

interface Module {
  loader?: (args: LoaderFunctionArgs) => unknown
  action?: (args: ActionFunctionArgs) => unknown
}

const modules = import.meta.glob<Module>('/app/routes/**/*.{ts,tsx}')
const listed = routes.map(({ path = '/', file }) => ({ path, file }))

let world: World
const sessions = new Map<WorldRole, string | undefined>()
let params: Record<string, string>

beforeAll(async () => {
  world = await aWorld()
  sessions.set('visitor', undefined)
  for (const [role, { personId }] of Object.entries(world.people))
    sessions.set(role as WorldRole, await sessionOf({ id: personId }))
  params = {
    contestId: world.played.contestId,
    eventId: world.eventId,
    entryId: world.entry.id,
    assignmentId: world.sheet.id,
    jurorId: world.juror.id,
    pairId: world.pair.id,
    organizationId: world.pair.school,
    municipalityId: world.district.id,
    regionId: world.district.regionId,
    personId: world.pair.mentorId,
    ownerId: world.pair.id,
    kind: 'pairs',
    stage: 's1',
    archivedId: world.archivedId,
    place: '1',
    token: 'nobody-has-this-token',
  }
})

const addressOf = (path: string) => `/${path.replace(/^\//, '').replace(/:(\w+)/g, (_, name) => namedBy(name))}`

/** What an address names; where the world has no such thing, something that nobody has. */
function namedBy(name: string): string {
  params[name] ??= randomUUID()
  return params[name]
}

/** The first letters of those who are let in: visitor, teacher, mentor, coordinator … */
async function letIn(path: string, file: string): Promise<string> {
  const { loader } = (await modules[`/app/${file}`]?.()) ?? {}
  if (!loader) return 'no page'
  const inside: string[] = []
  for (const role of roles) {
    const { status } = await outcome(loader(asked(addressOf(path), { params, cookie: sessions.get(role) })))
    if (status >= 500) throw new Error(`${path} answered ${role} with ${status}`)
    if (status === 200 || status === 304) inside.push(role)
  }
  if (inside.length === roles.length) return 'everyone'
  if (inside.length === roles.length - 1 && !inside.includes('visitor')) return 'members'
  return inside.join(' ') || 'nobody'
}

test.each(listed)('$path lets in whom it must and nobody else', async ({ path, file }) => {
  expect(access[path], `${path} is not in the table of access`).toBeDefined()
  expect(await letIn(path, file)).toBe(access[path])
})

test('the table of access names no address that is gone', () => {
  const known = new Set(listed.map(({ path }) => path))
  expect(Object.keys(access).filter((path) => !known.has(path))).toEqual([])
})

/** An empty form of somebody who has nothing to do here changes nothing, wherever it is sent. */
test.each(listed)('$path takes no change from a visitor or a stranger', async ({ path, file }) => {
  const { action } = (await modules[`/app/${file}`]?.()) ?? {}
  if (!action || open.includes(path)) return
  for (const role of ['visitor', 'teacher'] as const) {
    const sent = asked(addressOf(path), { params, form: {}, cookie: sessions.get(role) })
    const { status, headers } = await outcome(action(sent))
    const toSignIn = status === 302 && (headers.get('location') ?? '').startsWith('/sign-in')
    expect(toSignIn || (status >= 400 && status < 500), `${path} answered ${role} with ${status}`).toBe(true)
  }
})
