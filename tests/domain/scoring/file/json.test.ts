import { describe, expect, it } from 'vitest'
import { parseJson } from '~/domain/scoring/file/json'

describe('numbers of a JSON text', () => {
  it.each([
    ['7', 7],
    ['-0', -0],
    ['2.50', 2.5],
    ['1e2', 100],
    ['0.1', 0.1],
    ['1e21', 1e21],
    ['0.1000000000000000055511151231257827', '0.1000000000000000055511151231257827'],
    ['9007199254740993', '9007199254740993'],
    ['-1.50000000000000000001', '-1.50000000000000000001'],
    ['9007199254740993.5e-1', '900719925474099.35'],
    ['1.00000000000000000000001E+2', '100.000000000000000000001'],
    ['12345678901234567890e-20', '0.12345678901234567890'],
    ['1e400', `1${'0'.repeat(400)}`],
    ['-12e-400', `-0.${'0'.repeat(398)}12`],
    ['1e10000', Number.NaN],
    ['1e-10000', Number.NaN],
  ])('%s', (text, value) => {
    expect(parseJson(`{"n":[${text}]}`)).toEqual({ n: [value] })
  })
})

it('leaves everything else as it is', () => {
  const text = '{"a":[true,false,null,"1e400",{}],"__proto__":{"b":1.5}}'
  expect(JSON.stringify(parseJson(text))).toBe(text)
})

it.each(['', '{', '[1,]', '{"a":01}', `${'['.repeat(200_000)}`])('refuses %j', (text) => {
  expect(() => parseJson(text)).toThrow()
})
