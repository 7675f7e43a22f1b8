import type { FileKind } from '../contests/rules'

interface FileType {
  /** What the bytes are found to be. */
  found: string
  /** What the name may end in. */
  ending: string
  type: string
  kinds: FileKind[]
}

const office = 'application/vnd.openxmlformats-officedocument'

/** Files that entries may hold. What the bytes are decides; the name must say the same. */
const fileTypes: FileType[] = [
  { found: 'pdf', ending: 'pdf', type: 'application/pdf', kinds: ['document', 'presentation'] },
  { found: 'docx', ending: 'docx', type: `${office}.wordprocessingml.document`, kinds: ['document'] },
  { found: 'odt', ending: 'odt', type: 'application/vnd.oasis.opendocument.text', kinds: ['document'] },
  { found: 'rtf', ending: 'rtf', type: 'application/rtf', kinds: ['document'] },
  { found: 'cfb', ending: 'doc', type: 'application/msword', kinds: ['document'] },
  { found: 'pptx', ending: 'pptx', type: `${office}.presentationml.presentation`, kinds: ['presentation'] },
  { found: 'odp', ending: 'odp', type: 'application/vnd.oasis.opendocument.presentation', kinds: ['presentation'] },
  { found: 'cfb', ending: 'ppt', type: 'application/vnd.ms-powerpoint', kinds: ['presentation'] },
  { found: 'jpg', ending: 'jpg', type: 'image/jpeg', kinds: ['image'] },
  { found: 'jpg', ending: 'jpeg', type: 'image/jpeg', kinds: ['image'] },
  { found: 'png', ending: 'png', type: 'image/png', kinds: ['image'] },
  { found: 'webp', ending: 'webp', type: 'image/webp', kinds: ['image'] },
]

/** Endings that a task takes, for the file field and its hint. */
export const endingsOf = (kinds: readonly FileKind[]): string[] =>
  fileTypes.filter((type) => type.kinds.some((kind) => kinds.includes(kind))).map(({ ending }) => ending)

/** The MIME type of a file found to be `found`, under that name; undefined where the task does not take it. */
export const typeOf = (found: string | undefined, name: string, kinds: readonly FileKind[]): string | undefined =>
  fileTypes.find(
    (type) =>
      type.found === found &&
      name.toLowerCase().endsWith(`.${type.ending}`) &&
      type.kinds.some((kind) => kinds.includes(kind)),
  )?.type
