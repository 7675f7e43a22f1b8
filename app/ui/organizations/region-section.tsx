import { paths } from '~/lib/paths'
import { EmptyState } from '../kit/empty-state'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { Table } from '../kit/table'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface RegionSectionProps {
  region: {
    id: string
    name: string
    municipalities: readonly { id: string; fullName: string; timeZone: string; organizations: number }[]
  }
  /** Whether the region itself may be changed. */
  mayChange: boolean
}

/** A region with its districts. */
export function RegionSection({ region, mayChange }: RegionSectionProps) {
  const { organizations: t } = useMessages()
  const add = (
    <LinkButton variant="primary" href={paths.newMunicipality(region.id)}>
      {t.addMunicipality}
    </LinkButton>
  )
  return (
    <Section
      title={region.name}
      actions={
        <>
          {mayChange && <LinkButton href={paths.editRegion(region.id)}>{t.edit}</LinkButton>}
          {region.municipalities.length > 0 && add}
        </>
      }
    >
      <Table
        caption={region.name}
        captionHidden
        rows={region.municipalities}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t.noMunicipalities} action={add}>
            {t.noMunicipalitiesWhy}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: t.municipality,
            rowHeader: true,
            cell: (row) => <TextLink href={paths.editMunicipality(row.id)}>{row.fullName}</TextLink>,
          },
          { key: 'zone', header: t.timeZone, cell: (row) => t.zones[row.timeZone] ?? row.timeZone },
          {
            key: 'organizations',
            header: t.organizationsCount,
            numeric: true,
            cell: (row) => (
              <TextLink href={paths.organizations({ municipality: row.id })}>{String(row.organizations)}</TextLink>
            ),
          },
        ]}
      />
    </Section>
  )
}
