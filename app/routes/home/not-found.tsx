import { NotFound } from '~/domain/decision'
import { publicPage } from '~/http/handler.server'

export const loader = publicPage(async () => {
  throw new NotFound()
})

/** Never drawn; with it this is a page, whose error the root draws. */
export default function NoSuchPage() {
  return null
}
