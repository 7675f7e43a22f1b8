import type { OrganizationType } from '~/domain/organizations/model'
import { paths } from '~/lib/paths'
import { tie } from '~/lib/text'
import { DefinitionList } from '../kit/definition-list'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

interface OrganizationFactsProps {
  organization: {
    id: string
    fullName: string
    type: OrganizationType
    locality: string
    directorPost: string
    directorName: string
    documentPrefix: string
    working: number
  }
}

export function OrganizationFacts({ organization }: OrganizationFactsProps) {
  const { organizations: t } = useMessages()
  const { id, fullName, type, locality, directorPost, directorName, documentPrefix, working } = organization
  return (
    <DefinitionList
      items={[
        { term: t.fullName, value: tie(fullName) },
        { term: t.type, value: t.types[type] },
        { term: t.locality, value: tie(locality) },
        { term: directorPost || t.directorName, value: tie(directorName) },
        { term: t.documentPrefix, value: documentPrefix },
        {
          term: t.working,
          value: <TextLink href={paths.people({ organization: id })}>{t.workingCount(working)}</TextLink>,
        },
        { term: t.pairs, value: <TextLink href={paths.pairs({ organization: id })}>{t.pairs}</TextLink> },
      ]}
    />
  )
}
