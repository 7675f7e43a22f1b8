import postgres from 'postgres'

/** The databases of a server, by the address of one that is always there. */
export function databasesOf(server: string) {
  const sql = postgres(server, { max: 1, fetch_types: false, onnotice: () => {} })
  return {
    async ensure(name: string): Promise<void> {
      const [found] = await sql`select from pg_database where datname = ${name}`
      if (!found) await sql`create database ${sql(name)}`
    },
    /** Makes it anew and empty, whoever is connected to it. */
    async recreate(name: string): Promise<void> {
      await this.drop(name)
      await sql`create database ${sql(name)}`
    },
    async copy(template: string, name: string): Promise<void> {
      await sql`create database ${sql(name)} template ${sql(template)}`
    },
    async drop(name: string): Promise<void> {
      await sql`drop database if exists ${sql(name)} with (force)`
    },
    /** What `remark` said of it last; null where it said nothing or there is no such database. */
    async remarkOn(name: string): Promise<string | null> {
      const [found] = await sql<{ remark: string | null }[]>`
        select shobj_description(oid, 'pg_database') as remark from pg_database where datname = ${name}`
      return found?.remark ?? null
    },
    async remark(name: string, text: string): Promise<void> {
      await sql.unsafe(`comment on database "${name}" is '${text}'`)
    },
    /** Writes all changes to their place now, so that a stop soon after need not wait for it. */
    async settle(): Promise<void> {
      await sql`checkpoint`
    },
    stop: () => sql.end({ timeout: 5 }),
  }
}
