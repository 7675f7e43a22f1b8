import { Notice } from '../kit/notice'
import { useMessages } from '../messages'
import { Sentences } from './sentences'

/** What forbids announcing an event, and what is worth a second look. */
export function Findings({ faults, warnings }: { faults: readonly string[]; warnings: readonly string[] }) {
  const { events } = useMessages()
  const words = events.publication
  return (
    <>
      {faults.length > 0 && (
        <Notice tone="error" title={words.faults}>
          <Sentences list={faults} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="warning" title={words.warnings}>
          <Sentences list={warnings} />
        </Notice>
      )}
      {faults.length + warnings.length === 0 && <Notice tone="success">{words.ready}</Notice>}
    </>
  )
}
