import { pages } from '../../../src/app/dashboard/pages.ts'
import { type Visitor } from './visitor.ts'

/** An address somebody can reach by links from the overview. */
export interface Reached {
  /** Of the page; the address itself when it belongs to none. */
  readonly pattern: string
  readonly path: string
  /** To be saved instead of shown. */
  readonly isFile: boolean
}

/** One address of each page that links and forms as they stand lead to. */
export async function crawl(visitor: Visitor): Promise<readonly Reached[]> {
  const found = new Map<string, Reached>()
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const pattern = patternOf(path)
    if (found.has(pattern)) continue
    const { headers, text } = await visitor.open(path)
    const isFile = headers.has('content-disposition')
    found.set(pattern, { pattern, path, isFile })
    const links = isFile ? [] : text.matchAll(/<a [^>]*href="(\/[^"#]*)/gu)
    for (const [, href = ''] of links) waiting.push(href.replaceAll('&amp;', '&'))
    for (const address of isFile ? [] : formsOf(text)) waiting.push(address)
  }
  return [...found.values()]
}

/** Where forms that ask lead when nobody changes them; boxes stay unticked, lists at their first entry. */
function formsOf(text: string): readonly string[] {
  const forms = text.matchAll(/<form[^>]*method="get" action="([^"]*)">(.*?)<\/form>/gsu)
  return [...forms].map(([, action = '', fields = '']) => {
    const inputs = fields.matchAll(/<input type="(?!checkbox)\w+" name="(\w+)" value="([^"]*)"/gu)
    const lists = fields.matchAll(/<select name="(\w+)"><option[^>]*>([^<]*)/gu)
    const query = new URLSearchParams()
    for (const [, name = '', value = ''] of [...inputs, ...lists]) query.set(name, value)
    return `${action}?${query.toString()}`
  })
}

function patternOf(path: string): string {
  const page = pages.find(({ pattern }) => {
    const fits = new RegExp(`^${pattern.replaceAll(/:\w+/gu, '[^/]+')}$`, 'u')
    return fits.test(path.split('?')[0] ?? '')
  })
  return page?.pattern ?? path
}
