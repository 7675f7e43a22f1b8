import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { settings } from '~/lib/env.server'
import * as schema from './schema'

/** The pool; it connects at the first query. */
export const sql = postgres(settings.databaseUrl, {
  max: settings.databaseConnections,
  onnotice: () => {},
  types: {},
})

export const db = drizzle(sql, { schema, casing: 'snake_case' })

export type Transaction = Parameters<Parameters<typeof db.transaction>[0]>[0]

/** Whatever a query can run on: the pool, or the transaction it must be part of. */
export type Connection = typeof db | Transaction

export const closeDatabase = () => sql.end({ timeout: 5 })
