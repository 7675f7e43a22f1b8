export interface Bar {
  label: string
  value: number
  /** The value in words, where it is not the plain number: «12 %». */
  text?: string
  /** To what is counted. */
  href?: string
  /** Drawn in the accent of awards. */
  marked?: boolean
}

interface BarChartProps {
  caption: string
  /** The heads of the two columns, for screen readers. */
  labelHeading: string
  valueHeading: string
  bars: readonly Bar[]
}

/** Amounts side by side, long names welcome. The picture is the table: each row carries its own drawn bar. */
export function BarChart({ caption, labelHeading, valueHeading, bars }: BarChartProps) {
  const longest = Math.max(...bars.map(({ value }) => value), 1)
  return (
    <div className="@container">
      <table className="block w-full">
        <caption className="mb-2 block text-start font-semibold">{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{labelHeading}</th>
            <th scope="col">{valueHeading}</th>
          </tr>
        </thead>
        <tbody className="flex flex-col gap-2">
          {bars.map(({ label, value, text, href, marked }) => (
            <tr
              key={label}
              className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-0.5 @lg:grid-cols-[minmax(8rem,1fr)_2fr] @lg:items-center"
            >
              <th scope="row" className="font-normal leading-snug">
                {href ? (
                  <a href={href} className="text-act hover:underline">
                    {label}
                  </a>
                ) : (
                  label
                )}
              </th>
              <td className="flex items-center gap-2">
                <svg aria-hidden="true" className="h-4 min-w-0 flex-1">
                  <rect width="100%" height="100%" rx="3" className="fill-sunken" />
                  <rect
                    width={`${(100 * value) / longest}%`}
                    height="100%"
                    rx="3"
                    className={marked ? 'fill-award-mark' : 'fill-act'}
                  />
                </svg>
                <span className="min-w-10 text-end font-medium tabular-nums">{text ?? value}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
