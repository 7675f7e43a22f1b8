import { and, asc, eq, notInArray, sql } from 'drizzle-orm'
import { searchKey } from '~/lib/text'
import type { Connection, Transaction } from '~db/client.server'
import { contestStages, contests } from '~db/schema'
import type { Contest } from '../scoring/contest-file'
import { isLocal } from './policy'
import type { Rules } from './rules'
import { intakeInstants, intakeMinutes, type StagePlan, type Terms } from './terms'

type ContestRow = typeof contests.$inferSelect
type StoredTerms = Pick<
  ContestRow,
  | 'id'
  | 'description'
  | 'level'
  | 'place'
  | 'timeZone'
  | 'intakeOpensAt'
  | 'intakeClosesAt'
  | 'blind'
  | 'appealDays'
  | 'rules'
  | 'regulation'
>

/** The terms in force of a contest whose row was read. */
export async function readTerms(connection: Connection, row: StoredTerms): Promise<Terms> {
  const stages = await connection
    .select({ key: contestStages.key, form: contestStages.form, from: contestStages.from, to: contestStages.to })
    .from(contestStages)
    .where(eq(contestStages.contestId, row.id))
    .orderBy(asc(contestStages.ordinal))
  const plan = Object.fromEntries(stages.map(({ key, ...dates }): [string, StagePlan] => [key, dates]))
  const { description, level, place, timeZone, intakeOpensAt, intakeClosesAt, blind, appealDays } = row
  return {
    description,
    level,
    place,
    intake: intakeMinutes(timeZone, intakeOpensAt, intakeClosesAt),
    plan,
    blind,
    appealDays,
    rules: row.rules as Rules,
    regulation: row.regulation as Contest,
  }
}

/** The columns that hold terms: those of the contest's row, and beside them its stages. */
export function columnsOf(terms: Terms, organizerMunicipalityId: string | null) {
  const { description, level, place, blind, appealDays, rules, regulation } = terms
  const { opensAt, closesAt } = intakeInstants(terms)
  return {
    description,
    level,
    place,
    blind,
    appealDays,
    rules,
    regulation,
    searchKey: searchKey(regulation.title),
    intakeOpensAt: opensAt,
    intakeClosesAt: closesAt,
    municipalityId: isLocal(level) ? organizerMunicipalityId : null,
  }
}

/** Puts terms into force: the contest's own columns and its stages, in one go. The caller holds the contest's lock. */
export async function writeTerms(
  tx: Transaction,
  contest: { id: string; organizerMunicipalityId: string | null },
  terms: Terms,
  now: Date,
): Promise<void> {
  await tx
    .update(contests)
    .set({
      ...columnsOf(terms, contest.organizerMunicipalityId),
      proposed: null,
      changedAt: now,
      version: sql`${contests.version} + 1`,
    })
    .where(eq(contests.id, contest.id))
  await writeStages(tx, contest.id, terms)
}

/** Stages without dates are left out: such terms have a fault, and are never in force beyond a draft. */
export async function writeStages(tx: Transaction, contestId: string, { regulation, plan }: Terms): Promise<void> {
  const rows = regulation.stages.flatMap(({ id }, ordinal) => {
    const dates = plan[id]
    return dates ? [{ contestId, key: id, ordinal, ...dates }] : []
  })
  const keys = rows.map(({ key }) => key)
  await tx
    .delete(contestStages)
    .where(
      and(eq(contestStages.contestId, contestId), keys.length > 0 ? notInArray(contestStages.key, keys) : undefined),
    )
  if (rows.length === 0) return
  await tx
    .insert(contestStages)
    .values(rows)
    .onConflictDoUpdate({
      target: [contestStages.contestId, contestStages.key],
      set: {
        ordinal: sql`excluded.ordinal`,
        form: sql`excluded.form`,
        from: sql`excluded.from_date`,
        to: sql`excluded.to_date`,
      },
    })
}
