import { paths } from '~/lib/paths'
import { Tabs } from '../kit/tabs'
import { useMessages } from '../messages'

/** What the registers of a keeper are; districts are for those who keep a whole one. */
export interface KeeperSections {
  districts: boolean
  imports: boolean
}

interface KeeperTabsProps extends KeeperSections {
  current: 'people' | 'organizations' | 'municipalities' | 'orders' | 'imports' | 'consents'
}

/** The registers that belong together: people, organisations, districts, orders, imports, texts of consents. */
export function KeeperTabs({ current, districts, imports }: KeeperTabsProps) {
  const { people } = useMessages()
  const tabs = [
    { key: 'people', href: paths.people(), shown: true },
    { key: 'organizations', href: paths.organizations(), shown: true },
    { key: 'municipalities', href: paths.municipalities(), shown: districts },
    { key: 'orders', href: paths.orders(), shown: true },
    { key: 'imports', href: paths.imports(), shown: imports },
    { key: 'consents', href: paths.consentTexts(), shown: districts },
  ] as const
  return (
    <Tabs
      tabs={tabs
        .filter(({ shown }) => shown)
        .map(({ key, href }) => ({ href, label: people.tabs[key], current: key === current }))}
    />
  )
}
