import type { DemoAccount } from '~/domain/accounts/model'
import { paths } from '~/lib/paths'
import { Button } from '../kit/button'
import { HiddenValues } from '../kit/hidden-values'
import { Section } from '../kit/section'
import { useMessages } from '../messages'

/** The invented people of the demo, each one click away. */
export function DemoAccounts({ accounts: people, next }: { accounts: DemoAccount[]; next?: string }) {
  const { accounts } = useMessages()
  return (
    <Section title={accounts.demoTitle} lead={accounts.demoLead}>
      <ul className="grid gap-3 sm:grid-cols-2">
        {people.map(({ email, name, role, password }) => (
          <li key={email}>
            <form method="post" action={paths.signIn()}>
              <HiddenValues values={{ email, password, next: next ?? '' }} />
              <Button type="submit" variant="secondary" className="w-full">
                {role}: {name}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
