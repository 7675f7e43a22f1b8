type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

const rules = new Map<string, Intl.PluralRules>()

/** The form of a phrase that agrees with `n` in the language; the caller writes every form whole. */
export function plural(locale: 'ru' | 'en', n: number, forms: Forms): string {
  let rule = rules.get(locale)
  if (!rule) {
    rule = new Intl.PluralRules(locale)
    rules.set(locale, rule)
  }
  return forms[rule.select(n)] ?? forms.other
}
