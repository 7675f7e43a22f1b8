import { addDays, type LocalDate } from '../dates'

/** Excel counts days from 1 January 1900 and believes in 29 February 1900; old Macs count from 1904. */
export function serialDate(serial: number, from1904 = false): LocalDate | null {
  const day = Math.floor(serial)
  if (day < (from1904 ? 0 : 1) || day > 2_958_465) return null
  if (from1904) return addDays('1904-01-01', day)
  return addDays(day < 60 ? '1899-12-31' : '1899-12-30', day)
}
