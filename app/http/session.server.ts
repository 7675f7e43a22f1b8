import { APIError } from 'better-auth/api'
import { auth } from './auth.server'

/** Checks an e-mail and password; the cookies of the new session, or null where they do not match. */
export async function startSession(request: Request, email: string, password: string): Promise<Headers | null> {
  try {
    const answer = await auth.api.signInEmail({ body: { email, password }, headers: request.headers, asResponse: true })
    return answer.ok ? cookiesOf(answer) : null
  } catch (thrown) {
    if (thrown instanceof APIError) return null
    throw thrown
  }
}

/** Starts a session for a user whom a link has vouched for. */
export async function letIn(request: Request, userId: string): Promise<Headers> {
  return cookiesOf(await auth.api.letIn({ body: { userId }, headers: request.headers, asResponse: true }))
}

/** Ends the request's session. */
export async function endSession(request: Request): Promise<Headers> {
  return cookiesOf(await auth.api.signOut({ headers: request.headers, asResponse: true }))
}

function cookiesOf(answer: Response): Headers {
  const headers = new Headers()
  for (const cookie of answer.headers.getSetCookie()) headers.append('Set-Cookie', cookie)
  return headers
}
