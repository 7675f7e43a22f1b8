import { mkdir, rm } from 'node:fs/promises'
import { stripVTControlCharacters } from 'node:util'
import { freePort } from '~/lib/free-port.server'
import { runChild } from './child'
import { buildIfStale } from './client-build'
import { type Life, runCommand } from './command'
import { obtainChromium } from './testing/chromium'
import { failed, type Outcome, readPlaywright, readReport, readVitest, sum } from './testing/outcome'

const results = 'tests/results'
const longestReason = 30
const passed: Outcome = { passed: 1, failures: [] }

async function check(life: Life, name: string, script: string, args: string[]): Promise<Outcome> {
  console.log(`· ${name}`)
  const { code, said } = await runChild(life, { args: [`node_modules/${script}`, ...args], quiet: true })
  return code === 0 ? passed : failed(name, said)
}

async function vitest(life: Life): Promise<Outcome> {
  const report = `${results}/vitest.json`
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const { code } = await runChild(life, { args, graceful: true })
  return readReport('unit and database tests', report, readVitest, code)
}

async function build(life: Life): Promise<Outcome> {
  console.log('· build')
  return buildIfStale(life).then(
    () => passed,
    (thrown) => failed('build', thrown.message),
  )
}

async function playwright(life: Life, chromium: string): Promise<Outcome> {
  const report = `${results}/playwright.json`
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report, E2E_PORT: String(await freePort()) }
  const args = ['node_modules/playwright/cli.js', 'test', '--reporter=list,json']
  const { code } = await runChild(life, { args, env, graceful: true })
  return readReport('browser tests', report, readPlaywright, code)
}

/** As much of a reason as can be read at once; the runners have said all of it above. */
function excerpt(reason: string): string {
  const lines = stripVTControlCharacters(reason).trim().split('\n')
  const left = lines.length - longestReason
  const shown = left > 0 ? [...lines.slice(0, longestReason), `… and ${left} more lines`] : lines
  return shown.map((line) => `  ${line}`).join('\n')
}

const noChromium =
  'There is no Chromium and none could be fetched: install one (on Debian: apt-get install chromium) ' +
  'or name it in CHROMIUM_PATH.'

// npm test: everything. Each check of the sources counts as one test; the last line counts all.
await runCommand(async (life) => {
  await rm(results, { recursive: true, force: true })
  await mkdir(results, { recursive: true })
  const chromium = obtainChromium()
  const outcome = sum([
    await check(life, 'format and lint', '@biomejs/biome/bin/biome', ['ci']),
    await check(life, 'types', 'typescript/bin/tsc', ['-p', '.']),
    await check(life, 'unused code', 'knip/bin/knip.js', ['--no-progress']),
    await vitest(life),
    await build(life),
    chromium ? await playwright(life, chromium) : failed('browser', noChromium),
  ])
  for (const { name, why } of outcome.failures) console.log(`\n✗ ${name}\n${excerpt(why)}`)
  console.log(`${outcome.passed} passed, ${outcome.failures.length} failed`)
  if (outcome.failures.length > 0) process.exitCode = 1
})
