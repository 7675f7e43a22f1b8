import { walkXml } from './xml'

/** Whether numbers are shown as days, by the number of a cell's style. */
export function readDateStyles(xml: string | undefined): boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  walkXml(xml ?? '<styleSheet/>', {
    open: (element, { numFmtId, formatCode }) => {
      if (element === 'numFmt') formats.set(Number(numFmtId), formatCode ?? '')
      if (element === 'cellXfs') inCellStyles = true
      if (element === 'xf' && inCellStyles) styles.push(isDateFormat(Number(numFmtId ?? 0), formats))
    },
    close: (element) => {
      if (element === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}

/** Numbers of the formats that every Excel has built in and that show a day (ECMA-376, part 1, 18.8.30). */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

function isDateFormat(id: number, formats: Map<number, string>): boolean {
  const code = formats.get(id)
  if (code === undefined) return isBuiltInDate(id)
  const signs = code.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\.|_.|\*./gi, '')
  return /[dyдг]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs))
}
