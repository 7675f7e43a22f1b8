import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { Timeline } from '../kit/timeline'
import { useMessages } from '../messages'

interface EmploymentsProps {
  personId: string
  employments: readonly {
    id: string
    organization: string
    post: string
    from: LocalDate
    to: LocalDate | null
    isMain: boolean
  }[]
  /** Whether the viewer keeps the person, and so his work. */
  keeper: boolean
  today: LocalDate
}

/** Where a person works and worked, the present first. */
export function Employments({ personId, employments, keeper, today }: EmploymentsProps) {
  const { people: t, dates } = useMessages()
  return (
    <Section title={t.work} actions={keeper && <LinkButton href={paths.hiring(personId)}>{t.hire}</LinkButton>}>
      <Timeline
        label={t.work}
        moments={employments.map(({ id, organization, post, from, to, isMain }) => ({
          key: id,
          when: to ? t.worked(dates.date(from), dates.date(to)) : t.worksSince(dates.date(from)),
          title: tie(organization),
          tone: to === null || to >= today ? 'success' : 'neutral',
          detail: (
            <>
              {post}
              {!isMain && `, ${t.secondPost}`}
              {keeper && to === null && (
                <span className="mt-2 flex flex-wrap gap-2 print:hidden">
                  <LinkButton href={paths.transfer(id)}>{t.transfer}</LinkButton>
                  <LinkButton variant="quiet" href={paths.leaving(id)}>
                    {t.leave}
                  </LinkButton>
                </span>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
