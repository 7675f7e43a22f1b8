import { type JournalFilter, writeJournalFilter } from '~/domain/documents/journal-filter'
import { paths } from '~/lib/paths'
import { documentKinds, documentStates } from '~db/enums'
import { Filters } from '../kit/filters'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

export interface JournalChoices {
  years: readonly number[]
  sources: readonly { contestId: string | null; eventId: string | null; title: string }[]
}

/** Which documents of the journal to show. */
export function JournalFilters({ filter, choices }: { filter: JournalFilter; choices: JournalChoices }) {
  const { documents } = useMessages()
  const words = documents.journal
  const ofKind = (kind: 'contestId' | 'eventId') =>
    choices.sources.flatMap((source) => (source[kind] ? [{ value: source[kind], label: source.title }] : []))
  return (
    <Filters
      action={paths.journal()}
      chosen={Object.keys(writeJournalFilter(filter)).length}
      search={<TextField field={{ name: 'q', initialValue: filter.search }} type="search" label={words.search} />}
    >
      <Select
        field={{ name: 'kind', initialValue: filter.kind }}
        label={documents.columns.kind}
        empty={words.anyKind}
        options={documentKinds.map((value) => ({ value, label: documents.kinds[value] }))}
      />
      <Select
        field={{ name: 'year', initialValue: filter.year ? String(filter.year) : undefined }}
        label={words.year}
        empty={words.anyYear}
        options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        field={{ name: 'state', initialValue: filter.state }}
        label={documents.columns.state}
        empty={words.anyState}
        options={documentStates.map((value) => ({ value, label: documents.states[value] }))}
      />
      <Select
        field={{ name: 'contest', initialValue: filter.contest }}
        label={words.contests}
        empty={words.anySource}
        options={ofKind('contestId')}
      />
      <Select
        field={{ name: 'event', initialValue: filter.event }}
        label={words.events}
        empty={words.anySource}
        options={ofKind('eventId')}
      />
    </Filters>
  )
}
