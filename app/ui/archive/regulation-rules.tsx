import type { Contest } from '~/domain/scoring/contest-file'
import { Nominations } from '../contests/regulation/nominations'
import { PlaceRules } from '../contests/regulation/place-rules'
import { StageRules } from '../contests/regulation/stage-rules'
import { Disclosure } from '../kit/disclosure'
import { Section } from '../kit/section'
import { useMessages } from '../messages'

/** The regulation of a contest file: all that decides the result, folded. */
export function RegulationRules({ regulation }: { regulation: Contest }) {
  const { archive, regulation: words } = useMessages()
  const { nominations = [], stages } = regulation
  return (
    <Section title={archive.regulation}>
      <Disclosure summary={archive.regulationOpen} inside={stages.map(({ title }) => title).join(' · ')}>
        <p className="mt-4">{words.units[regulation.unit]}</p>
        {nominations.length > 0 && <Nominations nominations={nominations} categories={[]} />}
        <div className="mt-6">
          {stages.map((stage, index) => (
            <StageRules key={stage.id} regulation={regulation} stage={stage} number={index + 1} />
          ))}
        </div>
        <div className="mt-8">
          <PlaceRules regulation={regulation} />
        </div>
      </Disclosure>
    </Section>
  )
}
