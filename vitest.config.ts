import { defineConfig } from 'vitest/config'

const alias = Object.fromEntries(
  [
    ['~/', 'app/'],
    ['~db/', 'db/'],
    ['~emails/', 'emails/'],
    ['~tests/', 'tests/'],
  ].map(([prefix, folder]) => [prefix, `${import.meta.dirname}/${folder}`]),
)

export default defineConfig({
  resolve: { alias },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    maxWorkers: 2,
  },
})
