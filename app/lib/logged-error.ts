/** What is kept in the log of an error: where it was thrown and why, without the data that it was thrown over. */
export interface LoggedError {
  type: string
  message: string
  stack?: string
  code?: string
  /** The text of a query that failed, with numbered places instead of its values. */
  query?: string
  /** The rule of the database that was broken. */
  constraint?: string
  cause?: LoggedError
}

/** A failed query carries its values in its message, and PostgreSQL quotes what it could not read: neither is kept. */
export function loggedError(thrown: unknown): LoggedError {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: String(thrown) }
  const { code, query, constraint_name: constraint, cause } = thrown as Error & Record<string, unknown>
  return {
    type: thrown.constructor.name,
    message: messageOf(thrown, code),
    stack: thrown.stack?.match(/^ {4}at .*$/gm)?.join('\n'),
    ...(typeof code === 'string' && { code }),
    ...(typeof query === 'string' && { query }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(cause !== undefined && { cause: loggedError(cause) }),
  }
}

function messageOf({ message, name }: Error, code: unknown): string {
  if (message.startsWith('Failed query: ')) return 'a query failed'
  const isDataException = name === 'PostgresError' && String(code).startsWith('22')
  return isDataException ? 'a value did not fit' : message
}
