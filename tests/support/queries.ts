import { sql } from '~db/client.server'

/** How many statements the database is sent while `run` runs. */
export async function countQueries(run: () => PromiseLike<unknown>): Promise<number> {
  let count = 0
  sql.options.debug = () => {
    count++
  }
  try {
    await run()
  } finally {
    sql.options.debug = false
  }
  return count
}
