import { describe, expect, test } from 'vitest'
import { ActionForm } from '~/ui/kit/action-form'
import { Button } from '~/ui/kit/button'
import { LinkButton } from '~/ui/kit/link-button'
import { LinkButtons } from '~/ui/kit/link-buttons'
import { all, render, textOf } from './markup'

const closed = 'Приём заявок закрыт 22 февраля в 23:59 (МСК+6)'

describe('a button that is switched off', () => {
  test.each([
    [
      'Button',
      <Button key="b" disabledBecause={closed}>
        Подать заявку
      </Button>,
    ],
    [
      'LinkButton',
      <LinkButton key="l" href="/entries/new" disabledBecause={closed}>
        Подать заявку
      </LinkButton>,
    ],
    ['ActionForm', <ActionForm key="a" action="/x" label="Подать заявку" disabledBecause={closed} />],
    [
      'ActionForm that asks',
      <ActionForm key="c" action="/x" label="Подать заявку" disabledBecause={closed} reason={{}} />,
    ],
  ])('%s tells the reason to the eye and to the ear', (_, node) => {
    const html = render(node)
    const [button] = all(html, 'button')
    expect(button?.attributes).toHaveProperty('disabled')
    expect(textOf(html, button?.attributes['aria-describedby'] ?? '')).toBe(closed)
    expect(all(html, 'a')).toEqual([])
  })

  test('neighbours closed for one reason share its sentence; one between them keeps the order', () => {
    const link = (label: string, disabledBecause?: string) => ({ href: `/${label}`, label, disabledBecause })
    const html = render(
      <LinkButtons links={[link('a', closed), link('b', closed), link('c'), link('d', closed), link('e', 'Нельзя')]} />,
    )
    const buttons = all(html, 'button')
    expect(buttons.map(({ text }) => text)).toEqual(['a', 'b', 'd', 'e'])
    const reasons = buttons.map(({ attributes }) => attributes['aria-describedby'] ?? '')
    expect(reasons.map((id) => textOf(html, id))).toEqual([closed, closed, closed, 'Нельзя'])
    expect(reasons[0]).toBe(reasons[1])
    expect(new Set(reasons).size).toBe(3)
    expect(all(html, 'a').map(({ attributes }) => attributes.href)).toEqual(['/c'])
  })

  test('one that works is described by nothing', () => {
    const html = render(<LinkButton href="/entries/new">Подать заявку</LinkButton>)
    expect(all(html, 'a')[0]?.attributes).toMatchObject({ href: '/entries/new' })
    expect(html).not.toContain('aria-describedby')
    expect(all(html, 'button')).toEqual([])
  })
})

describe('an action', () => {
  test('without a question is one button in a POST form', () => {
    const html = render(<ActionForm action="/pairs/7/order" label="Закрепить" values={{ version: 3 }} />)
    expect(all(html, 'form')[0]?.attributes).toMatchObject({ method: 'post', action: '/pairs/7/order' })
    expect(all(html, 'input')[0]?.attributes).toMatchObject({ type: 'hidden', name: 'version', value: '3' })
    expect(all(html, 'button').map(({ attributes }) => attributes.type)).toEqual(['submit'])
  })

  test('that asks opens a dialog which names the object, and sends the reason', () => {
    const html = render(
      <ActionForm
        action="/events/5/cancellation"
        label="Отменить мероприятие"
        variant="danger"
        confirm={{ title: 'Отменить семинар «Урок вдвоём»?' }}
        reason={{ required: true }}
      />,
    )
    const [opener] = all(html, 'button')
    const dialog = all(html, 'div').find(({ attributes }) => attributes.role === 'dialog')
    expect(opener?.attributes).toMatchObject({ type: 'button', popovertarget: dialog?.attributes.id })
    expect(dialog?.attributes).toMatchObject({ popover: 'auto' })
    expect(textOf(html, dialog?.attributes['aria-labelledby'] ?? '')).toBe('Отменить семинар «Урок вдвоём»?')
    expect(all(html, 'textarea')[0]?.attributes).toMatchObject({ name: 'reason' })
    expect(all(html, 'textarea')[0]?.attributes).toHaveProperty('required')
    expect(all(html, 'form')).toHaveLength(1)
  })
})
