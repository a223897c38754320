import { basename } from 'node:path/posix'
import { readImage } from '../image-reference.ts'
import { type Manifest, type ManifestEntry, parsed } from '../manifest.ts'
import { linesOf } from '../read/lines.ts'

const fileName =
  /^(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,100})?$|\.(?:dockerfile|containerfile)$/iu

/** Base images and images copied from; build arguments take their defaults. Source: https://docs.docker.com/reference/dockerfile/ */
export const dockerfile: Manifest = {
  name: 'Dockerfile',
  ecosystem: 'docker',
  kind: 'manifest',
  isManifest: (path) => fileName.test(basename(path)),
  parse: (text) => {
    const entries: ManifestEntry[] = []
    const stages = new Set<string>()
    const defaults = new Map<string, string>()
    for (const { words, line } of instructionsOf(text)) {
      const [keyword = '', ...rest] = words
      if (keyword === 'ARG' && stages.size === 0) readArgument(rest, defaults)
      const image = imageOf(keyword, rest)
      if (image === null) continue
      const name = substitute(image, defaults)
      const entry = isStage(name, stages) ? null : readImage(name, { line })
      if (entry !== null) entries.push(entry)
      if (keyword === 'FROM') stages.add(stageName(rest))
    }
    return parsed(entries)
  },
}

function isStage(name: string, stages: ReadonlySet<string>): boolean {
  return stages.has(name.toLowerCase()) || /^\d+$/u.test(name)
}

/** What stands behind `AS`; empty for a stage without a name. */
function stageName(words: readonly string[]): string {
  const at = words.findIndex((word) => word.toUpperCase() === 'AS')
  return at === -1 ? '' : (words[at + 1]?.toLowerCase() ?? '')
}

interface Instruction {
  readonly words: readonly string[]
  readonly line: number
}

const read = /^(?:FROM|ARG|COPY|ADD)\s/iu

/** Lines that end in a backslash are joined; only what may name an image is given. */
function instructionsOf(text: string): readonly Instruction[] {
  const found: { text: string; line: number }[] = []
  let isContinued = false
  for (const { text: raw, line } of linesOf(text, ['#'])) {
    const last = found.at(-1)
    const part = raw.replace(/\\$/u, '')
    if (isContinued && last !== undefined) last.text = `${last.text} ${part}`.slice(0, 4_000)
    else found.push({ text: part, line })
    isContinued = raw.endsWith('\\')
  }
  return found
    .filter((one) => read.test(one.text))
    .map(({ text: joined, line }) => {
      const [keyword = '', ...rest] = joined.trim().split(/\s+/u)
      return { words: [keyword.toUpperCase(), ...rest], line }
    })
}

function readArgument(words: readonly string[], defaults: Map<string, string>): void {
  for (const word of words) {
    const groups = /^(?<name>\w{1,100})=["']?(?<value>[^"']{0,300})/u.exec(word)?.groups
    if (groups?.['name'] !== undefined) {
      defaults.set(groups['name'], substitute(groups['value'] ?? '', defaults))
    }
  }
}

function imageOf(keyword: string, words: readonly string[]): string | null {
  if (keyword === 'FROM') return words.find((word) => !word.startsWith('--')) ?? null
  const from = words.find((word) => word.startsWith('--from='))
  return from === undefined || keyword === 'ARG' ? null : from.slice('--from='.length)
}

const reference =
  /\$(?:\{(?<name>\w{1,100})(?::?-(?<fallback>[^}]{0,200}))?\}|(?<plain>\w{1,100}))/gu

/** What has no default stays as it is. */
function substitute(text: string, defaults: ReadonlyMap<string, string>): string {
  const replaced = text.replaceAll(reference, (...found: readonly unknown[]) => {
    const [whole, name, fallback, plain] = found.map((part) =>
      typeof part === 'string' ? part : null,
    )
    return defaults.get(name ?? plain ?? '') ?? fallback ?? whole ?? ''
  })
  return replaced.slice(0, 1_000)
}
