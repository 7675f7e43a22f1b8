import { paths } from '~/lib/paths'
import { Icon } from '../kit/icon'
import { useMessages } from '../messages'

/** The way to a document's file, or the word that it is still being made. */
export function DownloadLink({ document }: { document: { id: string; number: string; hasFile: boolean } }) {
  const { documents } = useMessages()
  if (!document.hasFile) return <span className="text-sm text-soft">{documents.preparing}</span>
  return (
    <a
      href={paths.documentFile(document.id)}
      aria-label={documents.downloadNamed(document.number)}
      className="inline-flex items-center gap-1.5 text-act hover:underline pointer-coarse:min-h-touch"
    >
      <Icon name="download" />
      {documents.download}
    </a>
  )
}
