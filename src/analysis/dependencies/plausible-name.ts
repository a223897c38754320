import { type Ecosystem } from '../../core/dependency.ts'
import { type ManifestEntry } from './manifest.ts'

const longest = 300

/** Letters, digits and the separators a registry knows; names with folders are their own row. */
const word = /^[\w.~!$'()*+-]+$/u
const folders = /^[\w.~-]+(?:\/[\w.~-]+)*$/u

const shapes: ReadonlyMap<Ecosystem, RegExp> = new Map([
  ['npm', /^(?:@[\w.~!$'()*+-]+\/)?[\w.~!$'()*+-]+$/u],
  ['go', folders],
  ['github-actions', folders],
  ['packagist', folders],
  ['docker', /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*$/u],
  ['maven', /^[\w.${}-]+:[\w.${}-]+$/u],
])

/** `.` or `..` as a folder. */
const dots = /(?:^|\/)\.{1,2}(?:\/|$)/u

/** False for a name that no registry can hold, and that nobody may paste into a path, a URL or a page. */
export function isPlausibleName({ ecosystem, name }: ManifestEntry): boolean {
  if (name.length > longest || dots.test(name)) return false
  return (shapes.get(ecosystem) ?? word).test(name)
}
