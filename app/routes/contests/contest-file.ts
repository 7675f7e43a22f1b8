import { archiveFile } from '~/domain/contests/contest-file.server'
import { mayExportWhole } from '~/domain/contests/policy'
import { findContest } from '~/domain/contests/queries.server'
import { assertAllowed } from '~/domain/decision'
import { sitsAs } from '~/domain/jury/queries.server'
import { file } from '~/http/handler.server'
import { jsonFile } from '~/http/json-file'

/** The whole contest file, for the organiser and the chair. What leaves is in the audit log (INV-47). */
export const loader = file(async ({ viewer, param, now }) => {
  const contest = await findContest(viewer, param('contestId'), now)
  assertAllowed(mayExportWhole(viewer, { ...contest, isChair: await sitsAs('chair', viewer, contest.id) }))
  return jsonFile(await archiveFile(viewer, contest.id), `${contest.title}.json`)
})
