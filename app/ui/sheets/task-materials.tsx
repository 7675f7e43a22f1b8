import { paths } from '~/lib/paths'
import { Icon } from '../kit/icon'
import { LongText } from '../kit/long-text'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

export interface Materials {
  answers: { task: string; text: string; link: string }[]
  files: { id: string; task: string; name: string; size: number }[]
}

interface TaskMaterialsProps {
  entryId: string
  /** `stage.task` */
  task: string
  materials: Materials
}

/** What was sent for one task. */
export function TaskMaterials({ entryId, task, materials }: TaskMaterialsProps) {
  const { sheets, kit } = useMessages()
  const { text = '', link = '' } = materials.answers.find((answer) => answer.task === task) ?? {}
  const files = materials.files.filter((file) => file.task === task)
  if (text === '' && link === '' && files.length === 0) return <p className="text-soft">{sheets.noMaterials}</p>
  return (
    <div className="flex flex-col gap-3">
      {text && <LongText text={text} />}
      {link && (
        <TextLink href={link} target="_blank" rel="noreferrer noopener" className="break-all pointer-coarse:py-2">
          {link}
        </TextLink>
      )}
      {files.length > 0 && (
        <ul className="flex flex-col gap-1">
          {files.map(({ id, name, size }) => (
            <li key={id}>
              <a
                href={paths.entryFile(entryId, id)}
                className="inline-flex min-h-touch max-w-full items-center gap-2 text-act underline"
              >
                <Icon name="download" />
                <span className="min-w-0 break-words">{name}</span>
                <span className="text-sm whitespace-nowrap text-soft">
                  {sheets.size(kit.decimal((size / 1024 / 1024).toFixed(1)))}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
