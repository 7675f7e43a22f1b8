import postgres from 'postgres'

/** Any number; it is the key of the lock that a database's owner holds. */
const ownership = 0xd0e7

export interface Claim {
  release(): Promise<void>
}

/**
 * Takes a server for this process: a lock that ends with the connection, thus with the process, however it ends.
 * Returns nothing where another process holds it; throws where the server does not answer.
 */
export async function claim(url: string): Promise<Claim | undefined> {
  const sql = postgres(url, { max: 1, max_lifetime: null, connect_timeout: 10, fetch_types: false, onnotice: () => {} })
  const release = () => sql.end({ timeout: 1 })
  try {
    const [row] = await sql<{ taken: boolean }[]>`select pg_try_advisory_lock(${ownership}) as taken`
    if (row?.taken) return { release }
  } catch (thrown) {
    await release()
    throw thrown
  }
  await release()
  return undefined
}
