import type { Messages } from '../messages'
import { accounts } from './accounts'
import { audit } from './audit'
import { common } from './common'
import { consents } from './consents'
import { dates } from './dates'
import { documentTexts } from './document-texts'
import { frame } from './frame'
import { home } from './home'
import { kit } from './kit'
import { letters } from './letters'
import { menu } from './menu'
import { orders } from './orders'
import { organizations } from './organizations'
import { people } from './people'
import { protocolTexts } from './protocol-texts'
import { roles } from './roles'
import { scoring } from './scoring'
import { server } from './server'

export const en: Messages = {
  locale: 'en',
  accounts,
  audit,
  common,
  dates,
  documentTexts,
  frame,
  home,
  kit,
  letters,
  menu,
  protocolTexts,
  scoring,
  server,
  organizations,
  people,
  roles,
  consents,
  orders,
}
