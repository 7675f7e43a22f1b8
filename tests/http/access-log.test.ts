import { expect, test } from 'vitest'
import { withoutSecrets } from '~/http/access-log'

test.each([
  ['/v/Zk3vQx8Lw0pTn5Rb', '/v/…'],
  ['/feeds/Zk3vQx8Lw0pTn5Rb1234567890.ics', '/feeds/…'],
  ['/contests/0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d/entries', '/contests/0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d/entries'],
  ['/calendar.ics', '/calendar.ics'],
])('%s is logged as %s', (path, logged) => {
  expect(withoutSecrets(path)).toBe(logged)
})
