import { readFileSync } from 'node:fs'

/** What a part of the tests came to. */
export interface Outcome {
  passed: number
  failures: Failure[]
}

export interface Failure {
  name: string
  why: string
}

export const failed = (name: string, why: string): Outcome => ({ passed: 0, failures: [{ name, why }] })

export const sum = (outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
})

/** Reads a report that a runner wrote; a run that wrote none, or failed beyond its tests, is a failure of its own. */
export function readReport(name: string, file: string, read: (report: never) => Outcome, code: number): Outcome {
  let outcome: Outcome
  try {
    outcome = read(JSON.parse(readFileSync(file, 'utf8')) as never)
  } catch (thrown) {
    return failed(name, `it left no report: ${(thrown as Error).message}`)
  }
  const unexplained = code !== 0 && outcome.failures.length === 0
  return unexplained ? sum([outcome, failed(name, `it ended with ${code}; what it wrote stands above`)]) : outcome
}

interface VitestReport {
  testResults: {
    name: string
    status: 'passed' | 'failed'
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

export function readVitest({ testResults }: VitestReport): Outcome {
  return sum(
    testResults.map(({ name, status, message, assertionResults }) => {
      const unmet = assertionResults.filter((test) => test.status === 'failed')
      // A file that cannot even be loaded has no tests to fail.
      if (status === 'failed' && unmet.length === 0) return failed(name, message)
      return {
        passed: assertionResults.filter((test) => test.status === 'passed').length,
        failures: unmet.map((test) => ({ name: `${name}: ${test.fullName}`, why: test.failureMessages.join('\n') })),
      }
    }),
  )
}

interface PlaywrightReport {
  suites: Suite[]
  errors: { message?: string }[]
}

interface Suite {
  title: string
  file: string
  suites?: Suite[]
  specs: {
    title: string
    file: string
    tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped'; results: { error?: { message?: string } }[] }[]
  }[]
}

export function readPlaywright({ suites, errors }: PlaywrightReport): Outcome {
  const specs = suites.flatMap(specsOf)
  const outcomes = specs.flatMap(({ title, file, tests }) =>
    tests.map(({ status, results }): Outcome => {
      if (status === 'skipped') return { passed: 0, failures: [] }
      if (status === 'expected') return { passed: 1, failures: [] }
      return failed(`${file}: ${title}`, results.map(({ error }) => error?.message ?? status).join('\n'))
    }),
  )
  return sum([...outcomes, ...errors.map(({ message = '' }) => failed('browser', message))])
}

const specsOf = (suite: Suite): Suite['specs'] => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)]
