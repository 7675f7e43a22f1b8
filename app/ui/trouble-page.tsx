import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { paths } from '~/lib/paths'
import type { KeptForm, Trouble } from '~/lib/trouble'
import { SignInForm } from './accounts/sign-in-form'
import { LinkButton } from './kit/link-button'
import { PageHeader } from './kit/page-header'
import { useMessages } from './messages'

/** The last page: what cannot be shown, in a sentence for the person; after an ended session, the way back in. */
export function TroublePage() {
  const { answers } = useMessages()
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 401) {
    const { kept } = error.data as { kept: KeptForm }
    return (
      <>
        <PageHeader title={answers.signInAgainTitle} lead={answers.signInAgain} />
        <SignInForm kept={JSON.stringify(kept)} />
      </>
    )
  }
  const told = isRouteErrorResponse(error) ? (error.data as Partial<Trouble> | null) : null
  const missing = isRouteErrorResponse(error) && error.status === 404
  return (
    <PageHeader
      title={told?.title ?? (missing ? answers.notFoundTitle : answers.faultTitle)}
      lead={told?.message ?? (missing ? answers.notFound : answers.faultUnnamed)}
      primary={
        told?.way && (
          <LinkButton href={told.way.href} variant="primary">
            {told.way.label}
          </LinkButton>
        )
      }
      secondary={<LinkButton href={paths.home()}>{answers.toHome}</LinkButton>}
    />
  )
}
