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
  await expect(status).toContainText('Нет связи: лист можно сдать, когда она появится')
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
