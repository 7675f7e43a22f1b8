import { describe, expect, it } from 'vitest'
import { holdsInsuranceNumber } from '~/lib/personal-number'

describe('holdsInsuranceNumber (INV-06)', () => {
  it.each([
    '112-233-445 95',
    'Иванова М. П., СНИЛС 112-233-445-95',
    '11223344595',
    '112 233 445 95',
    'скан_11223344595.pdf',
    '000-000-000 00',
    '123-456-789 01',
  ])('sees it in %j', (text) => expect(holdsInsuranceNumber(text)).toBe(true))

  it.each([
    'Иванова Мария Петровна',
    '8 (914) 123-45-67',
    '11223344594',
    '112233445950',
    'приказ № 112-233 от 04.10.2026',
    '01.10.2026–31.08.2027',
  ])('lets %j pass', (text) => expect(holdsInsuranceNumber(text)).toBe(false))
})
