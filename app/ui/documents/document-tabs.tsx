import { paths } from '~/lib/paths'
import { Tabs } from '../kit/tabs'
import { useMessages } from '../messages'

type Tab = 'own' | 'colleagues' | 'journal'

interface DocumentTabsProps {
  current: Tab
  /** Which of them the viewer has besides his own. */
  has: { colleagues: boolean; journal: boolean }
}

/** One's own documents, those of colleagues, and the journal of what one's organisations issue. */
export function DocumentTabs({ current, has }: DocumentTabsProps) {
  const { documents } = useMessages()
  if (!has.colleagues && !has.journal) return null
  const tabs: [tab: Tab, shown: boolean, href: string][] = [
    ['own', true, paths.documents()],
    ['colleagues', has.colleagues, paths.colleaguesDocuments()],
    ['journal', has.journal, paths.journal()],
  ]
  return (
    <Tabs
      tabs={tabs
        .filter(([, shown]) => shown)
        .map(([tab, , href]) => ({ href, label: documents.tabs[tab], current: tab === current }))}
    />
  )
}
