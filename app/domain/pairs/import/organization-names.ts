import { searchKey } from '~/lib/text'
import type { organizationTypes } from '~db/enums'

/** The name of a new organisation as it is to be kept: «ёлочки», «№ 4», «с. Ключи», and ё by `restoreYo`. */
export const spellOrganization =
  (restoreYo: (text: string) => string) =>
  (name: string): string =>
    restoreYo(name)
      .replace(/["“„']([^"“„”']+)["“”']/g, '«$1»')
      .replace(/№ *(?=\d)/g, '№ ')
      .replace(/(?<=(?:^| )(?:с|г|д|п|пос|ст|рп|пгт|х)\.)(?=\p{L})/gu, ' ')

/** What kind of organisation a name tells of, and its village or town. */
export function describeOrganization(name: string): { type: (typeof organizationTypes)[number]; locality: string } {
  const [, locality = ''] = /(?:^|[ ,])((?:с|г|д|п|пос|ст|рп|пгт|х)\. ?\p{Lu}[\p{L}-]+)$/u.exec(name) ?? []
  return { type: typeOf(` ${searchKey(name)} `), locality }
}

function typeOf(key: string): (typeof organizationTypes)[number] {
  if (/ детск\S* сад|доу | црр /.test(key)) return 'kindergarten'
  if (/дополнительн|творчества|удо | дюсш | цдт | ддт /.test(key)) return 'supplementary'
  if (/школ|гимнази|лице|[соно]ш /.test(key)) return 'school'
  if (/методическ| имц | ммц /.test(key)) return 'methodical_center'
  if (/колледж|техникум/.test(key)) return 'college'
  return /управлени|отдел|комитет/.test(key) ? 'authority' : 'other'
}
