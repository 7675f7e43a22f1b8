import { setTimeout as pause } from 'node:timers/promises'
import { runCommand } from '~/cli/command'
import { OperatorError } from '~/lib/operator-error'

// Run as a process of its own, to be stopped in every way: opens two things, says what happens to them, then does as told.
const opening = (name: string, takes = 0) =>
  pause(takes).then(() => ({ stop: async () => console.log(`${name} stopped`) }))

await runCommand(async (life) => {
  await life.open(opening('first'))
  console.log('ready')
  if (process.argv[2] === 'fail') throw new OperatorError('The port is taken.')
  if (process.argv[2] === 'lose') life.standOn(pause(10), 'PostgreSQL')
  if (process.argv[2] === 'end') return
  await life.open(opening('second', 300))
  await life.forever()
})
