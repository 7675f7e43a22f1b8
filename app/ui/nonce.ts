import { createContext } from 'react'

/** The nonce that this response's Content-Security-Policy lets scripts run by. */
export const NonceContext = createContext<string | undefined>(undefined)
