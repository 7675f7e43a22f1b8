import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { useMessages } from '../messages'

interface EntryToolsProps {
  page: {
    entry: { id: string; version: number }
    isOrganizer: boolean
    because: Partial<
      Record<'recall' | 'withdraw' | 'admit' | 'reject' | 'return' | 'extend' | 'submit' | 'edit', string>
    >
  }
}

/** Steps that are taken with an entry now and then; the usual next one stands at the top of the page. */
export function EntryTools({ page: { entry, isOrganizer, because } }: EntryToolsProps) {
  const { entries } = useMessages()
  const { id, version } = entry
  const decisions = [
    { href: paths.entryAdmission(id), label: entries.admit, because: because.admit },
    { href: paths.entryRejection(id), label: entries.reject, because: because.reject },
    { href: paths.entryReturn(id), label: entries.returnForFix, because: because.return },
    { href: paths.entryExtension(id), label: entries.extend, because: because.extend },
  ]
  return (
    <div className="flex flex-col items-start gap-3 print:hidden">
      {isOrganizer &&
        decisions.map(({ href, label, because: no }) => (
          <LinkButton key={href} href={href} disabledBecause={no}>
            {label}
          </LinkButton>
        ))}
      {!because.recall && (
        <ActionForm
          action={paths.entryRecall(id)}
          label={entries.recall}
          values={{ version }}
          confirm={{ title: entries.recallTitle, text: entries.recallWhat }}
        />
      )}
      {!because.withdraw && (
        <LinkButton href={paths.entryWithdrawal(id)} variant="quiet">
          {entries.withdraw}
        </LinkButton>
      )}
    </div>
  )
}
