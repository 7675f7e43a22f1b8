import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { AuditAction } from '~/domain/audit/commands.server'
import { listAuditRecords } from '~/domain/audit/queries.server'
import { page } from '~/http/handler.server'
import { readCursor } from '~/lib/keyset'
import { paths } from '~/lib/paths'
import { readersZone } from '~/lib/preferences'
import { RecordDetails } from '~/ui/audit/record-details'
import { EmptyState } from '~/ui/kit/empty-state'
import { Filters } from '~/ui/kit/filters'
import { PageHeader } from '~/ui/kit/page-header'
import { Pagination } from '~/ui/kit/pagination'
import { Select } from '~/ui/kit/select'
import { Table } from '~/ui/kit/table'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.audit.title)

const identifier = /^[0-9a-f-]{36}$/i

export const loader = page(async ({ viewer, url, t, preferences }) => {
  const about = url.searchParams.get('noun') ?? ''
  const noun = Object.hasOwn(t.audit.nouns, about) ? about : ''
  const asked = url.searchParams.get('subject')
  const subjectId = asked && identifier.test(asked) ? asked : null
  const cursor = readCursor(url.searchParams.get('after'), ['int'])
  const { records, next } = await listAuditRecords(viewer, { noun, subjectId }, cursor)
  const said = records.map(({ at, action, ...row }) => ({
    ...row,
    at: t.dates.moment(at, readersZone(preferences)),
    what: t.audit.actions[action as AuditAction] ?? action,
  }))
  return { records: said, next, noun, subjectId }
})

export default function AuditLog() {
  const { audit } = useMessages()
  const { records, next, noun, subjectId } = useLoaderData<typeof loader>()
  const keep: Record<string, string> = subjectId ? { subject: subjectId } : {}
  return (
    <>
      <PageHeader title={audit.title} lead={audit.lead} />
      <Filters action={paths.auditLog()} chosen={Number(noun !== '') + Number(subjectId !== null)} keep={keep}>
        <Select
          field={{ name: 'noun', initialValue: noun }}
          label={audit.noun}
          options={[
            { value: '', label: audit.anything },
            ...Object.entries(audit.nouns).map(([value, label]) => ({ value, label })),
          ]}
        />
      </Filters>
      <Table
        caption={audit.caption}
        captionHidden
        rows={records}
        rowKey={(row) => String(row.id)}
        empty={<EmptyState title={audit.none} />}
        columns={[
          { key: 'at', header: audit.at, cell: (row) => row.at },
          { key: 'who', header: audit.who, cell: (row) => row.name ?? row.ip ?? audit.system },
          {
            key: 'what',
            header: audit.what,
            rowHeader: true,
            cell: (row) => row.what,
          },
          {
            key: 'subject',
            header: audit.noun,
            cell: (row) =>
              row.subject && row.subjectId ? (
                <TextLink href={paths.auditLog({ subject: row.subjectId })} title={audit.subject}>
                  {row.subject}
                </TextLink>
              ) : null,
          },
          {
            key: 'details',
            header: audit.details,
            cell: ({ about, facts }) =>
              about.length + facts.length > 0 && <RecordDetails about={about} facts={facts} />,
          },
          { key: 'reason', header: audit.reason, cell: (row) => row.reason },
        ]}
      />
      <Pagination next={next ? paths.auditLog({ ...keep, noun, after: next }) : undefined} />
    </>
  )
}
