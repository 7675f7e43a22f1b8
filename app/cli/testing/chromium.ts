import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { environmentWith, settings } from '~/lib/env.server'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium of this machine: the named one, an installed one, or Playwright's own. */
export const findChromium = (): string | undefined =>
  [settings.chromium ?? [], usualPlaces, chromium.executablePath()].flat().find((file) => existsSync(file))

/** The same, fetched where there is none: Debian's package as root, else Playwright's build for this user. */
export function obtainChromium(): string | undefined {
  const found = findChromium()
  if (found) return found
  console.error('There is no Chromium here for the browser tests: fetching one…')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (!findChromium()) run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'])
  return findChromium()
}

function run(file: string, args: string[]): void {
  spawnSync(file, args, { stdio: ['ignore', 2, 2], env: environmentWith({ DEBIAN_FRONTEND: 'noninteractive' }) })
}
