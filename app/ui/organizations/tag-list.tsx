import { paths } from '~/lib/paths'
import { ActionForm } from '../kit/action-form'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { Tag } from '../kit/tag'
import { useMessages } from '../messages'

interface TagListProps {
  organizationId: string
  tags: readonly { id: string; tag: string; period: string; ended: boolean }[]
  disabledBecause?: string
}

/** Tags of an organisation with their dates; what has ended stays as history. */
export function TagList({ organizationId, tags, disabledBecause }: TagListProps) {
  const { organizations: t } = useMessages()
  return (
    <Section
      title={t.tags}
      lead={t.tagsLead}
      actions={
        <LinkButton href={paths.tags(organizationId)} disabledBecause={disabledBecause}>
          {t.addTag}
        </LinkButton>
      }
    >
      {tags.length === 0 && <p className="text-soft">{t.noTags}</p>}
      <ul className="flex flex-col gap-3">
        {tags.map(({ id, tag, period, ended }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Tag>{tag}</Tag>
            <span className="text-soft">
              {period}
              {ended && `, ${t.tagOver}`}
            </span>
            {!ended && <ActionForm action={paths.tagEnding(id)} label={t.endTag} disabledBecause={disabledBecause} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
