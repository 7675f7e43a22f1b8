import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { AttendedTable } from './attended-table'
import { EntriesTable } from './entries-table'
import { GivenTable } from './given-table'
import { MentoringTable } from './mentoring-table'
import { PortfolioDocuments } from './portfolio-documents'
import { PortfolioHistory } from './portfolio-history'
import { PortfolioTotals } from './portfolio-totals'

export interface ShownPortfolio {
  owner: { kind: 'person' | 'pair'; id: string }
  totals: Parameters<typeof PortfolioTotals>[0]['totals']
  attended: Parameters<typeof AttendedTable>[0]['events']
  given: Parameters<typeof GivenTable>[0]['events']
  entries: Parameters<typeof EntriesTable>[0]['entries']
  documents: Parameters<typeof PortfolioDocuments>[0]['documents']
  history: Parameters<typeof PortfolioHistory>[0]['documents']
  pairs: Parameters<typeof MentoringTable>[0]['pairs']
}

/** A portfolio, from its numbers down to every fact; printed as it stands. */
export function PortfolioSheet({ portfolio }: { portfolio: ShownPortfolio }) {
  const { portfolios } = useMessages()
  const { sections } = portfolios
  const ofPair = portfolio.owner.kind === 'pair'
  return (
    <>
      <PortfolioTotals totals={portfolio.totals} ofPair={ofPair} />
      <Section title={sections.entries} id="entries">
        <EntriesTable entries={portfolio.entries} />
      </Section>
      <Section title={sections.given} id="given">
        <GivenTable events={portfolio.given} />
      </Section>
      <Section title={sections.documents} id="documents">
        <PortfolioDocuments documents={portfolio.documents} ofPair={ofPair} />
      </Section>
      <Section title={sections.attended} id="attended">
        <AttendedTable events={portfolio.attended} />
      </Section>
      <MentoringTable pairs={portfolio.pairs} />
      <PortfolioHistory documents={portfolio.history} />
      <p className="no-print mt-10 text-sm text-soft">{portfolios.print}</p>
    </>
  )
}
