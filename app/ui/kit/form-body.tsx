import type { ReactNode } from 'react'

/** The fields of a form one under another, in a column that is easy to read. */
export function FormBody({ children }: { children: ReactNode }) {
  return <div className="flex max-w-2xl flex-col gap-6">{children}</div>
}
