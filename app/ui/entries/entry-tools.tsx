import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { LinkButtons } from '../kit/link-buttons'
import { useMessages } from '../messages'
import { RecallButton } from './recall-button'

interface EntryToolsProps {
  page: {
    entry: { id: string; version: number }
    isOrganizer: boolean
    because: Partial<Record<'recall' | 'withdraw' | 'admit' | 'reject' | 'return' | 'extend' | 'disqualify', string>>
  }
}

/** Steps that are taken with an entry now and then; the usual next one stands at the top of the page. */
export function EntryTools({ page: { entry, isOrganizer, because } }: EntryToolsProps) {
  const { entries, disqualification } = useMessages()
  const { id } = entry
  const decisions = [
    { href: paths.entryAdmission(id), label: entries.admit, disabledBecause: because.admit },
    { href: paths.entryRejection(id), label: entries.reject, disabledBecause: because.reject },
    { href: paths.entryReturn(id), label: entries.returnForFix, disabledBecause: because.return },
    { href: paths.entryExtension(id), label: entries.extend, disabledBecause: because.extend },
    { href: paths.entryDisqualification(id), label: disqualification.propose, disabledBecause: because.disqualify },
  ]
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      {isOrganizer && <LinkButtons links={decisions} />}
      {!because.recall && <RecallButton entry={entry} />}
      {!because.withdraw && (
        <LinkButton href={paths.entryWithdrawal(id)} variant="quiet">
          {entries.withdraw}
        </LinkButton>
      )}
    </div>
  )
}
