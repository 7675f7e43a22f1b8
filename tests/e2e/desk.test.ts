import type { Page } from '@playwright/test'
import { expect, test } from '~tests/support/browser'
import { Actor, cast, password } from '~tests/support/story'

test('scores given without a network or after the session stay, and come to the server later', async ({ browser }) => {
  const juror = await Actor.signsIn(browser, 'deskJuror', 'juror')
  const { context, page } = juror
  await juror.at('2026-11-10T10:00:00+07:00')
  await juror.opens('/jury')
  await juror.follows('К заявкам')
  await juror.follows('Оценить следующую')
  const score = (line: number, points: number) =>
    page
      .locator('[data-desk] fieldset')
      .nth(line)
      .getByRole('radio', { name: new RegExp(`^${points} `) })
  const status = page.locator('[data-status]')

  await score(0, 4).check({ force: true })
  await expect(status).toContainText('Сохранено в')

  await context.setOffline(true)
  await score(1, 3).check({ force: true })
  await expect(status).toContainText('Нет связи: оценки хранятся на этом устройстве')
  await page.getByRole('button', { name: 'Сдать лист' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Сдать лист' }).click()
  await expect(status).toContainText('Нет связи: лист можно сдать, когда она появится')
  await page.getByRole('link', { name: 'К списку заявок' }).click()
  await expect(status).toContainText('Нет связи: другая страница не откроется')
  await context.setOffline(false)
  await expect(status).toContainText('Сохранено в')

  await context.clearCookies()
  await score(2, 0).check({ force: true })
  await expect(status).toContainText('Сеанс закончился')
  await status.getByRole('link', { name: 'Войти' }).click()
  await juror.fills({ 'Электронная почта': cast.deskJuror.email, Пароль: password })
  await juror.presses('Войти')
  await expect(status).toContainText('Сохранено в')

  await page.reload()
  for (const [line, points] of [4, 3, 0].entries()) await expect(score(line, points)).toBeChecked()
})

test('the desk is filled by keys, and of two windows neither overwrites the other unasked', async ({ browser }) => {
  const juror = await Actor.signsIn(browser, 'deskJuror', 'juror')
  const { context, page } = juror
  await juror.at('2026-11-10T11:00:00+07:00')
  await juror.opens('/jury')
  await juror.follows('К заявкам')
  await juror.follows('Оценить следующую')
  const chosen = (window: Page, line: number) => window.locator(`[name="scores[${line}]"]:checked`)
  const choose = (window: Page, line: number, score: number) =>
    window.locator(`label:has([name="scores[${line}]"][value="${score}"])`).click()
  const answered = (window: Page, status: number) =>
    window.waitForResponse((answer) => answer.request().method() === 'POST' && answer.status() === status)

  await chosen(page, 0).focus()
  for (const key of ['2', 'Enter', '3', 'ArrowDown', '1', 'ArrowUp']) await page.keyboard.press(key)
  await Promise.all([answered(page, 200), page.keyboard.press('Backspace')])
  for (const [line, score] of ['2', '', '1'].entries()) await expect(chosen(page, line)).toHaveValue(score)
  await expect(page.locator('[data-total=sum]').first()).toHaveText('3')

  const other = await context.newPage()
  await other.goto(page.url())
  await Promise.all([answered(other, 200), choose(other, 3, 4)])
  await Promise.all([answered(page, 409), choose(page, 3, 2)])
  const differences = page.getByRole('dialog').getByRole('row')
  await expect(differences).toHaveCount(3)
  await expect(differences.nth(1).getByRole('cell')).toHaveText(['2', '4'])
  await expect(differences.nth(2).getByRole('cell')).toHaveText(['5', '7'])
  await Promise.all([answered(page, 200), page.getByRole('button', { name: 'Те, что здесь' }).click()])
  await other.reload()
  await expect(chosen(other, 3)).toHaveValue('2')

  await Promise.all([answered(other, 200), choose(other, 3, 5)])
  await Promise.all([answered(page, 409), choose(page, 3, 1)])
  await page.getByRole('button', { name: 'Те, что сохранены' }).click()
  await expect(chosen(page, 3)).toHaveValue('5')
  await expect(page.locator('[data-total=sum]').first()).toHaveText('8')
})
