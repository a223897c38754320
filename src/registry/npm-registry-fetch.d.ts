/** The settings npm's client starts from; the rest of it is not loaded for them. */
declare module 'npm-registry-fetch/lib/default-opts.js' {
  const defaults: { readonly registry: string }
  export default defaults
}
