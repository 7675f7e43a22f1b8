/** A value as a JSON file to keep. */
export const jsonFile = (value: unknown, name: string): Response =>
  new Response(`${JSON.stringify(value, null, 1)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-cache',
    },
  })
