import { Choice } from '../kit/choice'
import { Fieldset } from '../kit/fieldset'
import { useMessages } from '../messages'

/** Files that are in the draft already; a ticked one is taken out when the draft is saved. */
export function KeptFiles({ files }: { files: readonly { id: string; name: string; size: number }[] }) {
  const { entries } = useMessages()
  if (files.length === 0) return null
  return (
    <Fieldset legend={entries.keptFiles}>
      <div className="flex flex-col">
        {files.map(({ id, name, size }) => (
          <Choice
            key={id}
            type="checkbox"
            name="remove"
            value={id}
            label={entries.removeFile(name)}
            hint={entries.size(size)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
