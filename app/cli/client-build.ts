import { createHash } from 'node:crypto'
import { globSync, statSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { OperatorError } from '~/lib/operator-error'
import { runChild } from './child'
import type { Life } from './command'

const sources = ['app/**', 'db/**', 'emails/**', 'public/**', '*.config.*', 'package-lock.json', 'tsconfig.json']
const stamp = 'build/made-from'

/** Builds what browsers get and what serves them, unless that was already made from the same sources. */
export async function buildIfStale(life: Life, announce: () => void = () => {}): Promise<void> {
  const fingerprint = await fingerprintSources()
  const madeFrom = await readFile(stamp, 'utf8').catch(() => null)
  if (madeFrom === fingerprint) return
  announce()
  await rm(stamp, { force: true })
  await build(life)
  await compressClient()
  await writeFile(stamp, fingerprint)
}

async function fingerprintSources(): Promise<string> {
  const hash = createHash('sha256')
  for (const file of globSync(sources).filter(isFile).sort()) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

async function build(life: Life): Promise<void> {
  const args = ['node_modules/@remix-run/dev/dist/cli.js', 'vite:build']
  const { code, said } = await runChild(life, { args, env: { NODE_ENV: 'production' }, quiet: true })
  if (code !== 0) throw new OperatorError(`The app could not be built:\n${said}`)
}

/** The server sends these in place of the originals to browsers that understand them. */
async function compressClient(): Promise<void> {
  for (const file of globSync('build/client/**/*.{js,css,svg,json,txt,webmanifest}')) {
    const original = await readFile(file)
    if (original.length < 1024) continue
    await writeFile(`${file}.br`, await promisify(brotliCompress)(original))
    await writeFile(`${file}.gz`, await promisify(gzip)(original))
  }
}

const isFile = (file: string) => statSync(file).isFile()
