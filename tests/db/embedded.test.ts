import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Embedded, findEmbedded, removeEmbedded, startEmbedded } from '~db/embedded'
import { findPostmaster, pidFile } from '~db/embedded/postmaster'

// A real server, crashed and misused in the ways a district's machine will find.
let dataFolder: string
let running: Embedded | undefined

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'duet-embedded-'))
  await chmod(dataFolder, 0o711)
})

afterAll(async () => {
  await running?.stop()
  await rm(dataFolder, { recursive: true, force: true })
})

const start = async () => {
  running = await startEmbedded(dataFolder, { durable: false })
  return running
}

const cluster = () => path.join(dataFolder, 'postgres')

async function ask<Row>(url: string, question: string): Promise<Row> {
  const sql = postgres(url, { max: 1, fetch_types: false, onnotice: () => {} })
  try {
    const [row] = await sql.unsafe<Row[]>(question)
    return row as Row
  } finally {
    await sql.end()
  }
}

test('a new folder becomes a database that does not depend on the machine it was made on', async () => {
  const server = await start()
  const row = await ask(
    server.url('postgres'),
    `select current_setting('server_encoding') as encoding, current_setting('TimeZone') as zone,
      current_setting('listen_addresses') as listens, 'ёлка' < 'жук' as sorted, lower('ЁЖ') as lower`,
  )
  expect(row).toEqual({ encoding: 'UTF8', zone: 'UTC', listens: '127.0.0.1', sorted: true, lower: 'ёж' })
  const stranger = new URL(server.url('postgres'))
  stranger.password = 'guessed'
  await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed')
})

test('a folder another process works on is found, and is not taken from it', async () => {
  expect(findEmbedded(dataFolder, 'postgres')).toBe(running?.url('postgres'))
  await expect(startEmbedded(dataFolder)).rejects.toThrow('Another Duet is at work')
  await expect(removeEmbedded(dataFolder)).rejects.toThrow('Another Duet is at work')
  await ask(running?.url('postgres') ?? '', 'create table kept as select 42 as answer')
})

test('it stops whole, and data outlives it', async () => {
  await running?.stop()
  expect(findPostmaster(cluster())).toBeUndefined()
  expect(findEmbedded(dataFolder, 'postgres')).toBeUndefined()
  const server = await start()
  expect(await ask(server.url('postgres'), 'select answer from kept')).toEqual({ answer: 42 })
})

test('the file of a crash, whose number another process now has, is seen through', async () => {
  await running?.stop()
  const other = spawn('sleep', ['60'], { cwd: '/', stdio: 'ignore' })
  await writeFile(pidFile(cluster()), `${other.pid}\n${cluster()}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`)
  const server = await start()
  expect(await ask(server.url('postgres'), 'select answer from kept')).toEqual({ answer: 42 })
  expect(other.exitCode).toBeNull()
  other.kill()
})

test('of two starts at once one gets the folder, after a clean end as after a crash', async () => {
  for (const end of ['clean', 'crashed']) {
    await running?.stop()
    if (end === 'crashed') await writeFile(pidFile(cluster()), `1\n${cluster()}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`)
    const starts = await Promise.allSettled([start(), start(), start()])
    const refused = starts.flatMap((one) => (one.status === 'rejected' ? [one.reason.message] : []))
    expect(refused, end).toEqual([1, 2].map(() => expect.stringContaining('Another Duet is at work')))
    expect(await ask(running?.url('postgres') ?? '', 'select answer from kept'), end).toEqual({ answer: 42 })
  }
})

test('a server whose owner was killed goes with him, and the next start takes its place', async () => {
  await running?.stop()
  const owner = spawn(process.execPath, ['--import', 'tsx', 'tests/support/hold-embedded.ts', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(owner.stdout, 'data')
  const left = findPostmaster(cluster())
  expect(left?.ready).toBe(true)
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  const server = await start()
  expect(findPostmaster(cluster())?.pid).not.toBe(left?.pid)
  expect(await ask(server.url('postgres'), 'select answer from kept')).toEqual({ answer: 42 })
})

test('what is no database of this server is refused in a sentence that names the folder', async () => {
  await running?.stop()
  running = undefined
  const version = path.join(cluster(), 'PG_VERSION')
  const { uid, gid } = await stat(version)
  await writeFile(version, '9\n')
  await expect(startEmbedded(dataFolder)).rejects.toThrow(/postgres was made by PostgreSQL 9 and this Duet brings 18/)
  await rm(version)
  await expect(startEmbedded(dataFolder)).rejects.toThrow('is not a whole database folder')
  await writeFile(version, '18\n')
  await chown(version, uid, gid)
  await rm(path.join(cluster(), 'global/pg_control'))
  await expect(startEmbedded(dataFolder)).rejects.toThrow(/could not start on .*pg_control/s)
})

test('making a database that was cut short is begun again', async () => {
  await removeEmbedded(dataFolder)
  await mkdir(`${cluster()}.new/base`, { recursive: true })
  const server = await start()
  expect((await readFile(path.join(server.cluster, 'PG_VERSION'), 'utf8')).trim()).toBe('18')
})

test('a folder that is a file is refused', async () => {
  const file = path.join(dataFolder, 'file')
  await writeFile(file, '')
  await expect(startEmbedded(file)).rejects.toMatchObject({ code: 'EEXIST', path: file })
})
