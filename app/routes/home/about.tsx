import type { MetaFunction } from '@remix-run/node'
import { publicPage } from '~/http/handler.server'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.home.aboutTitle)

export const loader = publicPage(async () => null)

export default function About() {
  const { home } = useMessages()
  return (
    <>
      <PageHeader title={home.aboutTitle} />
      <div className="flex max-w-3xl flex-col gap-4 text-lg">
        {home.about.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </>
  )
}
