import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'
import { browserScripts } from './vite.browser-script'

const resolve = {
  alias: {
    '~db': `${import.meta.dirname}/db`,
    '~emails': `${import.meta.dirname}/emails`,
    '~': `${import.meta.dirname}/app`,
  },
}

export default defineConfig({
  plugins: [browserScripts(resolve), tailwindcss(), remix(remixOptions)],
  resolve,
})
