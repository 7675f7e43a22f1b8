import { settings } from './env.server'

/** The full address of a path of ours, for letters, feeds and documents. */
export const absolute = (path: string): string => settings.origin + path
