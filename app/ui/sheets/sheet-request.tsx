import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

interface SheetRequestProps {
  request: { reason: string; at: string; waitsFor?: 'chair' | 'secretary' }
  /** Who asks; null where it is the reader. */
  juror: string | null
}

/** That a juror waits for a sheet back, since when and why. */
export function SheetRequest({ request: { reason, at, waitsFor }, juror }: SheetRequestProps) {
  const { sheets } = useMessages()
  return (
    <Notice tone="warning" title={juror === null ? sheets.requestTitle(at) : sheets.requestOf(juror, at)}>
      <p>{reason}</p>
      {juror === null && waitsFor && <p>{sheets.requestWaits[waitsFor]}</p>}
    </Notice>
  )
}
