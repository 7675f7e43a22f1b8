import { createHash } from 'node:crypto'
import path from 'node:path'
import { build, type Plugin, type Rollup, type UserConfig } from 'vite'

/**
 * `import address from './desk?script'` bundles a file for the browser by itself, without React, and gives the address
 * it is served under: for a page whose script is small and its own.
 */
export function browserScripts(resolve: UserConfig['resolve']): Plugin {
  let serving = false
  return {
    name: 'browser-scripts',
    enforce: 'pre',
    configResolved: ({ command }) => {
      serving = command === 'serve'
    },
    async load(id, options) {
      if (!id.endsWith('?script')) return null
      const file = id.slice(0, -'?script'.length)
      if (serving) return exporting(`/${path.relative(process.cwd(), file)}`)
      const source = await bundle(file, resolve)
      const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8)
      const fileName = `assets/${path.parse(file).name}-${hash}.js`
      if (!options?.ssr) this.emitFile({ type: 'asset', fileName, source })
      return exporting(`/${fileName}`)
    },
  }
}

const exporting = (address: string) => `export default ${JSON.stringify(address)}`

async function bundle(file: string, resolve: UserConfig['resolve']): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve,
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      target: 'es2020',
      minify: 'esbuild',
      rollupOptions: { input: file },
    },
  })
  const { output } = result as Rollup.RollupOutput
  return output[0].code
}
