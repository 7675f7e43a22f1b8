import { catalogue } from '~/i18n/catalogue'
import { absolute } from '~/lib/origin.server'
import { paths } from '~/lib/paths'
import type { Transaction } from '~db/client.server'
import { type EntryNews, entryLetter } from '~emails/entry-letter'
import { post } from '../letters/commands.server'
import type { LockedEntry } from './lock.server'

const russian = catalogue('ru')

type Told = Pick<LockedEntry, 'id' | 'number' | 'title' | 'deadline' | 'unit'> & {
  contest: Pick<LockedEntry['contest'], 'title' | 'timeZone'>
}

/**
 * Writes to the entrants, or to one of them.
 *
 * @param step the row of the step told of: one letter a person for each
 */
export async function writeToEntrants(
  tx: Transaction,
  entry: Told,
  step: string,
  news: EntryNews,
  to: (personId: string) => boolean = () => true,
): Promise<void> {
  const { title: contest, timeZone } = entry.contest
  for (const { personId } of entry.unit.members.filter((member) => to(member.personId))) {
    const letter = entryLetter(russian, news, {
      key: `entry:${entry.id}:${news.kind}:${step}:${personId}`,
      contest,
      timeZone,
      number: entry.number,
      title: entry.title,
      members: entry.unit.members.map(({ name }) => name),
      deadline: entry.deadline,
      address: absolute(paths.entry(entry.id)),
    })
    await post(tx, personId, letter)
  }
}
