import { paths } from '~/lib/paths'
import { LinkButton } from '../kit/link-button'
import { Progress } from '../kit/progress'
import { useMessages } from '../messages'

interface ImportProgressProps {
  row: { id: string; done: number; total: number }
}

/** How far the loading is; the page renews itself, and there is a button for a browser that does not. */
export function ImportProgress({ row }: ImportProgressProps) {
  const { importPages: t } = useMessages()
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <p>{t.runningLead}</p>
      <Progress label={t.progress} done={row.done} total={row.total} />
      <p>
        <LinkButton href={paths.import(row.id)}>{t.refresh}</LinkButton>
      </p>
    </div>
  )
}
