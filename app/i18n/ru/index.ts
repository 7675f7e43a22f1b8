import { common } from './common'

export const ru = { locale: 'ru' as 'ru' | 'en', common }
