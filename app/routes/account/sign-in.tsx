import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listDemoAccounts } from '~/domain/accounts/demo.server'
import { signInForm } from '~/domain/accounts/schema'
import { Refused } from '~/domain/decision'
import { publicForm, publicPage } from '~/http/handler.server'
import { isLocal, readKeptForm } from '~/http/kept-form.server'
import { limitRate } from '~/http/rate-limit.server'
import { startSession } from '~/http/session.server'
import { paths } from '~/lib/paths'
import type { KeptForm } from '~/lib/trouble'
import { DemoAccounts } from '~/ui/accounts/demo-accounts'
import { ResendForm } from '~/ui/accounts/resend-form'
import { SignInForm } from '~/ui/accounts/sign-in-form'
import { signInLead } from '~/ui/accounts/sign-in-lead'
import { Notice } from '~/ui/kit/notice'
import { PageHeader } from '~/ui/kit/page-header'
import { useMessages } from '~/ui/messages'
import { titled } from '~/ui/titled'

export const meta: MetaFunction<typeof loader> = titled((t) => t.accounts.signIn)

export const loader = publicPage(async ({ viewer, url }) => {
  const asked = url.searchParams.get('next')
  const next = asked && isLocal(asked) ? asked : undefined
  if (viewer.personId) throw redirect(next ?? paths.home())
  return { next, demo: await listDemoAccounts() }
})

export const action = publicForm(signInForm, async (visit, { email, password, next, kept }) => {
  const { ip } = visit.viewer
  // Wrong guesses elsewhere do not shut the owner out, unless there are so many that the account is under attack.
  await limitRate(visit, `sign-in:${email}:${ip}`, 10, 300)
  await limitRate(visit, `sign-in:${ip}`, 100, 300)
  await limitRate(visit, `sign-in:${email}`, 200, 300)
  const headers = await startSession(visit.request, email, password)
  if (!headers) throw new Refused((t) => t.accounts.wrong)
  const form = readKeptForm(kept)
  if (form) return Response.json({ resend: form }, { headers })
  return redirect(next && isLocal(next) ? next : paths.home(), { headers })
})

export default function SignIn() {
  const { next, demo } = useLoaderData<typeof loader>()
  const { accounts } = useMessages()
  const answer = useActionData() as { resend?: KeptForm } | undefined
  if (answer?.resend) return <ResendForm form={answer.resend} />
  return (
    <div className="flex flex-col gap-10">
      <div>
        <PageHeader title={accounts.signIn} lead={signInLead(accounts, next)} />
        <SignInForm next={next} />
      </div>
      {demo.length > 0 && <DemoAccounts accounts={demo} next={next} />}
      <Notice title={accounts.noAccount}>{accounts.noAccountHow}</Notice>
    </div>
  )
}
