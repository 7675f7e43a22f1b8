import { madeFile } from './made-file'

/** A value as a JSON file to keep. */
export const jsonFile = (value: unknown, name: string): Response =>
  madeFile(`${JSON.stringify(value, null, 1)}\n`, 'application/json; charset=utf-8', name)
