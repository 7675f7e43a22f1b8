import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { Refused } from '~/domain/decision'
import { numberKey } from '~/domain/documents/numbering'
import { verifyForm } from '~/domain/documents/schema'
import { type Verified, verifyByNumber } from '~/domain/documents/verification.server'
import { publicForm, publicPage } from '~/http/handler.server'
import { limitRate } from '~/http/rate-limit.server'
import { unlisted } from '~/http/unlisted'
import { paths } from '~/lib/paths'
import { VerifiedDocument } from '~/ui/documents/verified-document'
import { VerifyForm } from '~/ui/documents/verify-form'
import { LinkButton } from '~/ui/kit/link-button'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'
import { useServerForm } from '~/ui/use-server-form'

export const headers = unlisted

export const meta: MetaFunction<typeof loader> = titled((t) => t.documents.verify.title)

export const loader = publicPage(async () => null)

/** Numbers follow one another, so that guessing surnames must be slow: for a visitor, and for any one number. */
export const action = publicForm(verifyForm, async (visit, { number, key }) => {
  await limitRate(visit, `verify:${visit.viewer.ip}`, 20, 600)
  await limitRate(visit, `verify:${numberKey(number)}`, 30, 3600)
  const found = await verifyByNumber(number, key)
  if (found.length === 0) throw new Refused((t) => t.documents.verify.noMatch)
  return Response.json({ found })
})

export default function Verify() {
  const { documents } = useMessages()
  const answer = useActionData() as { found?: Verified[] } | undefined
  const state = useServerForm(verifyForm)
  const words = documents.verify
  if (answer?.found) {
    return (
      <>
        <PageHeader title={words.title} secondary={<LinkButton href={paths.verify()}>{words.another}</LinkButton>} />
        {answer.found.map((document) => (
          <VerifiedDocument key={document.issuer.name} document={document} />
        ))}
      </>
    )
  }
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <VerifyForm state={state} />
    </>
  )
}
