import { expect, expectAccessible, test } from '~tests/support/browser'
import { Actor } from '~tests/support/story'

test('what is wrong is named at the top and beside its field, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in/link')
  await page.getByLabel('Электронная почта').fill('anna@school')
  await page.getByRole('main').getByRole('button').first().click()
  await expect(page.getByRole('alert').getByRole('link')).toHaveText(/^Электронная почта: /)
  await expect(page.getByLabel('Электронная почта')).toHaveValue('anna@school')
  await expectAccessible(page)
})

test('the summary of a longer form stands in the order of its fields, each a link to its own', async ({ browser }) => {
  const { page } = await Actor.signsIn(browser, 'organizer', 'keeper')
  await page.goto('/orders/new')
  await page.getByLabel('Заголовок', { exact: true }).fill('О конкурсе')
  await page.locator('#form').evaluate((form: HTMLFormElement) => form.setAttribute('novalidate', ''))
  await page.getByRole('button', { name: 'Внести приказ' }).click()
  const links = page.getByRole('alert').getByRole('link')
  await expect(links).toHaveText([/^Номер: /, /^Дата: /, /^Кто издал: /])
  await expect(page.getByLabel('Заголовок', { exact: true })).toHaveValue('О конкурсе')
  await links.first().click()
  await expect(page.getByLabel('Номер')).toBeFocused()
})
