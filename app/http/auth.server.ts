import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import { settings } from '~/lib/env.server'
import { db } from '~db/client.server'
import { credentials, sessions, users, verifications } from '~db/schema'

const week = 60 * 60 * 24 * 7

/** Starts a session for a user whom something other than a password has vouched for: an invitation's link. */
const letIn = createAuthEndpoint(
  '/let-in',
  { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
  async (ctx) => {
    const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
    if (!user) throw ctx.error('NOT_FOUND')
    const session = await ctx.context.internalAdapter.createSession(user.id)
    await setSessionCookie(ctx, { session, user })
    return ctx.json({})
  },
)

/** Sign-in, called from actions alone: its own HTTP routes are not mounted, and accounts come from invitations. */
export const auth = betterAuth({
  appName: 'Duet',
  baseURL: settings.origin,
  secret: settings.secret,
  database: drizzleAdapter(db, {
    provider: 'pg',
    schema: { user: users, session: sessions, account: credentials, verification: verifications },
  }),
  emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
  user: { additionalFields: { personId: { type: 'string', required: true, input: false } } },
  session: { expiresIn: 4 * week, updateAge: 60 * 60 * 24 },
  advanced: { database: { generateId: 'uuid' }, cookiePrefix: 'duet' },
  plugins: [{ id: 'let-in', endpoints: { letIn } }],
  telemetry: { enabled: false },
  logger: { disabled: true },
})

/** The person behind the request's session, or null. */
export async function signedInPerson(headers: Headers): Promise<string | null> {
  if (!headers.get('cookie')?.includes('duet.session')) return null
  const found = await auth.api.getSession({ headers })
  return found?.user.personId ?? null
}
