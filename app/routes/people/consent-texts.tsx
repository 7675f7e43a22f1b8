import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayPublishTexts } from '~/domain/consents/policy'
import { listTexts } from '~/domain/consents/queries.server'
import { assertAllowed } from '~/domain/decision'
import { keeperSections } from '~/domain/roles/model'
import { page } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { clock } from '~/lib/zones'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { Table } from '~/ui/kit/table'
import { useMessages } from '~/ui/messages'
import { KeeperTabs } from '~/ui/people/keeper-tabs'
import { titled } from '~/ui/titled'
import { consentKinds } from '~db/enums'

export const meta: MetaFunction<typeof loader> = titled((t) => t.consents.texts)

export const loader = page(async ({ viewer, now, t, preferences }) => {
  assertAllowed(mayPublishTexts(viewer))
  const texts = await listTexts(now)
  const zone = readersZone(preferences)
  const rows = consentKinds.map((kind) => {
    const text = texts.find((one) => one.kind === kind)
    const inForce = text && t.consents.version(text.version, t.dates.date(clock(zone, text.validFrom).date))
    return { kind, title: text?.title ?? t.consents.noText, inForce }
  })
  return { rows, sections: keeperSections(viewer) }
})

export default function ConsentTexts() {
  const { consents: t } = useMessages()
  const { rows, sections } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t.texts} lead={t.textsLead} />
      <KeeperTabs current="consents" {...sections} />
      <Table
        caption={t.texts}
        captionHidden
        rows={rows}
        rowKey={({ kind }) => kind}
        columns={[
          { key: 'kind', header: t.logWhat, rowHeader: true, cell: ({ kind }) => t.kinds[kind] },
          { key: 'title', header: t.textTitle, cell: ({ title }) => title },
          { key: 'version', header: t.logVersion, cell: ({ inForce }) => inForce },
          {
            key: 'new',
            header: t.newVersion,
            actions: true,
            cell: ({ kind }) => (
              <LinkButton href={paths.newConsentText(kind)} aria-label={t.newVersionTitle(t.kinds[kind].toLowerCase())}>
                {t.newVersion}
              </LinkButton>
            ),
          },
        ]}
      />
    </>
  )
}
