import { walkXml, type XmlListener } from './xml'

/**
 * Listens to the text of a string item, plain or in runs of different looks. Phonetic runs are left out; Excel's
 * `_x000D_` is the sign it stands for.
 */
export function stringItems(item: 'si' | 'is', tell: (text: string) => void): Required<XmlListener> {
  let text = ''
  let phonetic = false
  return {
    open: (element) => {
      if (element === item) text = ''
      if (element === 'rPh') phonetic = true
    },
    close: (element, inside) => {
      if (element === 't' && !phonetic) text += inside
      if (element === 'rPh') phonetic = false
      if (element === item) tell(unescapeSigns(text))
    },
  }
}

export const unescapeSigns = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))

/** The strings cells refer to by number. */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = []
  walkXml(
    xml ?? '<sst/>',
    stringItems('si', (text) => strings.push(text)),
  )
  return strings
}
