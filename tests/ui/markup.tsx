import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { catalogue } from '~/i18n/catalogue'
import type { Locale } from '~/i18n/messages'
import { MessagesProvider } from '~/ui/messages'

/** One element of rendered markup: its attributes, and the words inside it without tags. */
export interface Found {
  attributes: Record<string, string>
  text: string
}

/** What a page sends: the markup of `node` in the language. */
export const render = (node: ReactNode, locale: Locale = 'ru') =>
  renderToStaticMarkup(<MessagesProvider messages={catalogue(locale)}>{node}</MessagesProvider>)

/** Every element of that name, in the order of the markup. */
export function all(html: string, tag: string): Found[] {
  return [...html.matchAll(new RegExp(`<${tag}(?=[\\s>/])([^>]*)>`, 'g'))].map((match) => {
    const rest = html.slice(match.index + match[0].length)
    return { attributes: attributesOf(match[1] ?? ''), text: words(rest.split(new RegExp(`</${tag}>`))[0] ?? '') }
  })
}

/** The words of the element with that id; fails where there is none, so a dangling reference shows. */
export function textOf(html: string, id: string): string {
  const match = [...html.matchAll(/<([a-z0-9]+)([^>]*)>/g)].find(
    ([, , attributes = '']) => attributesOf(attributes).id === id,
  )
  if (!match) throw new Error(`no element with the id ${id}`)
  return words(html.slice(match.index + match[0].length).split(`</${match[1]}>`)[0] ?? '')
}

const words = (html: string) =>
  unescaped(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', unescaped(value ?? '')]),
  )

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
