import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What may be handed on inside a file of ours, with its notice. */
const permissive = ['Apache-2.0', 'CC-BY-3.0', 'CC0-1.0', 'ISC', 'MIT', '(MIT AND CC-BY-3.0)']

/** The licences of the packages that these files are from, in the words of the packages. Throws for one that may not be handed on so. */
export function toNotices(root, files) {
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []))
  const notices = [...folders].toSorted().map((folder) => toNotice(join(root, folder)))
  return `Countersign's command line contains these packages.\n\n${notices.join('\n')}`
}

/** `node_modules/a/node_modules/@b/c` of a file below it; null for a file of our own. */
function packageFolder(file) {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(file) ?? []
  return folder ?? null
}

function toNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!permissive.includes(license)) throw new Error(`${name} may not be bundled: ${license}.`)
  const names = readdirSync(folder).toSorted()
  const files = names.filter((each) => /^(?:licen[cs]e|copying|notice)\b/iu.test(each))
  const said = (files.length > 0 ? files : names.filter((each) => /^readme\b/iu.test(each)))
    .map((each) => readFileSync(join(folder, each), 'utf8').trim())
    .join('\n\n')
  const hasTerms = files.length > 0 || /licens/iu.test(said)
  if (!hasTerms) throw new Error(`${name} brings no text of its licence.`)
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${said}\n`
}
