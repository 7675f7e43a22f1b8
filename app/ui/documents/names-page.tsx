import { nameFormsForm } from '~/domain/documents/schema'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { PageHeader } from '../kit/page-header'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'

interface NamesPageProps {
  /** Of the contest or the event. */
  title: string
  names: readonly { personId: string; name: string; dative: string; confirmed: boolean; certain: boolean }[]
  back: string
}

/** Names in the dative: suggested by rule, looked at and confirmed by a person. */
export function NamesPage({ title, names, back }: NamesPageProps) {
  const { documents, answers } = useMessages()
  const words = documents.names
  const defaultValue = { names: names.map(({ personId, dative }) => ({ personId, dative })) }
  const [form, fields] = useServerForm(nameFormsForm, { defaultValue })
  const known = new Map(names.map((one) => [one.personId, one]))
  const hintOf = (one: NamesPageProps['names'][number] | undefined) => {
    if (!one) return undefined
    if (one.confirmed) return words.confirmed
    return one.certain ? undefined : words.doubtful
  }
  return (
    <>
      <PageHeader
        crumbs={[{ href: back, label: `${documents.issue.title}: ${title}` }]}
        title={words.title}
        lead={words.lead}
      />
      {names.length === 0 ? (
        <EmptyState title={words.none} action={<LinkButton href={back}>{answers.back}</LinkButton>} />
      ) : (
        <ServerForm form={form} actions={<SubmitButton>{words.submit}</SubmitButton>} back={back}>
          {fields.names.getFieldList().map((field) => {
            const { personId, dative } = field.getFieldset()
            const one = known.get(String(personId.initialValue))
            return (
              <div key={field.key}>
                <input type="hidden" name={personId.name} value={String(personId.initialValue)} />
                <TextField field={dative} label={one?.name} hint={hintOf(one)} />
              </div>
            )
          })}
        </ServerForm>
      )}
    </>
  )
}
