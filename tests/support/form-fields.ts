/**
 * What a browser sends of a form that shows these values, changed in nothing: `tasks[0].criteria[1].max` and its text for
 * each control; a box that is not ticked sends nothing.
 */
export function fieldsOf(value: unknown, name = ''): [name: string, text: string][] {
  if (value === false || value === undefined || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((item, index) => fieldsOf(item, typeof item === 'object' ? `${name}[${index}]` : name))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, name ? `${name}.${key}` : key))
  return [[name, value === true ? 'on' : String(value)]]
}
