import type { Comparison } from '~/domain/archive/comparison'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

/** Whether the result that was written into a file when it was exported is the one computed from it now. */
export function WrittenResult({ written: { same, protocol } }: { written: Comparison }) {
  const { archive } = useMessages()
  return same ? (
    <Notice tone="success">{archive.same(protocol)}</Notice>
  ) : (
    <Notice tone="error" title={archive.differs(protocol)}>
      {archive.differsWhy}
    </Notice>
  )
}
