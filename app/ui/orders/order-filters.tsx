import { paths } from '~/lib/paths'
import { legalDocumentKinds } from '~db/enums'
import { Filters } from '../kit/filters'
import { Select } from '../kit/select'
import { TextField } from '../kit/text-field'
import { useMessages } from '../messages'

export function OrderFilters({ asked }: { asked: { q: string; kind?: string } }) {
  const { orders: t } = useMessages()
  return (
    <Filters
      action={paths.orders()}
      chosen={asked.kind ? 1 : 0}
      search={<TextField type="search" field={{ name: 'q', initialValue: asked.q }} label={t.search} />}
    >
      <Select
        field={{ name: 'kind', initialValue: asked.kind }}
        label={t.kind}
        empty={t.anyKind}
        options={legalDocumentKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
    </Filters>
  )
}
