import type { LoaderFunctionArgs } from '@remix-run/node'
import { NotFound } from '~/domain/decision'
import { publicPage } from '~/http/handler.server'
import { troubleToTell } from '~/http/trouble-page.server'

export const loader = (args: LoaderFunctionArgs) =>
  publicPage(async () => {
    throw troubleToTell(args.context) ?? new NotFound()
  })(args)

/** Never drawn; with it this is a page, whose error the root draws. */
export default function NoSuchPage() {
  return null
}
