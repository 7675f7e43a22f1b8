import type { ActionFunctionArgs } from '@remix-run/node'
import { NotFound } from '~/domain/decision'
import { type SignedIn, type Viewer, visitor } from '~/domain/viewer'
import { findViewer } from '~/domain/viewer.server'
import { catalogue } from '~/i18n/catalogue'
import type { Locale, Messages } from '~/i18n/messages'
import type { Preferences } from '~/lib/preferences'
import { isIdentifier } from '~/lib/text'
import { signedInPerson } from './auth.server'
import { readClock } from './clock.server'
import { readPreferences } from './preferences.server'

/** One request as the domain sees it: who asks, in what language, and when. */
export interface Visit<Who extends Viewer = Viewer> {
  viewer: Who
  t: Messages
  locale: Locale
  preferences: Preferences
  now: Date
  url: URL
  /** Where a change of language or a sign-in leads back to. */
  back: string
  request: Request
  /** A parameter of the address that names a row; one that is not an identifier names nothing. */
  param(name: string): string
  /** A parameter of the address as it is written; one with signs that nobody writes names nothing. */
  text(name: string): string
}

type Args = Pick<ActionFunctionArgs, 'request' | 'params' | 'context'>

/** By Remix's load context, of which each request has one of its own. */
const visits = new WeakMap<object, Promise<Visit>>()

/** Reads who asks and how; the loaders of one request share one reading. */
export function arrive(args: Args): Promise<Visit> {
  const known = visits.get(args.context)
  const visit = known ?? read(args)
  if (!known) visits.set(args.context, visit)
  return visit.then((shared) => ({ ...shared, request: args.request, ...parameters(args.params) }))
}

async function read({ request, context }: Args): Promise<Visit> {
  const now = readClock(request)
  const [preferences, personId] = await Promise.all([readPreferences(request), signedInPerson(request.headers)])
  const ip = request.headers.get('x-duet-ip')
  const found = personId
    ? await findViewer(personId, ip, now.toISOString().slice(0, 10))
    : { ...visitor, ip, workZone: null }
  const { workZone, ...viewer } = found
  return {
    viewer,
    t: catalogue(preferences.locale),
    locale: preferences.locale,
    preferences: { ...preferences, workZone },
    now,
    url: new URL(request.url),
    back: wayBackOf({ request, context }),
    request,
    ...parameters({}),
  }
}

/** What the page of a trouble is told through the load context. */
export interface Told {
  trouble: Response
  back: string
}

/** The page itself; from the page of a trouble, what was asked for. */
export function wayBackOf({ request, context: { back } }: Pick<Args, 'request' | 'context'>): string {
  if (typeof back === 'string') return back
  const { pathname, search } = new URL(request.url)
  return pathname + search
}

function parameters(params: Args['params']): Pick<Visit, 'param' | 'text'> {
  const text = (name: string) => {
    const value = params[name]
    if (value === undefined || /\p{Cc}/u.test(value)) throw new NotFound()
    return value
  }
  return {
    text,
    param(name) {
      const value = text(name)
      if (!isIdentifier(value)) throw new NotFound()
      return value
    },
  }
}

export const isSignedIn = (visit: Visit): visit is Visit<SignedIn> => visit.viewer.personId !== null
