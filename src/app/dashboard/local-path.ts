/**
 * A path with its query within this server, from whatever a form or cookie holds; `/` for anything that could lead a browser
 * elsewhere: `//host`, `/\host`, `https:…`, tabs and line ends that browsers drop, and `/..//host`, which they shorten.
 */
export function localPath(text: string): string {
  const path = text.split('?', 1)[0] ?? ''
  const isPlain = /^\/[\u0021-\u007e]*$/u.test(text) && text.length <= 2000
  const isOdd = /\\|\/\/|\/\.{1,2}(?:\/|$)/u.test(path)
  return isPlain && !isOdd ? text : '/'
}
