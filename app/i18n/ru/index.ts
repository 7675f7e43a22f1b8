import { accounts } from './accounts'
import { common } from './common'
import { dates } from './dates'
import { frame } from './frame'
import { kit } from './kit'
import { menu } from './menu'

export const ru = { locale: 'ru' as 'ru' | 'en', accounts, common, dates, frame, kit, menu }
