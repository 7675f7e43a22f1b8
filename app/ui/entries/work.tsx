import { paths } from '~/lib/paths'
import { Card } from '../kit/card'
import { LongText } from '../kit/long-text'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

export interface ShownTask {
  key: string
  title: string
  text: string
  link: string
  pupils: 'none' | 'consented' | null
  files: { id: string; name: string; size: number }[]
}

/** What was sent for each task. */
export function Work({ entryId, tasks }: { entryId: string; tasks: readonly ShownTask[] }) {
  const { entries } = useMessages()
  return (
    <div className="flex flex-col gap-4">
      {tasks.map(({ key, title, text, link, pupils, files }) => (
        <Card key={key} title={title}>
          {!text && !link && files.length === 0 && <p className="text-soft">{entries.noAnswer}</p>}
          {text && <LongText text={text} />}
          {link && (
            <p className="min-w-0 break-all">
              <TextLink href={link} rel="noreferrer nofollow" target="_blank">
                {link}
              </TextLink>
            </p>
          )}
          {link && pupils && <p className="text-soft">{entries.pupilsKinds[pupils]}</p>}
          {files.length > 0 && (
            <ul className="flex flex-col gap-1">
              {files.map(({ id, name, size }) => (
                <li key={id}>
                  <TextLink href={paths.entryFile(entryId, id)}>{name}</TextLink>{' '}
                  <span className="text-soft">{entries.size(size)}</span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </div>
  )
}
