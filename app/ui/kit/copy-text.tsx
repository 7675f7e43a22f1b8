import { useEffect, useId, useState } from 'react'
import { useMessages } from '../messages'
import { buttonLook } from './button-look'
import { controlLook } from './control-look'

/** A line to take elsewhere: a feed's address, a code. Without script it is selected by hand. */
export function CopyText({ label, text, hint }: { label: string; text: string; hint?: string }) {
  const { kit } = useMessages()
  const id = useId()
  const [state, setState] = useState<'unable' | 'ready' | 'copied'>('unable')
  useEffect(() => {
    if (navigator.clipboard) setState('ready')
  }, [])
  const copy = () => navigator.clipboard.writeText(text).then(() => setState('copied'))
  return (
    <div className="flex w-full max-w-2xl flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && <p className="-mt-1 text-sm text-soft">{hint}</p>}
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          className={`${controlLook} font-mono text-sm`}
        />
        {state !== 'unable' && (
          <button type="button" onClick={copy} className={buttonLook()}>
            {state === 'copied' ? kit.copied : kit.copy}
          </button>
        )}
      </div>
    </div>
  )
}
