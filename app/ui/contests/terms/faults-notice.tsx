import type { Section } from '~/domain/contests/faults'
import { paths } from '~/lib/paths'
import { Notice } from '../../kit/notice'
import { TextLink } from '../../kit/text-link'
import { useMessages } from '../../messages'

interface FaultsNoticeProps {
  contestId: string
  faults: readonly { at: string; place: string; sentence: string; section: Section }[]
  stages: readonly { id: string }[]
}

/** What keeps the contest from being announced, each with a link to where it is mended. */
export function FaultsNotice({ contestId, faults, stages }: FaultsNoticeProps) {
  const { terms } = useMessages()
  if (faults.length === 0) return <Notice tone="success" title={terms.faultless} />
  const address = (section: Section) => {
    if (typeof section === 'object') return paths.stageTerms(contestId, stages[section.stage]?.id ?? '')
    const pages = { general: paths.generalTerms, entrants: paths.entrantsTerms, result: paths.resultTerms }
    return section === 'stages' ? '#stages' : pages[section](contestId)
  }
  return (
    <Notice tone="warning" title={terms.faults(faults.length)}>
      <ul className="flex flex-col gap-1">
        {faults.map(({ at, place, sentence, section }) => (
          <li key={at + sentence}>
            <TextLink href={address(section)}>{place}</TextLink>: {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
