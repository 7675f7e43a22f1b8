import { Parser } from 'saxen'
import { UnreadableWorkbook } from './unreadable'

export interface XmlListener {
  open?: (element: string, attributes: Record<string, string>) => void
  /** The element that ends, with the text directly inside it. */
  close?: (element: string, text: string) => void
}

/**
 * Walks through an XML text. Elements and attributes come by their names without a namespace prefix, since programs
 * that write workbooks choose different ones.
 *
 * @throws UnreadableWorkbook where the text is not XML
 */
export function walkXml(xml: string, listener: XmlListener): void {
  const texts: string[] = []
  const add = (text: string) => {
    const last = texts.length - 1
    if (last >= 0) texts[last] += text
  }
  const parser = new Parser()
    .on('openTag', (name, attributes, decode) => {
      texts.push('')
      listener.open?.(localName(name), localNames(attributes(), decode))
    })
    .on('closeTag', (name) => listener.close?.(localName(name), texts.pop() ?? ''))
    .on('text', (text, decode) => add(decode(text)))
    .on('cdata', add)
  try {
    parser.parse(xml.replace(/^\ufeff/, ''))
  } catch (thrown) {
    throw thrown instanceof UnreadableWorkbook ? thrown : new UnreadableWorkbook('damaged')
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

function localNames(attributes: Record<string, string>, decode: (text: string) => string): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const name in attributes) plain[localName(name)] = decode(attributes[name] ?? '')
  return plain
}
