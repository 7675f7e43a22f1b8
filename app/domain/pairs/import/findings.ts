import type { Mapping, PairField } from './fields'

/**
 * What is said of a row, and what each sentence needs. `mends` were put right by a plain rule; `warnings` are for a
 * person to look at, and the row is imported; with a `fault` the row is not.
 */
interface Mends {
  spaces: { was: string; became: string }
  latinLetters: { was: string; became: string }
  nameForm: { was: string; became: string }
  postInName: { was: string; post: string }
  ditto: { became: string; above: number }
  merged: { became: string; above: number }
  yearWords: { was: string; year: number }
  yearsOfWork: { was: string; year: number }
  numberAsDate: { was: string; date: string }
  shortYear: { was: string; date: string }
  orderParts: { was: string; number: string; date: string }
  periodParts: { was: string; from: string; to: string }
  periodOfTitle: { from: string; to: string }
  periodEnd: { to: string }
  kindAssumed: { was: string }
  sameOrganization: { organization: string }
  municipalitySpelling: { was: string; became: string }
  municipalityOfSection: { municipality: string; above: number }
  municipalityOfOrganization: { municipality: string; organization: string }
  municipalityOnly: { municipality: string }
  organizationSpelling: { was: string; became: string }
  personSpelling: { was: string; became: string }
}

interface Warnings {
  hiddenRow: Record<never, never>
  unreadYear: { was: string }
  unknownCategory: { was: string }
  orderWithoutDate: { number: string }
  orderWithoutNumber: { date: string }
  orderLater: { date: string; from: string }
  doubled: { sheet: string; row: number }
  contradicts: { fact: string; was: string; kept: string; sheet: string; row: number }
  otherMunicipality: { organization: string; municipality: string }
  similarOrganization: { organization: string; similar: string }
  sameNameBoth: { name: string }
  sameNameElsewhere: { name: string; organization: string }
  sameNameInFile: { name: string; organization: string; sheet: string; row: number }
  similarPerson: { name: string; similar: string }
  pairEnded: Record<never, never>
}

export interface Faults {
  noMentor: Record<never, never>
  noMentee: Record<never, never>
  initials: { was: string }
  surnameAlone: { was: string }
  severalPeople: { was: string }
  unclearName: { was: string }
  sameMember: Record<never, never>
  noOrganization: Record<never, never>
  noMunicipality: Record<never, never>
  unknownMunicipality: { was: string; similar: string }
  foreignMunicipality: { municipality: string }
  severalOrganizations: { organization: string; municipalities: string }
  unknownKind: { was: string }
  impossibleDate: { was: string }
  unreadDate: { was: string }
  impossibleYear: { was: string }
  unreadPeriod: { was: string }
  noPeriod: Record<never, never>
  periodReversed: { from: string; to: string }
  sinceAfterPeriod: { year: number }
  brokenCell: { was: string }
  personalNumber: Record<never, never>
  tooLong: { begins: string; most: number }
  contradictsPair: { sheet: string; row: number }
  mirrored: { sheet: string; row: number }
  mirroredPair: Record<never, never>
  namesakes: { name: string; organization: string }
}

export type FindingParams = Mends & Warnings & Faults
export type FindingCode = keyof FindingParams
export type Severity = 'mend' | 'warning' | 'fault'

/** Where in the file: the spreadsheet's own number of the row, and the letter of the column where one cell is meant. */
interface Place {
  sheet: string
  row: number
  column: string | null
}

export type Finding = {
  [Code in FindingCode]: Place & {
    severity: Severity
    field: PairField | null
    code: Code
    params: FindingParams[Code]
  }
}[FindingCode]

/**
 * Notes findings of one row; the field says which of its cells is meant, null the row as a whole. Of a cell that has a
 * fault nothing more is said.
 */
export interface Notes {
  readonly findings: readonly Finding[]
  readonly faulty: boolean
  mend: <Code extends keyof Mends>(field: PairField | null, code: Code, params: Mends[Code]) => void
  warn: <Code extends keyof Warnings>(field: PairField | null, code: Code, params: Warnings[Code]) => void
  fault: <Code extends keyof Faults>(field: PairField | null, code: Code, params: Faults[Code]) => void
}

/** Notes of a row, going on from those made of it before. */
export function notesOf(row: { sheet: string; row: number; columns: Mapping }, before: readonly Finding[] = []): Notes {
  const findings: Finding[] = [...before]
  const note = (severity: Severity) => (field: PairField | null, code: FindingCode, params: object) => {
    if (field && findings.some((other) => other.field === field && other.severity === 'fault')) return
    const column = (field && row.columns[field]) ?? null
    findings.push({ severity, sheet: row.sheet, row: row.row, column, field, code, params } as Finding)
  }
  return {
    findings,
    get faulty() {
      return findings.some(({ severity }) => severity === 'fault')
    },
    mend: note('mend'),
    warn: note('warning'),
    fault: note('fault'),
  }
}
