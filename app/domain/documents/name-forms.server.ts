import { sortedBy } from '~/lib/text'
import { type Connection, db } from '~db/client.server'
import { nameForms } from '~db/schema'
import { record } from '../audit/commands.server'
import { assertAllowed, NotFound } from '../decision'
import type { SignedIn } from '../viewer'
import { caseOf } from './model'
import { declineName, fullName } from './names'
import { kindOfPlanned } from './plan'
import { issues, mayConfirmNames } from './policy'
import { russian } from './row.server'
import type { NameFormsInput } from './schema'
import { findSource, lockSource, planSource, type Source } from './source.server'

/** Everyone of the source whose document asks for the dative: the form that was confirmed, or the one the rules suggest. */
export async function listNameForms(viewer: SignedIn, source: Source) {
  const { title, issuer, schoolLevel } = await findSource(db, viewer, source)
  if (!issues(viewer, issuer, schoolLevel)) throw new NotFound()
  const names = (await declined(db, source)).map(({ recipientId, person, dative }) => {
    const suggested = declineName(person, 'dative')
    return {
      personId: recipientId,
      name: fullName(person),
      dative: dative ?? suggested.text,
      confirmed: dative !== null,
      certain: dative !== null || suggested.certain,
    }
  })
  return { title, names: sortedBy(names, ({ name }) => name) }
}

/** Keeps the forms that a person has looked at: once for each name, until the name changes (INV-40). */
export const confirmNames = (viewer: SignedIn, source: Source, { names }: NameFormsInput, now: Date) =>
  db.transaction(async (tx) => {
    const held = await lockSource(tx, viewer, source)
    assertAllowed(mayConfirmNames(viewer, held))
    const known = new Set((await declined(tx, source)).map(({ recipientId }) => recipientId))
    for (const { personId, dative } of names) {
      if (!known.has(personId)) throw new NotFound()
      const confirmed = { value: dative, confirmedBy: viewer.personId, confirmedAt: now }
      await tx
        .insert(nameForms)
        .values({ personId, nameCase: 'dative', ...confirmed })
        .onConflictDoUpdate({ target: [nameForms.personId, nameForms.nameCase], set: confirmed })
      await record(tx, viewer, 'name.confirmed', personId, { dative })
    }
  })

async function declined(connection: Connection, source: Source) {
  const planned = await planSource(connection, source, russian)
  const asking = planned.filter((one) => caseOf[kindOfPlanned(one)] === 'dative')
  return [...new Map(asking.map((one) => [one.recipientId, one])).values()]
}
