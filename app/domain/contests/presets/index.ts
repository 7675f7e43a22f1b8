import { duet } from './duet'
import { empty } from './empty'
import { essay } from './essay'

export const presetNames = ['duet', 'essay', 'empty'] as const
export type PresetName = (typeof presetNames)[number]

export const presets = { duet, essay, empty } satisfies Record<PresetName, unknown>
