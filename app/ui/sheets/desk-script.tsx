import { useContext } from 'react'
import { NonceContext } from '../nonce'
import address from './desk/desk?script'

/** The desk's own script, a few kilobytes without React. */
export function DeskScript() {
  const nonce = useContext(NonceContext)
  return <script type="module" nonce={nonce} src={address} />
}
