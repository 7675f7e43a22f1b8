import type { z } from 'zod'
import { issueForm } from '~/domain/documents/schema'
import { Button } from '../kit/button'
import { Checkbox } from '../kit/checkbox'
import { Dialog } from '../kit/dialog'
import { ServerForm } from '../kit/server-form'
import { SubmitButton } from '../kit/submit-button'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'
import { useServerForm } from '../use-server-form'
import { type BasisChoices, TermsFields } from './terms-fields'

interface IssueFormProps {
  terms: Omit<z.output<typeof issueForm>, 'version'>
  choices: BasisChoices
  /** The plan that the page shows. */
  version: string
  /** How many would be issued. */
  due: number
  /** How many have a revoked document, which can be issued anew. */
  revoked: number
  isEvent: boolean
  /** Those who led the event are thanked too. */
  hasModerators: boolean
  disabledBecause?: string
}

/**
 * With what to issue, and the button, which asks first. The texts above are drawn anew for other terms by the same form,
 * sent by GET; Enter does that and never issues.
 */
export function IssueForm({
  terms,
  choices,
  version,
  due,
  revoked,
  isEvent,
  hasModerators,
  disabledBecause,
}: IssueFormProps) {
  const { documents, kit } = useMessages()
  const words = documents.issue
  const defaultValue = { ...terms, again: terms.again ? ('on' as const) : undefined }
  const [form, fields] = useServerForm(issueForm, { defaultValue })
  return (
    <ServerForm
      form={form}
      actions={
        <>
          <Button type="submit" formMethod="get" formNoValidate>
            {words.refresh}
          </Button>
          <Dialog
            opener={words.submit(due)}
            variant="primary"
            disabledBecause={disabledBecause}
            title={words.submitTitle(due)}
            dismiss={kit.cancel}
          >
            {(closing) => (
              <>
                <p>{words.submitWhat}</p>
                <p>{words.submitSignatory([terms.signatoryPost, terms.signatoryName].filter(Boolean).join(' '))}</p>
                <div className="flex flex-wrap gap-3">
                  <SubmitButton>{words.submit(due)}</SubmitButton>
                  {closing}
                </div>
              </>
            )}
          </Dialog>
        </>
      }
    >
      <input type="hidden" name="version" value={String(fields.version.initialValue ?? version)} />
      <TermsFields fields={fields} choices={choices} />
      {isEvent && <TextField field={fields.inPhrase} label={words.inPhrase} hint={words.inPhraseHint} />}
      {hasModerators && <TextField field={fields.ofPhrase} label={words.ofPhrase} hint={words.ofPhraseHint} />}
      {revoked > 0 && <Checkbox field={fields.again} label={words.again} />}
    </ServerForm>
  )
}
