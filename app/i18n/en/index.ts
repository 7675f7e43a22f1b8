import type { Messages } from '../messages'
import { accounts } from './accounts'
import { answers } from './answers'
import { appeals } from './appeals'
import { archive } from './archive'
import { audit } from './audit'
import { calendar } from './calendar'
import { calendarDays } from './calendar-days'
import { consents } from './consents'
import { contestPresets } from './contest-presets'
import { contests } from './contests'
import { dates } from './dates'
import { disqualification } from './disqualification'
import { documentTexts } from './document-texts'
import { documents } from './documents'
import { entries } from './entries'
import { events } from './events'
import { frame } from './frame'
import { home } from './home'
import { importPages } from './import-pages'
import { imports } from './imports'
import { jury } from './jury'
import { kit } from './kit'
import { letters } from './letters'
import { menu } from './menu'
import { orders } from './orders'
import { organizations } from './organizations'
import { pairs } from './pairs'
import { people } from './people'
import { portfolios } from './portfolios'
import { protocolTexts } from './protocol-texts'
import { protocols } from './protocols'
import { registrations } from './registrations'
import { regulation } from './regulation'
import { results } from './results'
import { roles } from './roles'
import { scoring } from './scoring'
import { server } from './server'
import { sheets } from './sheets'
import { terms } from './terms'
import { votes } from './votes'

export const en: Messages = {
  locale: 'en',
  accounts,
  portfolios,
  documents,
  votes,
  results,
  protocols,
  appeals,
  archive,
  audit,
  calendar,
  calendarDays,
  answers,
  contestPresets,
  contests,
  dates,
  disqualification,
  documentTexts,
  entries,
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
  regulation,
  scoring,
  server,
  sheets,
  organizations,
  people,
  roles,
  consents,
  orders,
  pairs,
  terms,
  importPages,
}
