import type { ConsentKind } from '~/domain/consents/model'
import { distributionItems } from '~db/enums'
import { LongText } from '../kit/long-text'
import { useMessages } from '../messages'

interface ConsentBlankProps {
  /** Who is to sign it. */
  name: string
  blank: { kind: ConsentKind; title: string; body: string; operator: string | null }
}

/** A consent on a sheet of paper of its own, to be signed by hand. */
export function ConsentBlank({ name, blank: { kind, title, body, operator } }: ConsentBlankProps) {
  const { consents: t } = useMessages()
  return (
    <article className="flex max-w-prose flex-col gap-4 [&+&]:break-before-page">
      <h2 className="text-xl">{title}</h2>
      {operator && (
        <p>
          {t.operator}: {operator}
        </p>
      )}
      <p>{t.blankI(name)}</p>
      <LongText text={body} />
      {kind === 'distribution' && (
        <>
          <p>{t.blankItems}</p>
          <ul className="flex flex-col gap-2">
            {distributionItems.map((item) => (
              <li key={item} className="flex items-center gap-3">
                <span aria-hidden="true" className="size-4 shrink-0 border border-edge" />
                {t.items[item]}
              </li>
            ))}
          </ul>
          <p>{t.blankConditions} ______________________________</p>
        </>
      )}
      <p className="pt-8">
        {t.blankDate} ____________ {t.blankSignature} ____________________
      </p>
    </article>
  )
}
