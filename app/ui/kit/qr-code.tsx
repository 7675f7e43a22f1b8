import { encode } from 'uqr'
import { useMessages } from '../messages'

/** A QR code as one path. Always black on white with its quiet zone, or cameras do not read it. */
export function QrCode({ text, label, className = 'w-40' }: { text: string; label?: string; className?: string }) {
  const { kit } = useMessages()
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg role="img" aria-label={label ?? kit.qr} viewBox={`0 0 ${size} ${size}`} className={`rounded-md ${className}`}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} shapeRendering="crispEdges" />
    </svg>
  )
}
