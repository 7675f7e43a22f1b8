// Runs a command of Duet: `node app/cli/run.mjs <command> [arguments]`. Installs the packages first where they are
// missing or not those of package-lock.json, then hands over to the Node 24 that is one of them. Uses nothing but an
// old Node itself, and writes nothing to stdout.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [command, ...args] = process.argv.slice(2)
const ownNode = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

if (Number.parseInt(process.versions.node, 10) < 20)
  fail(`Duet needs Node 20 or newer to begin with; this is ${process.version}.`)
const file = path.join(root, 'app/cli', `${command}.ts`)
if (!command || !existsSync(file)) fail(`There is no command "${command ?? ''}": npm run lists those there are.`)

if (!isInstalled()) await install()
// Neither the demo nor a test may meet what is real.
const real = command !== 'demo' && command !== 'test' && existsSync(path.join(root, '.env')) ? ['--env-file=.env'] : []
process.exitCode = await run(ownNode, [...real, '--import', 'tsx', file, ...args], {
  env: { ...process.env, NODE_ENV: command === 'test' ? 'test' : 'production' },
  // The channel closes when this process is gone, however it ends: then the command stops too.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})

/** npm writes down what it has installed; each package of the lock must be there, but for those of other systems. */
function isInstalled() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(readPackages)
  const entries = Object.entries(wanted).filter(([name]) => name !== '')
  return (
    existsSync(ownNode) &&
    entries.every(([name, it]) => installed[name]?.version === it.version || it.optional || it.devOptional)
  )
}

function readPackages(name) {
  try {
    return JSON.parse(readFileSync(path.join(root, name), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

async function install() {
  console.error('Installing packages; the first time this takes a minute or two…')
  const npmArgs = [
    // Not `ci`, which refuses a lock that leaves out builds for systems other than those it was made on.
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  const options = { stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32' }
  const code = npm ? await run(process.execPath, [npm, ...npmArgs], options) : await run('npm', npmArgs, options)
  if (code > 128) process.exit(code)
  if (code !== 0) fail('The packages could not be installed; npm says above why.')
}

/** Resolves to the exit code. Signals are handed on, so that the child ends in its own way and this process after it. */
function run(executable, args, options) {
  return new Promise((resolve) => {
    const child = spawn(executable, args, { cwd: root, ...options })
    const hand = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, hand)
    const npm = npmPid()
    const watch = setInterval(() => npm !== npmPid() && hand('SIGTERM'), 250)
    const settle = (code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, hand)
      resolve(code)
    }
    child.once('error', (thrown) => {
      console.error(`${executable} could not be started: ${thrown.message}`)
      settle(1)
    })
    child.once('exit', (code, signal) => settle(signal ? 128 + constants.signals[signal] : code))
  })
}

/** The npm that runs us, perhaps through a shell: killed outright it would leave us behind. Nothing where none does. */
function npmPid() {
  if (!process.env.npm_lifecycle_event) return undefined
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, 'utf8')
    const throughShell = /^Name:\s*(sh|dash|bash|ash|busybox)$/m.test(status)
    return throughShell ? Number(/^PPid:\s*(\d+)$/m.exec(status)?.[1]) : process.ppid
  } catch {
    return process.ppid
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
