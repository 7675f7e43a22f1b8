/** The check of a СНИЛС: its last two digits are the weighted sum of the first nine, by 101. */
function isInsuranceNumber(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0)
  return (sum % 101) % 100 === Number(digits.slice(9))
}

/**
 * Whether a text holds a СНИЛС, which Duet never keeps (INV-06): written with its hyphens, or eleven digits with
 * spaces or without whose check fits. A phone number passes, one in a hundred apart.
 */
export function holdsInsuranceNumber(text: string): boolean {
  if (/(?<!\d)\d{3}[-‐‑–]\d{3}[-‐‑–]\d{3}[- \u00a0‐‑–]\d{2}(?!\d)/.test(text)) return true
  const runs = text.match(/(?<!\d)\d{3}[- \u00a0]?\d{3}[- \u00a0]?\d{3}[- \u00a0]?\d{2}(?!\d)/g) ?? []
  return runs.some((run) => isInsuranceNumber(run.replace(/\D/g, '')))
}
