/** Letters of a file's name: an answer's headers have an end. */
const mostName = 150

/** A file made for its reader alone, under a name of any alphabet; `inline` opens it in the browser. */
export const madeFile = (body: BodyInit, type: string, name: string, { inline = false } = {}): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(shortened(name))}`,
      'Cache-Control': 'private, no-cache',
    },
  })

/** Without half a character at the cut, and with its ending. */
function shortened(name: string): string {
  const { base = name, ending = '' } = /^(?<base>.*?)(?<ending>\.[a-z]{1,5})?$/su.exec(name)?.groups ?? {}
  return [...base].slice(0, mostName).join('').toWellFormed() + ending
}
