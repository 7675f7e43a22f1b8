import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readPlaywright, readReport, readVitest } from '~/cli/testing/outcome'

const assertion = (fullName: string, status: string) => ({ fullName, status, failureMessages: [`${fullName} broke`] })

test('tests of vitest are counted, and a file that could not be loaded is one failure', () => {
  const outcome = readVitest({
    testResults: [
      {
        name: 'a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [assertion('one', 'passed'), assertion('two', 'failed'), assertion('three', 'pending')],
      },
      { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ],
  })
  expect(outcome.passed).toBe(1)
  expect(outcome.failures).toEqual([
    { name: 'a.test.ts: two', why: 'two broke' },
    { name: 'b.test.ts', why: 'no such module' },
  ])
})

test('tests of the browser are counted through nested suites; a flaky one has failed', () => {
  const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
    title,
    file: 'a.test.ts',
    tests: [{ status, results: [{ error: { message: `${title} broke` } }] }],
  })
  const inner = { title: '', file: '', specs: [spec('two', 'unexpected'), spec('three', 'flaky')] }
  const outer = { title: '', file: '', specs: [spec('one', 'expected'), spec('four', 'skipped')], suites: [inner] }
  const outcome = readPlaywright({ suites: [outer], errors: [{ message: 'the server did not start' }] })
  expect(outcome.passed).toBe(1)
  expect(outcome.failures.map(({ why }) => why)).toEqual(['two broke', 'three broke', 'the server did not start'])
})

test('a run without a report, or failed for no reason it names, is a failure', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duet-outcome-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'report.json')
  const green = () => ({ passed: 5, failures: [] })
  expect(readReport('browser tests', file, green, 0).failures).toHaveLength(1)
  writeFileSync(file, '{}')
  expect(readReport('browser tests', file, green, 0)).toEqual({ passed: 5, failures: [] })
  expect(readReport('browser tests', file, green, 1)).toMatchObject({
    passed: 5,
    failures: [{ name: 'browser tests' }],
  })
})
