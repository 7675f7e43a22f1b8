import { useMessages } from '../messages'
import { Icon } from './icon'

interface Step {
  label: string
  state: 'done' | 'current' | 'ahead'
  href?: string
  /** A date or what is missing. */
  detail?: string
}

const dots: Record<Step['state'], string> = {
  done: 'border-act bg-act text-on-act',
  current: 'border-act bg-surface text-act outline-3 outline-act-soft',
  ahead: 'border-edge bg-surface text-soft',
}

/** The way of a thing from its beginning to its end, and where it is now. */
export function Stepper({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const { kit } = useMessages()
  return (
    <div className="@container">
      <ol aria-label={label ?? kit.steps} className="flex flex-col @3xl:flex-row">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={step.state === 'current' ? 'step' : undefined}
            className="group relative flex min-w-0 flex-1 gap-3 pb-5 last:pb-0 @3xl:flex-col @3xl:gap-2 @3xl:pe-4 @3xl:pb-0"
          >
            <span
              aria-hidden="true"
              className={`absolute start-4 top-8 bottom-0 w-0.5 group-last:hidden @3xl:start-9 @3xl:end-1 @3xl:top-4 @3xl:h-0.5 @3xl:w-auto ${
                step.state === 'done' ? 'bg-act' : 'bg-line'
              }`}
            />
            <span
              aria-hidden="true"
              className={`flex size-8 shrink-0 items-center justify-center rounded-full border-2 text-sm font-semibold ${dots[step.state]}`}
            >
              {step.state === 'done' ? <Icon name="check" className="size-4" /> : index + 1}
            </span>
            <span className="min-w-0 pt-1 leading-snug @3xl:pt-0">
              <span className={step.state === 'current' ? 'font-semibold' : step.state === 'ahead' ? 'text-soft' : ''}>
                {step.href ? (
                  <a href={step.href} className="text-act hover:underline">
                    {step.label}
                  </a>
                ) : (
                  step.label
                )}
              </span>
              <span className="sr-only">, {kit.stepState[step.state]}</span>
              {step.detail && <span className="block text-sm text-soft">{step.detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
