import { defineConfig } from 'vitest/config'
import { browserScripts } from './vite.browser-script'

const alias = Object.fromEntries(
  [
    ['~/', 'app/'],
    ['~db/', 'db/'],
    ['~emails/', 'emails/'],
    ['~tests/', 'tests/'],
  ].map(([prefix, folder]) => [prefix, `${import.meta.dirname}/${folder}`]),
)

const databaseTests = 'tests/**/*.db.test.{ts,tsx}'
const apart = ['tests/e2e/**', 'tests/bench/**']

export default defineConfig({
  plugins: [browserScripts({ alias })],
  resolve: { alias },
  test: {
    maxWorkers: 2,
    // Generous, for machines that do much else: a test that hangs is found as well.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: [databaseTests, ...apart] },
      },
      {
        extends: true,
        test: {
          // Each such file has a fresh, migrated database of its own behind `db`.
          name: 'database',
          include: [databaseTests],
          exclude: apart,
          globalSetup: 'tests/support/postgres.ts',
          setupFiles: 'tests/support/database.ts',
        },
      },
    ],
  },
})
