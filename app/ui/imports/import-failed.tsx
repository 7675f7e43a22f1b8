import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

/** Why nothing was loaded; the preview below it is of this moment. */
export function ImportFailed({ failure }: { failure: string }) {
  const { importPages: t } = useMessages()
  return (
    <div className="mb-8">
      <Notice tone="error" title={t.failed}>
        <p>{failure}</p>
        <p>{t.failedLead}</p>
      </Notice>
    </div>
  )
}
