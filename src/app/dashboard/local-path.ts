/** Some base: only what it does not change is ours. */
const base = 'http://local.invalid'

/**
 * A path with its query within this server, from whatever a form or cookie holds; `/` for anything that could lead a browser
 * elsewhere (`//host`, `/\host`, `https:…`, tabs and line ends that browsers drop).
 */
export function localPath(text: string): string {
  if (!/^\/(?![/\\])[\u0021-\u007e]*$/u.test(text) || text.length > 2000) return '/'
  if (!URL.canParse(text, base)) return '/'
  const url = new URL(text, base)
  return url.origin === base ? url.pathname + url.search : '/'
}
