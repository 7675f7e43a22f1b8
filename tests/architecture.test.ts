import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/**
 * Who may import whom. A file belongs to the first layer whose pattern it matches, and may import only files of the
 * layers named; a type-only import obeys the same law.
 */
const layers = [
  {
    name: 'seed',
    pattern: /^db\/seed\//,
    may: ['seed', 'db', 'lib', 'domain', 'pure', 'scoring', 'jobs', 'storage', 'i18n', 'emails', 'decision'],
  },
  { name: 'db', pattern: /^db\//, may: ['db', 'lib'] },
  { name: 'emails', pattern: /^emails\//, may: ['emails', 'i18n', 'lib', 'pure', 'decision'] },
  { name: 'i18n', pattern: /^app\/i18n\//, may: ['i18n', 'lib'] },
  { name: 'lib', pattern: /^app\/lib\//, may: ['lib'] },
  { name: 'scoring', pattern: /^app\/domain\/scoring\//, may: ['scoring'] },
  { name: 'decision', pattern: /^app\/domain\/(decision|viewer)\.ts$/, may: ['decision', 'i18n', 'enums', 'lib'] },
  {
    name: 'domain',
    pattern: /^app\/domain\/.*\.server\.tsx?$/,
    may: ['domain', 'pure', 'scoring', 'decision', 'db', 'emails', 'queue', 'storage', 'i18n', 'lib', 'enums'],
  },
  { name: 'pure', pattern: /^app\/domain\//, may: ['pure', 'scoring', 'decision', 'enums', 'i18n', 'lib'] },
  { name: 'queue', pattern: /^app\/jobs\/queue\.server\.ts$/, may: ['db', 'lib'] },
  {
    name: 'jobs',
    pattern: /^app\/jobs\//,
    may: ['jobs', 'queue', 'domain', 'pure', 'db', 'emails', 'storage', 'i18n', 'lib'],
  },
  { name: 'storage', pattern: /^app\/storage\//, may: ['storage', 'db', 'lib'] },
  {
    name: 'cli',
    pattern: /^app\/cli\//,
    may: [
      'cli',
      'domain',
      'pure',
      'scoring',
      'decision',
      'db',
      'seed',
      'emails',
      'jobs',
      'queue',
      'storage',
      'i18n',
      'lib',
      'http',
    ],
  },
  { name: 'kit', pattern: /^app\/ui\/kit\//, may: ['kit', 'messages', 'i18n', 'lib'] },
  { name: 'messages', pattern: /^app\/ui\/(messages\.tsx|nonce\.ts)$/, may: ['i18n', 'lib'] },
  {
    name: 'ui',
    pattern: /^app\/ui\//,
    may: ['ui', 'kit', 'messages', 'pure', 'scoring', 'decision', 'enums', 'i18n', 'lib'],
  },
  {
    name: 'http',
    pattern: /^app\/http\//,
    may: ['http', 'domain', 'pure', 'decision', 'jobs', 'queue', 'i18n', 'lib', 'storage', 'db'],
  },
  {
    name: 'outer',
    pattern: /^app\/(root\.tsx|routes\.ts|remix\.d\.ts|entry\.|routes\/)/,
    may: [
      'domain',
      'pure',
      'scoring',
      'decision',
      'http',
      'ui',
      'kit',
      'messages',
      'i18n',
      'lib',
      'enums',
      'styles',
      'storage',
    ],
  },
] as const

/** The only files of `http` that speak to the database: the auth adapter, the health check, the count of attempts. */
const httpWithDatabase = ['auth', 'health', 'rate-limit']

const files = globSync('{app,db,emails}/**/*.{ts,tsx}').filter((file) => !file.startsWith('db/migrations'))

const layerOf = (file: string) => {
  if (file === 'db/enums.ts') return 'enums'
  if (file.startsWith('app/styles/')) return 'styles'
  return layers.find(({ pattern }) => pattern.test(file))?.name
}

/** Files of ours, and packages, that a file imports. */
function importsOf(file: string) {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => {
    const named = fileName
      .replace(/^~db\//, 'db/')
      .replace(/^~emails\//, 'emails/')
      .replace(/^~\//, 'app/')
    const local = fileName.startsWith('.') ? path.join(path.dirname(file), fileName) : named === fileName ? null : named
    return { fileName, local: local && resolve(local.replace(/\?.*$/, '')) }
  })
}

const resolve = (local: string) =>
  [local, `${local}.ts`, `${local}.tsx`, `${local}/index.ts`, `${local}.d.ts`].find((name) => files.includes(name)) ??
  local

test('every file has its layer and imports only what its layer may', () => {
  const broken: string[] = []
  for (const file of files) {
    const layer = layers.find(({ pattern }) => pattern.test(file))
    if (file === 'db/enums.ts') continue
    if (!layer) {
      broken.push(`${file} belongs to no layer`)
      continue
    }
    for (const { fileName, local } of importsOf(file)) {
      if (!local) continue
      const target = layerOf(local)
      const allowed = target === 'enums' || (target && (layer.may as readonly string[]).includes(target))
      const databaseInHttp =
        layer.name === 'http' && target === 'db' && !httpWithDatabase.some((name) => file.includes(name))
      if (!allowed || databaseInHttp)
        broken.push(`${file} (${layer.name}) imports ${fileName} (${target ?? 'no layer'})`)
    }
  }
  expect(broken).toEqual([])
})

test('a route imports no other route', () => {
  const routes = files.filter((file) => file.startsWith('app/routes/'))
  const broken = routes.filter((file) => importsOf(file).some(({ local }) => local?.startsWith('app/routes')))
  expect(broken).toEqual([])
})

test('Remix stands in the outer layers alone', () => {
  const broken = files.filter(
    (file) =>
      !/^app\/(root\.tsx|entry\.|routes|remix\.d\.ts|http\/|ui\/)/.test(file) &&
      importsOf(file).some(({ fileName }) => fileName.startsWith('@remix-run/')),
  )
  expect(broken).toEqual([])
})

test('settings are read in one file', () => {
  const broken = files.filter(
    (file) => file !== 'app/lib/env.server.ts' && readFileSync(file, 'utf8').includes('process.env'),
  )
  expect(broken).toEqual([])
})

test('the pure domain has no clock of its own and no server in it', () => {
  const pure = files.filter((file) => ['pure', 'scoring', 'decision'].includes(layerOf(file) ?? ''))
  const broken = pure.filter((file) => /Date\.now\(\)|new Date\(\)/.test(readFileSync(file, 'utf8')))
  expect(broken).toEqual([])
})

/** Catalogues and registers, which one looks things up in: sentences, addresses, what the demo's year holds. */
const lookedUp = /^(app\/i18n\/|app\/lib\/paths\.ts|db\/seed\/events\/plan\.ts)/

test('a file is short enough to be read at once', () => {
  const broken = files
    .filter((file) => !lookedUp.test(file))
    .map((file) => `${file}: ${readFileSync(file, 'utf8').split('\n').length}`)
    .filter((line) => Number(line.split(': ')[1]) > 251)
  expect(broken).toEqual([])
})

/** Words that a rule looks for, which are no sentences of ours. */
const vocabularies = /^app\/(lib\/gender\.ts|domain\/pairs\/import\/|domain\/organizations\/model\.ts)/

test('sentences in Russian stand in the catalogue, letters and the seed', () => {
  const broken: string[] = []
  for (const file of files) {
    if (!file.startsWith('app/') || /^app\/(i18n|cli)\//.test(file) || vocabularies.test(file)) continue
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const found = code.match(/[а-яё]{2,}[ ,]+[а-яё]+[ ,]+[а-яё]+/i)
    if (found) broken.push(`${file}: ${found[0]}`)
  }
  expect(broken).toEqual([])
})
