import type { Messages } from '../messages'
import { accounts } from './accounts'
import { audit } from './audit'
import { calendar } from './calendar'
import { common } from './common'
import { consents } from './consents'
import { dates } from './dates'
import { documentTexts } from './document-texts'
import { events } from './events'
import { frame } from './frame'
import { home } from './home'
import { imports } from './imports'
import { jury } from './jury'
import { kit } from './kit'
import { letters } from './letters'
import { menu } from './menu'
import { orders } from './orders'
import { organizations } from './organizations'
import { people } from './people'
import { protocolTexts } from './protocol-texts'
import { registrations } from './registrations'
import { roles } from './roles'
import { scoring } from './scoring'
import { server } from './server'
import { sheets } from './sheets'
import { pairs } from './pairs'

export const en: Messages = {
  locale: 'en',
  accounts,
  audit,
  calendar,
  common,
  dates,
  documentTexts,
  events,
  frame,
  home,
  imports,
  jury,
  kit,
  letters,
  menu,
  protocolTexts,
  registrations,
  scoring,
  server,
  sheets,
  organizations,
  people,
  roles,
  consents,
  orders,
  pairs,
}
