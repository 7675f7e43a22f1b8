import { type Category, type ExtraCategory, type Gender, teachingYears } from '~/domain/people/model'
import type { LocalDate } from '~/lib/dates'
import { paths } from '~/lib/paths'
import { DefinitionList } from '../kit/definition-list'
import { LinkButton } from '../kit/link-button'
import { Section } from '../kit/section'
import { useMessages } from '../messages'
import { Contacts } from './contacts'

interface PersonFactsProps {
  person: {
    id: string
    gender: Gender | null
    birthYear: number | null
    category: Category
    categoryDate: LocalDate | null
    extraCategories: ExtraCategory[]
    teachingSinceYear: number | null
    teachingSinceMonth: number | null
    subjects: string[]
    topics: string[]
    contactsShown: boolean
    email: string | null
    phone: string | null
  }
  /** Contacts are hidden, but the viewer may ask for them. */
  mayAsk: boolean
  today: LocalDate
}

export function PersonFacts({ person, mayAsk, today }: PersonFactsProps) {
  const { people: t, dates } = useMessages()
  const years = teachingYears(person.teachingSinceYear, person.teachingSinceMonth, today)
  const category =
    person.category === 'none'
      ? ''
      : [t.categories[person.category], person.categoryDate && dates.date(person.categoryDate)]
          .filter(Boolean)
          .join(', ')
  return (
    <>
      <DefinitionList
        items={[
          { term: t.category, value: category },
          {
            term: t.extraCategoriesLabel,
            value: person.extraCategories.map((one) => t.extraCategories[one]).join(', '),
          },
          {
            term: t.teachingSince,
            value: years !== null && `${person.teachingSinceYear}, ${t.teachingYears(years)}`,
          },
          { term: t.subjects, value: person.subjects.join(', ') },
          { term: t.topics, value: person.topics.join(', ') },
          { term: t.gender, value: person.gender && t.genders[person.gender] },
          { term: t.birthYear, value: person.birthYear },
        ]}
      />
      {(person.contactsShown || mayAsk) && (
        <Section
          title={t.contacts}
          lead={mayAsk ? t.contactsHidden : undefined}
          actions={mayAsk && <LinkButton href={paths.contacts(person.id)}>{t.showContacts}</LinkButton>}
        >
          {person.contactsShown && <Contacts email={person.email} phone={person.phone} />}
        </Section>
      )}
    </>
  )
}
