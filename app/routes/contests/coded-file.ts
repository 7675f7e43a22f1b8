import { openFile } from '~/domain/contests/contest-file.server'
import { mayExportCoded } from '~/domain/contests/policy'
import { findContest } from '~/domain/contests/queries.server'
import { assertAllowed } from '~/domain/decision'
import { publicFile } from '~/http/handler.server'
import { jsonFile } from '~/http/json-file'

/** The contest file without names, for everyone. */
export const loader = publicFile(async ({ viewer, param, now }) => {
  const contest = await findContest(viewer, param('contestId'), now)
  assertAllowed(mayExportCoded(contest))
  return jsonFile(await openFile(contest.id), `${contest.title}.json`)
})
