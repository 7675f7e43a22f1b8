import { describe, expect, test } from 'vitest'
import { defaultPreferences, type Preferences } from '~/lib/preferences'
import { PageFrame } from '~/ui/frame/page-frame'
import { TimeZoneForm } from '~/ui/frame/time-zone-form'
import { all, render, textOf } from './markup'

const frame = (preferences: Partial<Preferences> = {}, viewer: { name: string } | null = null) =>
  render(
    <PageFrame
      preferences={{ ...defaultPreferences, ...preferences }}
      path="/calendar?month=2026-11"
      viewer={viewer}
      menu={[
        { href: '/calendar', label: 'Календарь', current: true },
        { href: '/contests', label: 'Конкурсы' },
      ]}
      accountMenu={[{ href: '/account', label: 'Моя страница' }]}
    >
      <h1>Ноябрь</h1>
    </PageFrame>,
    preferences.locale,
  )

describe('the page frame', () => {
  test('begins with the way past the menu', () => {
    const [skip] = all(frame(), 'a')
    expect(skip?.attributes.href).toBe('#content')
    expect(textOf(frame(), 'content')).toBe('Ноябрь')
  })

  test('tells which section the page is in', () => {
    const current = all(frame(), 'a').filter(({ attributes }) => attributes['aria-current'] === 'page')
    expect(current.map(({ text }) => text)).toEqual(['Календарь'])
  })

  test('leads a visitor to the sign-in and back to this page', () => {
    const signIn = all(frame(), 'a').find(({ text }) => text === 'Войти')
    expect(signIn?.attributes.href).toBe('/sign-in?next=%2Fcalendar%3Fmonth%3D2026-11')
    expect(frame()).not.toContain('/sign-out')
  })

  test('lets a person out by POST', () => {
    const html = frame({}, { name: 'Соколова Анна Витальевна' })
    expect(all(html, 'form')[0]?.attributes).toMatchObject({ method: 'post', action: '/sign-out' })
    expect(all(html, 'summary')[0]?.text).toBe('Личное меню СА Соколова А. В.')
    expect(all(html, 'a').map(({ text }) => text)).not.toContain('Войти')
  })

  test('brings back to the page after any change of look or language', () => {
    const back = all(frame(), 'input').filter(({ attributes }) => attributes.name === 'next')
    expect(back.map(({ attributes }) => attributes.value)).toEqual(Array(3).fill('/calendar?month=2026-11'))
    const switches = all(frame(), 'button').filter(({ attributes }) => attributes.name === 'locale')
    expect(switches.map(({ attributes, text }) => [attributes.value, attributes['aria-current'], text])).toEqual([
      ['ru', 'true', 'Русский'],
      ['en', undefined, 'English'],
    ])
  })

  test('shows what was chosen in the version for weak sight, and offers the ordinary view', () => {
    const inputs = all(frame({ scheme: 'blue-on-sky', images: 'off' }), 'input')
    const chosen = inputs.filter(({ attributes }) => 'checked' in attributes)
    expect(Object.fromEntries(chosen.map(({ attributes }) => [attributes.name, attributes.value]))).toEqual({
      textSize: 'normal',
      spacing: 'normal',
      scheme: 'blue-on-sky',
      images: 'off',
      theme: 'auto',
    })
    const hidden = inputs.filter(({ attributes }) => attributes.type === 'hidden' && attributes.name !== 'next')
    expect(Object.fromEntries(hidden.map(({ attributes }) => [attributes.name, attributes.value]))).toEqual({
      textSize: 'normal',
      spacing: 'normal',
      scheme: 'none',
      images: 'on',
      theme: 'auto',
    })
  })

  test('every button that opens something opens a thing that is there', () => {
    const html = frame()
    const targets = all(html, 'button').flatMap(({ attributes }) => attributes.popovertarget ?? [])
    const popovers = all(html, 'div').flatMap(({ attributes }) => (attributes.popover ? [attributes.id] : []))
    expect(new Set(targets)).toEqual(new Set(popovers))
  })
})

test('the time zone is chosen by its distance from Moscow and its cities', () => {
  const html = render(
    <TimeZoneForm
      preferences={{ ...defaultPreferences, timeZone: 'Asia/Yakutsk' }}
      path="/calendar"
      now={new Date('2026-11-22T00:00:00Z')}
    />,
  )
  const selected = all(html, 'option').filter(({ attributes }) => 'selected' in attributes)
  expect(selected.map(({ text }) => text)).toEqual(['МСК+6 · Якутск, Благовещенск, Чита'])
})
