import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (name: string) => readFileSync(new URL(`../../app/styles/${name}`, import.meta.url), 'utf8')

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const tokens = [...read('tokens.css').matchAll(/--color-([\w-]+): var\(--light, (#\w{6})\) var\(--dark, (#\w{6})\)/g)]
const palette = (theme: 2 | 3) => Object.fromEntries(tokens.map((match) => [match[1] ?? '', match[theme] ?? '']))

describe.each([
  ['light', palette(2)],
  ['dark', palette(3)],
])('the %s palette', (_, colors) => {
  const ratio = (text: string, ground: string) => contrast(colors[text] ?? '', colors[ground] ?? '')
  const grounds = ['paper', 'surface', 'sunken', 'act-soft']
  const inks = ['ink', 'soft', 'act', 'act-strong', 'award', 'info', 'warning', 'error']

  test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground])))('%s is read on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['award', 'award-soft'],
    ['info', 'info-soft'],
    ['warning', 'warning-soft'],
    ['error', 'error-soft'],
    ['ink', 'info-soft'],
    ['ink', 'warning-soft'],
    ['ink', 'error-soft'],
    ['on-act', 'act'],
    ['on-act', 'act-strong'],
    ['on-error', 'error'],
  ])('%s is read on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'surface', 'sunken'])('the edge of a field is seen on %s', (ground) => {
    expect(ratio('edge', ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('the schemes for weak sight', () => {
  const schemes = [
    ...read('preferences.css').matchAll(/data-scheme=["']([\w-]+)["']\] \{\s+--text: (#\w{6});\s+--ground: (#\w{6})/g),
  ]

  test('are three', () =>
    expect(schemes.map((match) => match[1])).toEqual(['black-on-white', 'white-on-black', 'blue-on-sky']))

  test.each(schemes.map(([, name, text, ground]) => [name, text, ground]))(
    '%s is read with ease',
    (_, text, ground) => {
      expect(contrast(text ?? '', ground ?? '')).toBeGreaterThanOrEqual(7)
    },
  )
})
