import type { ReactNode } from 'react'
import { useMessages } from '../messages'
import { buttonLook } from './button-look'
import { Icon } from './icon'

interface NextStep {
  key: string
  title: ReactNode
  /** By when: a DateTime. */
  due?: ReactNode
  /** The time is short or has passed. */
  urgent?: boolean
  detail?: ReactNode
  done?: boolean
  action?: { href: string; label: string }
}

/** What a person has to do next, by when, with the button. The home of every role begins with it. */
export function NextSteps({ title, steps }: { title?: ReactNode; steps: readonly NextStep[] }) {
  const { kit } = useMessages()
  return (
    <section className="rounded-lg border border-line bg-surface">
      <h2 className="border-b border-line px-5 py-4 text-lg">{title ?? kit.whatToDo}</h2>
      <ul className="divide-y divide-line">
        {steps.map((step) => (
          <li key={step.key} className="flex flex-wrap items-center gap-x-4 gap-y-3 px-5 py-4">
            <div className="flex min-w-0 flex-1 basis-72 gap-4">
              <span aria-hidden="true" className="flex h-6 w-5 shrink-0 items-center justify-center">
                {step.done ? (
                  <Icon name="check" className="size-5 text-act" />
                ) : (
                  <span className={`size-2 rounded-full ${step.urgent ? 'bg-error' : 'bg-edge'}`} />
                )}
              </span>
              <div className="min-w-0">
                <p className={step.done ? 'text-soft' : 'font-medium'}>
                  {step.title}
                  {step.done && <span className="sr-only">, {kit.stepState.done}</span>}
                </p>
                {step.detail && <div className="text-sm text-soft">{step.detail}</div>}
                {step.due && !step.done && (
                  <div className={`text-sm ${step.urgent ? 'font-medium text-error' : 'text-soft'}`}>
                    {kit.due} {step.due}
                  </div>
                )}
              </div>
            </div>
            {step.action && !step.done && (
              <a href={step.action.href} className={buttonLook(step.urgent ? 'primary' : 'secondary')}>
                {step.action.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
