import { readFileSync } from 'node:fs'
import type { Fault } from '~/domain/scoring/file/faults'
import { readContestFile } from '~/domain/scoring/file/read'
import { computeResult, type Result } from '~/domain/scoring/result'
import { scoring } from '~/i18n/en/scoring'

/*
 * Computes contest files, without a database: one line of JSON for each, in the order given (contest.md, "What `tally` prints").
 * The exit status is 2 where one of them could not be computed, and where none is named.
 */

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Usage: npm run --silent tally -- FILE...   (contest files, duet/contest@1)')
  process.exitCode = 2
}
for (const path of paths) {
  const result = tally(path)
  console.log(JSON.stringify({ file: path, ...result }))
  if ('error' in result) process.exitCode = 2
}

function tally(path: string): Result | { error: { at: string; message: string }[] } {
  try {
    const { file, faults } = readContestFile(readFileSync(path))
    return faults ? { error: faults.map(inWords) } : computeResult(file)
  } catch (thrown) {
    return { error: [inWords({ at: '', code: 'unreadable', about: thrown instanceof Error ? thrown.message : '' })] }
  }
}

function inWords({ at, code, about }: Fault): { at: string; message: string } {
  return { at, message: scoring.faults[code](about) }
}
