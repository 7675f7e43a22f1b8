import type { Bar } from './bar-chart'

interface ColumnChartProps {
  caption: string
  labelHeading: string
  valueHeading: string
  /** Short labels: scores, months. In their own order. */
  bars: readonly Bar[]
}

/** A distribution: columns over a scale, with the same numbers as a table for those who do not see it. */
export function ColumnChart({ caption, labelHeading, valueHeading, bars }: ColumnChartProps) {
  const highest = Math.max(...bars.map(({ value }) => value), 1)
  const slot = 100 / bars.length
  return (
    <figure>
      <figcaption className="mb-2 font-semibold">{caption}</figcaption>
      <svg aria-hidden="true" className="h-52 w-full overflow-visible text-sm">
        {bars.map(({ label, value, text, marked }, index) => {
          const height = (72 * value) / highest
          const middle = `${slot * (index + 0.5)}%`
          return (
            <g key={label}>
              <rect
                x={`${slot * (index + 0.12)}%`}
                width={`${slot * 0.76}%`}
                y={`${84 - height}%`}
                height={`${height}%`}
                rx="3"
                className={marked ? 'fill-award-mark' : 'fill-act'}
              />
              {value > 0 && (
                <text x={middle} y={`${84 - height}%`} dy="-6" textAnchor="middle" className="fill-ink font-medium">
                  {text ?? value}
                </text>
              )}
              <text x={middle} y="96%" textAnchor="middle" className="fill-soft">
                {label}
              </text>
            </g>
          )
        })}
        <line x1="0" x2="100%" y1="84%" y2="84%" className="stroke-edge" />
      </svg>
      <div className="sr-only">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{labelHeading}</th>
              <th scope="col">{valueHeading}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, value, text }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{text ?? value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
