import type { MetaFunction } from '@remix-run/node'
import { publicPage } from '~/http/handler.server'
import { paths } from '~/lib/paths'
import { PageHeader } from '~/ui/kit/page-header'
import { TextLink } from '~/ui/kit/text-link'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.home.aboutTitle)

export const loader = publicPage(async () => null)

export default function About() {
  const { home, archive } = useMessages()
  return (
    <>
      <PageHeader title={home.aboutTitle} />
      <div className="flex max-w-3xl flex-col gap-4 text-lg">
        {home.about.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <TextLink href={paths.recount()}>{archive.recountTitle}</TextLink>
        </p>
      </div>
    </>
  )
}
