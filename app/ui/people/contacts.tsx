import { DefinitionList } from '../kit/definition-list'
import { TextLink } from '../kit/text-link'
import { useMessages } from '../messages'

/** The e-mail and phone of a person, both to be used at a touch. */
export function Contacts({ email, phone }: { email: string | null; phone: string | null }) {
  const { people: t } = useMessages()
  if (!email && !phone) return <p className="text-soft">{t.noContacts}</p>
  return (
    <DefinitionList
      items={[
        { term: t.email, value: email && <TextLink href={`mailto:${email}`}>{email}</TextLink> },
        { term: t.phone, value: phone && <TextLink href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</TextLink> },
      ]}
    />
  )
}
