import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

const script = 'tests/support/stoppable-command.ts'

/** Runs the command; `act` is called when it has said that it is ready. */
async function run(argument: string, act: (child: ChildProcess) => void = () => {}) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, argument], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const ended = once(child, 'exit')
  const said = [text(child.stdout!), text(child.stderr!)]
  child.stdout!.once('data', () => act(child))
  const [code] = await ended
  const [output = '', errors = ''] = await Promise.all(said)
  return { code, output: output.trim().split('\n'), errors: errors.trim() }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s stops all, the last first, even what is still opening',
  async (signal) => {
    const { code, output } = await run('', (child) => child.kill(signal))
    expect({ code, output }).toEqual({ code: 0, output: ['ready', 'second stopped', 'first stopped'] })
  },
)

test('so does the end of the parent', async () => {
  const { code, output } = await run('', (child) => child.disconnect())
  expect({ code, output }).toEqual({ code: 0, output: ['ready', 'second stopped', 'first stopped'] })
})

test('a signal that comes twice, from the terminal and from npm, changes nothing', async () => {
  const { code, output } = await run('', (child) => child.kill('SIGINT') && child.kill('SIGINT'))
  expect({ code, output }).toEqual({ code: 0, output: ['ready', 'second stopped', 'first stopped'] })
})

test('a command that is done stops what it opened', async () => {
  expect(await run('end')).toEqual({ code: 0, output: ['ready', 'first stopped'], errors: '' })
})

test('what the operator can mend is told in a sentence, without a trace', async () => {
  expect(await run('fail')).toEqual({ code: 1, output: ['ready', 'first stopped'], errors: 'The port is taken.' })
})

test('a command fails with what it stands on', async () => {
  const { code, errors } = await run('lose')
  expect({ code, errors }).toEqual({ code: 1, errors: 'PostgreSQL has ended by itself.' })
})
