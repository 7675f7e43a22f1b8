import { describe, expect, it } from 'vitest'
import { genderOf } from '~/lib/gender'

const of = (name: string) => {
  const [lastName = '', firstName = '', ...middle] = name.split(' ')
  return genderOf({ lastName, firstName, middleName: middle.join(' ') })
}

describe('genderOf', () => {
  it.each([
    ['Ким Нинель Ильинична', 'female'],
    ['Мамедова Айнур Вагиф кызы', 'female'],
    ['Мамедов Эльчин Вагиф оглы', 'male'],
    ['Долгих Хаджи Ильич', 'male'],
    ['Иванов Фома Фомич', 'male'],
    ['Черных Игорь Кузьмич', 'male'],
    ['Черных Хаджи Лукич', 'male'],
    ['Кадырова Любовь Львовна', 'female'],
    ['Мороз Айгуль', 'female'],
    ['Шевчук Пётр', 'male'],
    ['Лебедь Алёна', 'female'],
    ['Кадырова Шынар', 'female'],
    ['Осадчий Саша', 'male'],
    ['Ким Саша', null],
    ['Цой Женя', null],
    ['Щербина Ли', null],
  ])('%s: %s', (name, gender) => expect(of(name)).toBe(gender))
})
