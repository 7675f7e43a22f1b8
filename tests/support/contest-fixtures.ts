import { readFileSync } from 'node:fs'
import type { ContestFile } from '~/domain/scoring/contest-file'

/** A worked contest file. */
export const readFixture = (name: string): { file: ContestFile } => ({
  file: JSON.parse(readFileSync(`tests/fixtures/contests/${name}.json`, 'utf8')),
})
