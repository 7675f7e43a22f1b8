import { presets } from '~/domain/contests/presets'
import { begin, type Preset } from '~/domain/contests/presets/preset'
import type { Terms } from '~/domain/contests/terms'
import { catalogue } from '~/i18n/catalogue'

const words = catalogue('ru').contestPresets

/** Terms of regulation A: taken 1–22 February 2027 till 23:59 in Yakutsk, stages in March. */
export const termsOf = (preset: Preset): Terms =>
  begin(preset, {
    title: 'Педагогический дуэт',
    level: 'municipal',
    timeZone: 'Asia/Yakutsk',
    place: 'ИМЦ',
    intake: { opens: '2027-02-01T00:00', closes: '2027-02-22T23:59' },
  })

export const duetTerms = (): Terms => termsOf(presets.duet(words))
export const essayTerms = (): Terms => termsOf(presets.essay(words))
