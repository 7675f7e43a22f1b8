import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOrder } from '~tests/domain/scoring/same-result'

const root = join(import.meta.dirname, '../..')
const fixtures = 'tests/fixtures/contests'

function tally(...files: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/tally.ts', ...files], {
    cwd: root,
    encoding: 'utf8',
  })
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  }
}

describe('tally', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tally-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const written = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  it('prints one line for each file, named as it was, with an exit status of 0', () => {
    const names = ['duet', 'small-02', 'essay']
    const { status, stderr, lines } = tally(...names.map((name) => `${fixtures}/${name}.json`))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(lines.map(({ file }) => file)).toEqual(names.map((name) => `${fixtures}/${name}.json`))
    expect(lines.map(({ status }) => status)).toEqual(['final', 'incomplete', 'final'])
    for (const [index, { file: _, ...result }] of lines.entries()) {
      const expected = readFileSync(join(root, fixtures, `${names[index]}.expected.json`), 'utf8')
      expect(inOrder(result)).toStrictEqual(inOrder(JSON.parse(expected)))
    }
  })

  it('says what is wrong with a file, computes the others, and exits with 2', () => {
    const spoiled = JSON.parse(readFileSync(join(root, fixtures, 'duet.json'), 'utf8'))
    spoiled.sheets[3].scores['card.c1'] = 6
    spoiled.sheets[3].juror = 'J9'
    const files = [
      written('spoiled.json', JSON.stringify(spoiled)),
      join(folder, 'missing.json'),
      folder,
      written('half.json', '{"format":'),
      written('latin.json', new Uint8Array([0x22, 0xff, 0x22])),
      written('deep.json', '['.repeat(100_000)),
      written('other.json', '{"format":"duet/contest@2"}'),
      `${fixtures}/duet.json`,
    ]
    const { status, stderr, lines } = tally(...files)
    expect(stderr).toBe('')
    expect(status).toBe(2)
    expect(lines.map(({ file }) => file)).toEqual(files)
    expect(lines[0].error).toEqual([
      { at: '/sheets/3/juror', message: 'names an unknown juror, "J9"' },
      { at: '/sheets/3/scores/card.c1', message: 'is outside 0…5' },
    ])
    for (const line of lines.slice(1, 6)) {
      expect(line).toEqual({
        file: line.file,
        error: [{ at: '', message: expect.stringMatching(/^(cannot be read|is not JSON)/) }],
      })
    }
    expect(lines[6].error).toContainEqual({ at: '/format', message: 'is not "duet/contest@1"' })
    expect(lines[7]).toMatchObject({ status: 'final' })
  })

  it('takes a byte-order mark, and ids that objects have by nature', () => {
    const text = readFileSync(join(root, fixtures, 'duet.json'), 'utf8')
      .replaceAll('"P1"', '"__proto__"')
      .replaceAll('"P4"', '"constructor"')
      .replaceAll('"s2"', '"toString"')
    const { status, lines } = tally(written('named.json', `\uFEFF${text}`))
    expect(status).toBe(0)
    expect(lines[0].ranking.slice(0, 2)).toMatchObject([{ entry: '__proto__' }, { entry: 'constructor' }])
    const { values } = lines[0].ranking[0].tieBreaks[0]
    expect(Object.entries(values)).toEqual([
      ['__proto__', '87/2'],
      ['constructor', '42'],
    ])
    expect(Object.keys(lines[0].stages.toString)).toContain('__proto__')
  })

  it('without a file says how it is called', () => {
    expect(tally()).toEqual({ status: 2, stderr: expect.stringContaining('npm run --silent tally -- FILE'), lines: [] })
  })
})
