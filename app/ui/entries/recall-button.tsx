import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { useMessages } from '../messages'

/** Takes a sent entry back to be changed, after a question. */
export function RecallButton({ entry: { id, version } }: { entry: { id: string; version: number } }) {
  const { entries } = useMessages()
  return (
    <ActionForm
      action={paths.entryRecall(id)}
      label={entries.recall}
      values={{ version }}
      confirm={{ title: entries.recallTitle, text: entries.recallWhat }}
    />
  )
}
