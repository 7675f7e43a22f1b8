import type { Category, ExtraCategory, Gender, PersonName } from './model'

interface Facts extends PersonName {
  gender: Gender | null
  birthYear: number | null
  email: string | null
  phone: string | null
  teachingSinceYear: number | null
  teachingSinceMonth: number | null
  category: Category
  categoryDate: string | null
  extraCategories: ExtraCategory[]
  subjects: string[]
  topics: string[]
}

/** What is known of a person as its form shows it. */
export const personValues = (person: Facts) => ({
  lastName: person.lastName,
  firstName: person.firstName,
  middleName: person.middleName,
  gender: person.gender,
  birthYear: person.birthYear?.toString(),
  email: person.email,
  phone: person.phone,
  teachingSinceYear: person.teachingSinceYear?.toString(),
  teachingSinceMonth: person.teachingSinceMonth?.toString(),
  category: person.category,
  categoryDate: person.categoryDate,
  extraCategories: person.extraCategories,
  subjects: person.subjects.join(', '),
  topics: person.topics.join(', '),
})
