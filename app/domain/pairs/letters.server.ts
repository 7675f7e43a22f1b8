import { eq } from 'drizzle-orm'
import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import type { Transaction } from '~db/client.server'
import { pairs } from '~db/schema'
import { type PairNews, pairNotice } from '~emails/pair-notice'
import { NotFound } from '../decision'
import { post } from '../letters/commands.server'
import { fullNameOf } from '../people/name.server'
import { mentee, mentor } from './tables.server'

/** Writes to both of the pair, or to those named, what has become of it. Each gets one letter for one change. */
export async function tellPair(tx: Transaction, pairId: string, news: PairNews, to?: string[]): Promise<void> {
  const [pair] = await tx
    .select({
      id: pairs.id,
      mentorId: pairs.mentorId,
      menteeId: pairs.menteeId,
      mentor: fullNameOf(mentor),
      mentee: fullNameOf(mentee),
      periodFrom: pairs.periodFrom,
      periodTo: pairs.periodTo,
      version: pairs.version,
    })
    .from(pairs)
    .innerJoin(mentor, eq(mentor.id, pairs.mentorId))
    .innerJoin(mentee, eq(mentee.id, pairs.menteeId))
    .where(eq(pairs.id, pairId))
  if (!pair) throw new NotFound()
  const address = absolute(news.kind === 'proposed' ? paths.pairAgreement(pairId) : paths.pair(pairId))
  for (const personId of to ?? [pair.mentorId, pair.menteeId]) {
    await post(tx, personId, pairNotice(catalogue('ru'), news, { ...pair, address }, personId))
  }
}
