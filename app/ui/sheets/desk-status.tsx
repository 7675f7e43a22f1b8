import { paths } from '~/lib/paths'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface DeskStatusProps {
  sheetId: string
  /** That the sheet was saved and when, in a sentence. */
  savedAt: string | null
}

/** How saving goes. All its sentences are here, and the desk's script shows one; without script, the first. */
export function DeskStatus({ sheetId, savedAt }: DeskStatusProps) {
  const { sheets } = useMessages()
  const [before, after] = sheets.savedAt('\n').split('\n')
  return (
    <div role="status" data-status className="text-sm">
      <p data-when="first">{savedAt ?? sheets.noScript}</p>
      <p data-when="idle" hidden>
        {sheets.notSavedYet}
      </p>
      <p data-when="saving" hidden>
        {sheets.saving}
      </p>
      <p data-when="saved" hidden>
        {before}
        <span data-detail />
        {after}
      </p>
      <p data-when="offline" hidden className="font-medium text-warning">
        {sheets.offline}
      </p>
      <p data-when="offlineHandIn" hidden className="font-medium text-warning">
        {sheets.offlineHandIn}
      </p>
      <p data-when="offlineAway" hidden className="font-medium text-warning">
        {sheets.offlineAway}
      </p>
      <p data-when="ended" hidden className="font-medium text-error">
        {sheets.ended} <TextLink href={paths.signIn(paths.sheet(sheetId))}>{sheets.signIn}</TextLink>
      </p>
      <p data-when="refused" hidden className="font-medium text-error">
        {sheets.refused} <span data-detail />
      </p>
    </div>
  )
}
