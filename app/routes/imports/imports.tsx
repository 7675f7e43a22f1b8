import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assertAllowed } from '~/domain/decision'
import { uploadImport } from '~/domain/imports/commands.server'
import { mayImport } from '~/domain/imports/policy'
import { listImports } from '~/domain/imports/queries.server'
import { uploadForm } from '~/domain/imports/schema'
import { keeperSections } from '~/domain/roles/model'
import { form, oneFile, page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { todayInRussia } from '~/lib/zones'
import { ImportList } from '~/ui/imports/import-list'
import { FileField } from '~/ui/kit/file-field'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { ServerForm } from '~/ui/kit/server-form'
import { SubmitButton } from '~/ui/kit/submit-button'
import { useMessages } from '~/ui/messages'
import { KeeperTabs } from '~/ui/people/keeper-tabs'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const meta: MetaFunction<typeof loader> = titled((t) => t.importPages.title)

export const loader = page(async ({ viewer, url, preferences }) => {
  assertAllowed(mayImport(viewer))
  const { rows, next } = await listImports(viewer, readCursor(url.searchParams.get('after'), ['instant', 'id']))
  return { rows, next, zone: readersZone(preferences), sections: keeperSections(viewer) }
})

export const action = form(
  uploadForm,
  async ({ viewer, now }, { file }) => paths.import(await uploadImport(viewer, file, todayInRussia(now))),
  oneFile(64),
)

export default function Imports() {
  const { importPages: t } = useMessages()
  const { rows, next, zone, sections } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm(uploadForm)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <KeeperTabs current="imports" {...sections} />
      <ServerForm form={form} files actions={<SubmitButton>{t.upload}</SubmitButton>}>
        <FileField field={fields.file} label={t.file} hint={t.fileHint} accept=".xlsx" />
      </ServerForm>
      <ImportList rows={rows} zone={zone} />
      <Pagination next={next ? paths.imports({ after: next }) : undefined} />
    </>
  )
}
