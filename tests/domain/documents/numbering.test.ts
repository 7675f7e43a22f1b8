import { describe, expect, it } from 'vitest'
import { defaultMask, formatNumber, maskFaults, numberKey } from '~/domain/documents/numbering'

describe('a document number', () => {
  it.each([
    [{ year: 2027, kind: 'diploma', serial: 1 }, 'ИМЦ-2027/Д-0001'],
    [{ year: 2027, kind: 'certificate', serial: 154 }, 'ИМЦ-2027/С-0154'],
    [{ year: 2028, kind: 'gratitude', serial: 9999 }, 'ИМЦ-2028/Б-9999'],
    [{ year: 2028, kind: 'diploma', serial: 123456 }, 'ИМЦ-2028/Д-123456'],
  ] as const)('%o is %s', (at, number) => {
    expect(formatNumber(defaultMask('ИМЦ'), at)).toBe(number)
  })

  it('follows the mask of the issuer', () => {
    expect(formatNumber('{serial}-{kind}/{year} РЦ', { year: 2027, kind: 'diploma', serial: 7 })).toBe('0007-Д/2027 РЦ')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses the serial %d', (serial) => {
    expect(() => formatNumber(defaultMask('ИМЦ'), { year: 2027, kind: 'diploma', serial })).toThrow(RangeError)
  })

  it('needs the year, the kind and the serial in a mask, once each', () => {
    expect(maskFaults(defaultMask('ИМЦ'))).toEqual([])
    expect(maskFaults('ИМЦ-{year}-{serial}')).toEqual(['{kind}'])
    expect(maskFaults('{year}{year}/{kind}-{serial}')).toEqual(['{year}'])
    expect(maskFaults('')).toEqual(['{year}', '{kind}', '{serial}'])
    expect(() => formatNumber('ИМЦ', { year: 2027, kind: 'diploma', serial: 1 })).toThrow(RangeError)
  })

  it.each(['ИМЦ-2027/Д-0001', ' имц-2027/д-0001 ', '№ ИМЦ-2027/Д-0001', 'ИМЦ – 2027 / Д – 0001', 'ИMЦ-2027/Д-0001'])(
    'is found as typed: «%s»',
    (typed) => {
      expect(numberKey(typed)).toBe(numberKey('ИМЦ-2027/Д-0001'))
    },
  )

  it('is not taken for another one', () => {
    expect(numberKey('ИМЦ-2027/Д-0001')).not.toBe(numberKey('ИМЦ-2027/С-0001'))
    expect(numberKey('ИМЦ-2027/Д-0001')).not.toBe(numberKey('ИМЦ-2027/Д-00010'))
  })
})
