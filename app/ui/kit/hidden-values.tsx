/** Values a form sends without asking. */
export function HiddenValues({ values }: { values?: Record<string, string | number> }) {
  return Object.entries(values ?? {}).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
