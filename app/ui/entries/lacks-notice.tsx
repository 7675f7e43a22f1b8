import type { Lack } from '~/domain/entries/model'
import type { Messages } from '~/i18n/messages'
import { Notice } from '../kit/notice'
import { useMessages } from '../messages'

interface LacksNoticeProps {
  lacks: readonly Lack[]
  tasks: readonly { key: string; title: string }[]
}

/** What an entry still lacks before it can be sent; nothing for one that is whole. */
export function LacksNotice({ lacks, tasks }: LacksNoticeProps) {
  const t = useMessages()
  if (lacks.length === 0) return null
  const titleOf = (key: string) => tasks.find((task) => task.key === key)?.title ?? key
  return (
    <Notice tone="warning" title={t.entries.lacks}>
      <ul className="list-disc ps-5">
        {lacks.map((lack) => (
          <li key={JSON.stringify(lack)}>{say(t, lack, titleOf)}</li>
        ))}
      </ul>
    </Notice>
  )
}

function say({ entries: { lack: words } }: Messages, lack: Lack, titleOf: (key: string) => string): string {
  if (!('task' in lack)) return words[lack.field]
  return lack.field === 'too_long'
    ? words.too_long(titleOf(lack.task), lack.most)
    : words[lack.field](titleOf(lack.task))
}
