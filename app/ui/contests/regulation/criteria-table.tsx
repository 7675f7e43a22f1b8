import { taskMax } from '~/domain/contests/maxima'
import type { Task } from '~/domain/scoring/contest-file'
import { Table } from '../../kit/table'
import { useMessages } from '../../messages'

/** The criteria of a task with their points, and what they come to. */
export function CriteriaTable({ task }: { task: Task }) {
  const { regulation } = useMessages()
  const weighted = task.criteria.some(({ weight }) => weight !== undefined)
  return (
    <div className="keep-together">
      <Table
        caption={task.title}
        rows={task.criteria}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'criterion',
            header: regulation.criterion,
            rowHeader: true,
            cell: ({ title, hint }) => (
              <>
                {title}
                {hint && <span className="block text-sm font-normal text-soft">{hint}</span>}
              </>
            ),
          },
          {
            key: 'max',
            header: regulation.max,
            numeric: true,
            cell: ({ min = 0, max, step = 1 }) => regulation.range(min, max, step),
          },
          ...(weighted
            ? [
                {
                  key: 'weight',
                  header: regulation.weight,
                  numeric: true,
                  cell: ({ weight = 1 }: Task['criteria'][number]) => regulation.decimal(weight),
                },
              ]
            : []),
        ]}
      />
      <p className="mt-2 text-end font-medium">{regulation.taskMax(regulation.points(taskMax(task)))}</p>
    </div>
  )
}
