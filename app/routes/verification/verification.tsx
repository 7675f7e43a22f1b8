import { data, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { verifyByToken } from '~/domain/documents/verification.server'
import { publicPage } from '~/http/handler.server'
import { limitRate } from '~/http/rate-limit.server'
import { unlisted } from '~/http/unlisted'
import { paths } from '~/lib/paths'
import { VerifiedDocument } from '~/ui/documents/verified-document'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const headers = unlisted

export const meta: MetaFunction<typeof loader> = titled((t) => t.documents.verify.title, { unlisted: true })

export const loader = publicPage(async (visit) => {
  await limitRate(visit, `verification:${visit.viewer.ip}`, 120, 600)
  const document = await verifyByToken(visit.text('token'))
  return data({ document }, { status: document ? 200 : 404 })
})

export default function Verification() {
  const { documents } = useMessages()
  const { document } = useLoaderData<typeof loader>()
  const words = documents.verify
  const byNumber = (
    <LinkButton href={paths.verify()} variant={document ? 'secondary' : 'primary'}>
      {words.another}
    </LinkButton>
  )
  if (!document) return <PageHeader title={words.unknownTitle} lead={words.unknown} primary={byNumber} />
  return (
    <>
      <PageHeader title={words.title} secondary={byNumber} />
      <VerifiedDocument document={document} />
    </>
  )
}
