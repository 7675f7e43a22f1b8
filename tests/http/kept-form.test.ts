import { describe, expect, it } from 'vitest'
import { isLocal, readKeptForm } from '~/http/kept-form.server'

describe('an address to go on to', () => {
  it.each(['/', '/events?q=%D1%83&type=seminar#top', '/orders/new?back=%2Fpairs', '/:80', '/@elsewhere.example'])(
    'is ours: %j',
    (address) => expect(isLocal(address)).toBe(true),
  )

  it.each([
    '',
    'events',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/\n/elsewhere.example',
    '/ /elsewhere.example',
    '/поиск',
    '/\u0000',
  ])('is not: %j', (address) => expect(isLocal(address)).toBe(false))
})

it('a kept form is sent to ours alone', () => {
  const kept = (action: string) => readKeptForm(JSON.stringify({ action, fields: [['a', 'b']] }))
  expect(kept('/pairs/new')).toEqual({ action: '/pairs/new', fields: [['a', 'b']] })
  expect(kept('/\t/elsewhere.example')).toBeNull()
})
