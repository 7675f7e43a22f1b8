import type { Role } from '~/domain/viewer'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { clock } from '~/lib/zones'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { Timeline } from '../kit/timeline'
import { useMessages } from '../messages'

interface RoleListProps {
  personId: string
  roles: readonly {
    id: string
    role: Role
    scopeName: string | null
    grantedAt: Date
    grantedBy: string | null
    endedAt: Date | null
    endReason: string | null
    mayEnd: boolean
  }[]
  /** Why the viewer gives no rights to anyone. */
  notGrant?: string
  zone: string
}

/** The rights a person holds and held, those in force first. */
export function RoleList({ personId, roles, notGrant, zone }: RoleListProps) {
  const { roles: t, dates } = useMessages()
  const day = (at: Date) => dates.date(clock(zone, at).date)
  return (
    <Section title={t.title} actions={!notGrant && <LinkButton href={paths.roles(personId)}>{t.grant}</LinkButton>}>
      {roles.length === 0 && <p className="text-soft">{t.none}</p>}
      <Timeline
        label={t.title}
        moments={roles.map(({ id, role, scopeName, grantedAt, grantedBy, endedAt, endReason, mayEnd }) => ({
          key: id,
          when: endedAt ? t.until(day(grantedAt), day(endedAt)) : t.since(day(grantedAt), grantedBy),
          title: `${t.names[role]}: ${scopeName ? tie(scopeName) : t.whole}`,
          tone: endedAt ? 'neutral' : 'success',
          detail: endedAt
            ? endReason
            : mayEnd && (
                <LinkButton className="mt-2 print:hidden" href={paths.roleEnding(id)}>
                  {t.end}
                </LinkButton>
              ),
        }))}
      />
    </Section>
  )
}
