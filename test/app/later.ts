import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a Node.js process needs in its environment to believe that it is so many days later. */
export async function daysLater(folder: string, days: number): Promise<Record<string, string>> {
  const path = join(folder, 'later.mjs')
  await writeFile(path, clock(days * 24 * 3600 * 1000))
  return { NODE_OPTIONS: `--import=${pathToFileURL(path).href}` }
}

function clock(ms: number): string {
  return `const Now = Date
globalThis.Date = class Date extends Now {
  constructor(...given) {
    super(...(given.length === 0 ? [Now.now() + ${ms}] : given))
  }
  static now() {
    return Now.now() + ${ms}
  }
}
`
}
