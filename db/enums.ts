/** Closed vocabularies, as in the glossary. Order is the order in which lists show them. */

export const roles = ['platform_admin', 'region_admin', 'organizer', 'school_coordinator'] as const
export const roleScopes = ['installation', 'region', 'municipality', 'organization'] as const

export const genders = ['female', 'male'] as const
export const organizationTypes = [
  'school',
  'kindergarten',
  'supplementary',
  'methodical_center',
  'authority',
  'college',
  'other',
] as const
export const categories = ['none', 'compliance', 'first', 'highest'] as const
export const extraCategories = ['methodologist', 'mentor'] as const
export const nameCases = ['genitive', 'dative', 'accusative', 'instrumental'] as const

export const consentKinds = ['processing', 'distribution', 'image', 'mentoring', 'jury'] as const
export const consentChannels = ['web', 'paper'] as const
/** What a person may let be public, one by one (152-ФЗ, ст. 10.1). */
export const distributionItems = ['name', 'organization', 'post', 'photo', 'work'] as const

export const pairKinds = ['traditional', 'group', 'flash', 'network', 'reverse', 'virtual', 'situational'] as const
export const pairReasons = ['novice', 'new_skills', 'contest_preparation', 'new_workplace'] as const
export const pairStates = [
  'draft',
  'awaiting_consents',
  'awaiting_order',
  'active',
  'completed',
  'terminated_early',
  'declined',
  'cancelled',
] as const
export const pairMembers = ['mentor', 'mentee'] as const
/** Who wished a pair to end early. */
export const pairEndInitiators = ['mentor', 'mentee', 'employer'] as const
export const readiness = ['ready', 'partly', 'extend'] as const

export const legalDocumentKinds = ['order', 'regulation', 'protocol', 'letter', 'plan', 'other'] as const

export const eventTypes = [
  'open_doors_day',
  'open_lesson',
  'binary_lesson',
  'showcase_lesson',
  'master_class',
  'seminar',
  'webinar',
  'round_table',
  'forum',
  'conference',
  'training',
  'workshop',
  'lab',
  'consultation',
  'methodical_day',
  'methodical_landing',
  'flash_mentoring',
  'quest',
  'internship',
  'salon',
  'contest',
] as const
export const eventStates = ['draft', 'published', 'postponed', 'cancelled', 'completed', 'reported'] as const
export const eventFormats = ['in_person', 'remote', 'mixed'] as const
export const levels = [
  'school',
  'municipal',
  'intermunicipal',
  'regional',
  'interregional',
  'national',
  'international',
] as const
export const audiences = ['mentors', 'mentees', 'pairs', 'heads', 'coordinators', 'methodologists', 'teachers'] as const
export const eventRoles = ['presenter', 'speaker', 'moderator', 'organizer'] as const

export const registrationUnits = ['person', 'pair'] as const
export const attendanceModes = ['in_person', 'remote'] as const
export const registrationStates = ['confirmed', 'waitlisted', 'cancelled', 'declined'] as const
export const registrationSources = ['self', 'coordinator', 'organizer'] as const
export const attendanceMethods = ['list', 'qr', 'connection_log'] as const

export const contestStates = ['draft', 'announced', 'judging', 'decided', 'published', 'cancelled', 'void'] as const
export const stageForms = ['remote', 'in_person'] as const
export const stageStates = ['waiting', 'judging', 'protocol', 'closed'] as const
export const entryStates = [
  'draft',
  'awaiting_partner',
  'submitted',
  'returned',
  'admitted',
  'rejected',
  'withdrawn',
  'disqualified',
] as const
export const submissionActs = [
  'submitted',
  'confirmed',
  'recalled',
  'returned',
  'admitted',
  'rejected',
  'withdrawn',
  'disqualification_proposed',
  'disqualification_declined',
  'disqualified',
] as const

export const juryRoles = ['chair', 'member', 'secretary'] as const
export const jurorStates = ['invited', 'confirmed', 'declined', 'removed'] as const
export const recusalReasons = [
  'same_organisation',
  'same_municipality',
  'own_entry',
  'former_organisation',
  'former_pair',
  'personal_interest',
  'other',
] as const
export const recusalSources = ['auto', 'juror', 'organizer'] as const
export const recusalStates = ['confirmed', 'possible', 'dismissed'] as const
export const assignmentStates = [
  'assigned',
  'in_progress',
  'submitted',
  'reopened',
  'excused',
  'replaced',
  'recused',
] as const
export const protocolStates = ['draft', 'on_signature', 'signed', 'superseded'] as const
export const appealStates = ['filed', 'upheld', 'dismissed'] as const
export const calendarDayKinds = ['working', 'short', 'off'] as const

export const documentKinds = ['certificate', 'diploma', 'gratitude'] as const
export const documentTemplates = [
  'listener',
  'presenter',
  'binary_lesson',
  'contest_participant',
  'winner',
  'prize',
  'laureate',
  'diplomant',
  'award',
  'audience_prize',
  'jury_gratitude',
  'moderator_gratitude',
] as const
export const documentStates = ['issued', 'revoked', 'replaced'] as const
export const batchStates = ['preparing', 'issuing', 'done', 'failed'] as const
export const portfolioVisibilities = ['owner', 'link', 'public'] as const

export const importStates = ['uploaded', 'running', 'done', 'failed', 'discarded'] as const
