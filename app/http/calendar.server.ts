import { createHash } from 'node:crypto'
import type { Feed } from '~/domain/events/feed.server'

interface Options {
  /** The file's name when a person downloads it. */
  fileName: string
  /** A secret feed is kept by nobody on the way. */
  secret?: boolean
}

/** A feed as a response: 304 without making its text where the program has it already (RFC 9110, 13.1). */
export async function answerFeed(request: Request, feed: Feed, { fileName, secret }: Options): Promise<Response> {
  const etag = `"${createHash('sha256').update(`${fileName}:${feed.tag}`).digest('base64url').slice(0, 24)}"`
  const headers = new Headers({
    ETag: etag,
    'Cache-Control': secret ? 'private, no-cache' : 'public, max-age=60',
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'X-Robots-Tag': 'noindex',
  })
  if (feed.changedAt) headers.set('Last-Modified', feed.changedAt.toUTCString())
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : await feed.read(), { headers })
}

/** By the tag alone: an event that left a filter leaves no later date behind for If-Modified-Since to see. */
function isKnown({ headers }: Request, etag: string): boolean {
  const tags = headers.get('If-None-Match')?.split(',') ?? []
  return tags.some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
}
