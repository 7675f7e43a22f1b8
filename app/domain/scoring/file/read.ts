import type { ContestFile } from '../contest-file'
import { combineFaults, type Fault, fault } from './faults'
import { FileNode } from './file-node'
import { parseJson } from './json'
import { recordFaults } from './record-faults'
import { regulationFaults } from './regulation-faults'
import { fileShapeFaults } from './shape'

/** A contest file that can be computed, or everything that is wrong with it. */
export type Reading = { file: ContestFile; faults?: undefined } | { file?: undefined; faults: Fault[] }

/** Reads a contest file from its bytes: UTF-8, a byte-order mark allowed. */
export function readContestFile(bytes: Uint8Array): Reading {
  let value: unknown
  try {
    value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (thrown) {
    return { faults: [fault(new FileNode(undefined), 'not_json', thrown instanceof Error ? thrown.message : '')] }
  }
  return checkContestFile(value)
}

/** Checks a contest file that is already a JSON value. */
export function checkContestFile(value: unknown): Reading {
  const node = new FileNode(value)
  const ofMeaning = [...regulationFaults(node.field('contest')), ...recordFaults(node)]
  const faults = combineFaults(ofMeaning, fileShapeFaults(node))
  return faults.length > 0 ? { faults } : { file: value as ContestFile }
}
