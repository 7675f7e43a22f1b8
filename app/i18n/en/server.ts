import type { Messages } from '../messages'

export const server: Messages['server'] = {
  tooLarge: (megabytes) =>
    `This is too much to send at once: up to ${megabytes} MB are accepted. Go back, and make the file smaller or split it.`,
}
