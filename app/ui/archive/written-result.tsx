import type { ContestOutcome } from '~/domain/reckoning/outcome'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

type WrittenResultProps = Pick<ContestOutcome, 'isAsWritten' | 'protocol'>

/** Whether a file comes to what was signed here under its hash; where nothing was, to what is written in it. */
export function WrittenResult({ isAsWritten, protocol }: WrittenResultProps) {
  const { archive, dates } = useMessages()
  if (protocol) {
    const [number, on] = [protocol.number, dates.date(protocol.date)]
    return protocol.isSame ? (
      <Notice tone="success" title={archive.protocolSame(number, on)} />
    ) : (
      <Notice tone="error" title={archive.protocolDiffers(number, on)}>
        {archive.protocolDiffersWhy}
      </Notice>
    )
  }
  if (isAsWritten === null) return <p className="text-soft">{archive.notWritten}</p>
  return isAsWritten ? (
    <Notice title={archive.asWritten}>{archive.asWrittenWhy}</Notice>
  ) : (
    <Notice tone="warning" title={archive.otherwiseWritten}>
      {archive.otherwiseWrittenWhy}
    </Notice>
  )
}
