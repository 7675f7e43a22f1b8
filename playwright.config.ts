import { defineConfig } from '@playwright/test'
import { findChromium } from './app/cli/testing/chromium'

const port = Number(process.env.E2E_PORT ?? 4390)
const executablePath = findChromium()
const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'tests/results/e2e',
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    // `exec`, so that the server's parent is Playwright itself, whose end is its own.
    command: `${process.platform === 'win32' ? '' : 'exec '}"${process.execPath}" --import tsx tests/support/e2e-server.ts`,
    url: `http://localhost:${port}/healthz`,
    env: { PORT: String(port), NODE_ENV: 'production' },
    timeout: 600_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
