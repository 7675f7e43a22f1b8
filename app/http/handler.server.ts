import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { Refused, Stale } from '~/domain/decision'
import type { SignedIn } from '~/domain/viewer'
import { paths } from '~/lib/paths'
import { answer, refusedStatus } from './answer.server'
import { keepForm } from './kept-form.server'
import { parseForm, readForm, type Uploads } from './sent-form.server'
import { redirectSaying } from './toast.server'
import { arrive, isSignedIn, type Visit } from './visit.server'

type Member = Visit<SignedIn>

/** The loader of a page for everyone. */
export const publicPage =
  <T>(load: (visit: Visit) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    within(args, load)

/** The loader of a page for those signed in; others are asked to sign in first and come back. */
export const page =
  <T>(load: (visit: Member) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    within(args, (visit) => {
      if (!isSignedIn(visit)) throw redirect(paths.signIn(visit.url.pathname + visit.url.search))
      return load(visit)
    })

/** Where to go when a change is made, and what to say there. */
export type Done = string | { to: string; toast: string }

interface FormOptions {
  /** The files that the form may carry. */
  uploads?: Uploads
}

/** Of a form that takes one file of so many megabytes. */
export const oneFile = (megabytes: number): FormOptions => ({
  uploads: { maxBytes: megabytes * 1024 * 1024, maxFiles: 1 },
})

/**
 * The action of a form: fields checked by the schema, then `save`. Wrong fields come back with 400, a refusal of the
 * domain with 403, an attempt too many with 429, another's change with 409, each with what was typed; success leads on with a toast.
 */
export const form = <Schema extends z.ZodType>(
  schema: Schema,
  save: (visit: Member, input: z.output<Schema>) => Promise<Done | Response>,
  options: FormOptions = {},
) => saving(schema, options, (visit, input) => save(asMember(visit), input), true)

/** The same for a form that a visitor may send. */
export const publicForm = <Schema extends z.ZodType>(
  schema: Schema,
  save: (visit: Visit, input: z.output<Schema>) => Promise<Done | Response>,
  options: FormOptions = {},
) => saving(schema, options, save, false)

function saving<Schema extends z.ZodType>(
  schema: Schema,
  options: FormOptions,
  save: (visit: Visit, input: z.output<Schema>) => Promise<Done | Response>,
  membersOnly: boolean,
) {
  return (args: ActionFunctionArgs) =>
    within(args, async (visit) => {
      const fields = await readForm(visit, options.uploads)
      if (membersOnly && !isSignedIn(visit)) throw keepForm(visit, fields)
      const submission = parseForm(fields, schema, visit.t)
      // A button that adds, moves or removes a row of the form's own list: the form is drawn anew, nothing is saved.
      if (submission.status === undefined) return data(submission.reply())
      if (submission.status !== 'success') return data(submission.reply(), 400)
      try {
        return await leave(await save(visit, submission.value))
      } catch (thrown) {
        if (thrown instanceof Refused) return data(submission.reply(refusal(thrown, visit.t)), refusedStatus(thrown))
        if (thrown instanceof Stale) return data(submission.reply(staleReply(visit.t)), 409)
        throw thrown
      }
    })
}

/** What a field says is not said once more of the whole form. */
const refusal = ({ because, fields }: Refused, t: Visit['t']) => ({
  formErrors: Object.values(fields).includes(because) ? [] : [because(t)],
  fieldErrors: Object.fromEntries(Object.entries(fields).map(([name, reason]) => [name, [reason(t)]])),
})

/** All that was typed but the version it was typed over: sent again, it is saved over what another saved meanwhile. */
const staleReply = (t: Visit['t']) => ({ formErrors: [t.answers.stale], hideFields: ['version'] })

/**
 * The action of a single button. A refusal leads back to the page it was pressed on, where the reason is said;
 * a program, which asks for no page, gets the status.
 */
export const command = (run: (visit: Member) => Promise<Done | Response>) => (args: ActionFunctionArgs) =>
  within(args, async (visit) => {
    if (!isSignedIn(visit)) throw redirect(paths.signIn(pageBefore(visit) ?? paths.home()))
    try {
      return await leave(await run(visit))
    } catch (thrown) {
      const back = thrown instanceof Refused && acceptsPage(visit) ? pageBefore(visit) : null
      if (back === null) throw thrown
      const text = (thrown as Refused).because(visit.t)
      return redirectSaying(back, { tone: 'error', text })
    }
  })

/** The same for a button that a visitor may press. */
export const publicCommand = (run: (visit: Visit) => Promise<Done | Response>) => (args: ActionFunctionArgs) =>
  within(args, async (visit) => leave(await run(visit)))

/** The same for a button that says something more: which mode, why. What is said wrong is refused by its first fault. */
export const commandSaying = <Schema extends z.ZodType>(
  schema: Schema,
  run: (visit: Member, said: z.output<Schema>) => Promise<Done | Response>,
) =>
  command(async (visit) => {
    const submission = parseForm(await readForm(visit), schema, visit.t)
    if (submission.status === 'success') return run(visit, submission.value)
    const faults = Object.values(submission.error ?? {}).flatMap((sentences) => sentences ?? [])
    throw new Refused((t) => faults[0] ?? t.answers.errors.wrong)
  })

/** A resource for everyone: a feed, an export, a public file. */
export const publicFile = (serve: (visit: Visit) => Promise<Response>) => (args: LoaderFunctionArgs) =>
  within(args, serve)

/** A file for those signed in. */
export const file = (serve: (visit: Member) => Promise<Response>) => page(serve)

async function within<T>(args: LoaderFunctionArgs, run: (visit: Visit) => Promise<T>): Promise<T> {
  const visit = await arrive(args)
  try {
    return await run(visit)
  } catch (thrown) {
    throw answer(thrown, visit.t)
  }
}

function asMember(visit: Visit): Member {
  if (!isSignedIn(visit)) throw new Error('a visitor came past the check of sign-in')
  return visit
}

async function leave(done: Done | Response): Promise<Response> {
  if (done instanceof Response) return done
  if (typeof done === 'string') return redirect(done)
  return redirectSaying(done.to, { tone: 'success', text: done.toast })
}

const acceptsPage = ({ request }: Visit) => request.headers.get('accept')?.includes('text/html') ?? false

/** The page of ours that the button was pressed on. */
export function pageBefore({ request, url }: Pick<Visit, 'request' | 'url'>): string | null {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return null
  const before = new URL(referer)
  // Two strokes at the start would lead to another host.
  return before.host === url.host ? before.pathname.replace(/^\/+/, '/') + before.search : null
}
