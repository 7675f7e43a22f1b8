import '@remix-run/server-runtime'

declare module '@remix-run/server-runtime' {
  /** Loaders answer with what they return, dates included, instead of its JSON. */
  interface Future {
    v3_singleFetch: true
  }
}
