import { expect, test } from 'vitest'
import { clientAddress } from '~/http/client-address'

test.each([
  ['nobody is trusted, whatever a header claims', '10.0.0.1', '1.2.3.4', 0, '10.0.0.1'],
  ['one proxy: the address it saw, not what the reader put before it', '10.0.0.1', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
  ['two proxies: the address the outer one saw', '10.0.0.1', '6.6.6.6, 1.2.3.4, 10.0.0.2', 2, '1.2.3.4'],
  ['fewer entries than proxies: the first', '10.0.0.1', '1.2.3.4', 3, '1.2.3.4'],
  ['a proxy that adds nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['an IPv4 address in the clothes of IPv6', '::ffff:10.0.0.1', undefined, 0, '10.0.0.1'],
  ['an IPv6 address', '2001:db8::1', undefined, 0, '2001:db8::1'],
])('%s', (_, connection, forwardedFor, proxies, address) => {
  expect(clientAddress(connection, forwardedFor, proxies)).toBe(address)
})
