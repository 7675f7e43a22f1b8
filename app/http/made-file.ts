/** A file made for its reader alone, under a name of any alphabet; `inline` opens it in the browser. */
export const madeFile = (body: BodyInit, type: string, name: string, { inline = false } = {}): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-cache',
    },
  })
