import { and, desc, eq, exists, isNull, lte, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { type Connection, db } from '~db/client.server'
import { consentKinds } from '~db/enums'
import { consents, consentTexts, organizations } from '~db/schema'
import { NotFound } from '../decision'
import type { PersonName } from '../people/model'
import { fullNameOf } from '../people/name.server'
import { type ConsentKind, consentState } from './model'

/**
 * What a person lets be public, as an expression for the queries of public pages: an array of `distributionItems`, or
 * null without a consent. `publicName` of the model turns it into words.
 */
export const publicItemsOf = (personId: AnyPgColumn) => sql<string[] | null>`(
  select c.items from consents c
  where c.person_id = ${qualified(personId)} and c.kind = 'distribution' and c.withdrawn_at is null)`

/** The name of a row of `people`, or of an alias of it, if its owner lets it be public; else null (INV-32, INV-46). */
export const publicFullNameOf = (person: Record<keyof PersonName | 'id', AnyPgColumn>) =>
  sql<string | null>`case when ${publicItemsOf(person.id)} @> array['name'] then ${fullNameOf(person)} end`

/** A column that keeps its table's name: drizzle leaves it out in queries of one table, and a subquery would read its own. */
const qualified = (column: AnyPgColumn) => sql`${column}`

/** The text of a kind that is in force; null before the first is published. */
export async function findText(kind: ConsentKind, now: Date, connection: Connection = db) {
  const [text] = await connection
    .select({
      id: consentTexts.id,
      kind: consentTexts.kind,
      version: consentTexts.version,
      title: consentTexts.title,
      body: consentTexts.body,
      bodyHash: consentTexts.bodyHash,
      validFrom: consentTexts.validFrom,
      operator: organizations.fullName,
      operatorOrganizationId: consentTexts.operatorOrganizationId,
    })
    .from(consentTexts)
    .leftJoin(organizations, eq(organizations.id, consentTexts.operatorOrganizationId))
    .where(and(eq(consentTexts.kind, kind), lte(consentTexts.validFrom, now)))
    .orderBy(desc(consentTexts.version))
    .limit(1)
  return text ?? null
}

/** The texts of all kinds that are in force, one a kind. */
const textsInForce = (now: Date) =>
  db
    .selectDistinctOn([consentTexts.kind], {
      id: consentTexts.id,
      kind: consentTexts.kind,
      version: consentTexts.version,
      title: consentTexts.title,
      validFrom: consentTexts.validFrom,
    })
    .from(consentTexts)
    .where(lte(consentTexts.validFrom, now))
    .orderBy(consentTexts.kind, desc(consentTexts.version))

export const listTexts = textsInForce

/** The same whole, to be signed on paper. */
export const listWholeTexts = async (now: Date) => {
  const texts = await Promise.all(consentKinds.map((kind) => findText(kind, now)))
  return texts.filter((text) => text !== null)
}

/** What a person answered to each text in force. Asked for by himself or by who keeps him. */
export async function listConsents(personId: string, now: Date) {
  const [texts, answers] = await Promise.all([
    textsInForce(now),
    db
      .selectDistinctOn([consents.kind], {
        kind: consents.kind,
        version: consentTexts.version,
        items: consents.items,
        conditions: consents.conditions,
        channel: consents.channel,
        givenAt: consents.givenAt,
        paperDate: consents.paperDate,
        withdrawnAt: consents.withdrawnAt,
      })
      .from(consents)
      .innerJoin(consentTexts, eq(consentTexts.id, consents.textId))
      .where(eq(consents.personId, personId))
      .orderBy(consents.kind, sql`${consents.withdrawnAt} desc nulls first`, desc(consents.givenAt)),
  ])
  return texts.map((text) => {
    const last = answers.find(({ kind }) => kind === text.kind) ?? null
    return { ...text, last, state: consentState(text, last && { ...last, withdrawn: last.withdrawnAt !== null }) }
  })
}

/** One of them, with the whole text. */
export async function findConsent(personId: string, kind: ConsentKind, now: Date) {
  const [text, answers] = await Promise.all([findText(kind, now), listConsents(personId, now)])
  const answer = answers.find((one) => one.kind === kind)
  if (!text || !answer) throw new NotFound()
  return { ...text, state: answer.state, last: answer.last }
}

/** Whether the person's consent of the kind is in force (INV-45). */
export async function hasConsented(personId: string, kind: ConsentKind, connection: Connection = db): Promise<boolean> {
  const inForce = and(eq(consents.personId, personId), eq(consents.kind, kind), isNull(consents.withdrawnAt))
  return (await connection.$count(consents, inForce)) > 0
}

/** Whether the person lets his name be public (INV-32). */
export async function letsNameBePublic(personId: string, connection: Connection = db): Promise<boolean> {
  const named = sql`${consents.items} @> array['name']`
  const inForce = and(eq(consents.personId, personId), eq(consents.kind, 'distribution'), isNull(consents.withdrawnAt))
  return (await connection.$count(consents, and(inForce, named))) > 0
}

/** Whether a consent of the kind is in force, as a condition on the person's id. */
export const hasConsent = (personId: AnyPgColumn, kind: ConsentKind) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(consents)
      .where(and(eq(consents.personId, personId), eq(consents.kind, kind), isNull(consents.withdrawnAt))),
  )
