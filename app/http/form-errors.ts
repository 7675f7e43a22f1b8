import type { z } from 'zod'
import type { Messages } from '~/i18n/messages'

/**
 * Words for what a schema found, in the reader's language. A schema holds no sentences: a rule of its own names one of
 * `t.answers.errors` as `params: { error: 'date' }`.
 */
export function formErrors(t: Messages): z.core.$ZodErrorMap {
  const say = t.answers.errors
  return (issue) => {
    switch (issue.code) {
      case 'invalid_type':
        if (issue.input === undefined || issue.input === null) return say.required
        return issue.expected === 'number' || issue.expected === 'int' ? say.number : say.wrong
      case 'too_small':
        if (issue.origin === 'string') return say.tooShort(Number(issue.minimum))
        return issue.origin === 'array' ? say.fewItems(Number(issue.minimum)) : say.tooSmall(String(issue.minimum))
      case 'too_big':
        if (issue.origin === 'file') return say.fileTooLarge(Math.floor(Number(issue.maximum) / 1024 / 1024))
        return issue.origin === 'string' ? say.tooLong(Number(issue.maximum)) : say.tooBig(String(issue.maximum))
      case 'invalid_value':
        return issue.input === undefined ? say.required : say.choice
      case 'invalid_format':
        return issue.format === 'email' ? say.email : issue.format === 'url' ? say.url : say.wrong
      case 'custom':
        return named(say, issue.params?.error) ?? say.wrong
      default:
        return say.wrong
    }
  }
}

function named(say: Messages['answers']['errors'], name: unknown): string | undefined {
  const sentence = typeof name === 'string' && name in say ? say[name as keyof typeof say] : undefined
  return typeof sentence === 'string' ? sentence : undefined
}
