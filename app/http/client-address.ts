/**
 * Who is at the other end. Each trusted proxy has appended to X-Forwarded-For the address it saw, so the last `proxies`
 * entries are true and what stands before them is what the client claims.
 */
export function clientAddress(connection: string, forwardedFor: string | undefined, proxies: number): string {
  const seen = forwardedFor?.split(',').map((entry) => entry.trim()) ?? []
  const address = proxies > 0 ? (seen[Math.max(0, seen.length - proxies)] ?? connection) : connection
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}
