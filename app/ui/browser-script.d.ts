/** The address of a file that is bundled for the browser by itself (`vite.browser-script.ts`). */
declare module '*?script' {
  const address: string
  export default address
}
