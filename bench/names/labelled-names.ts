import { readFileSync } from 'node:fs'
import { type Ecosystem } from '../../src/core/dependency.ts'

export const nameKinds = ['popular', 'look-alike', 'obscure', 'invented', 'squatted'] as const
export type NameKind = (typeof nameKinds)[number]

/** One row of `fixtures/names/names.tsv`. */
export interface LabelledName {
  readonly ecosystem: Ecosystem
  readonly kind: NameKind
  readonly name: string
  /** Null: the registry has no such package. */
  readonly facts: {
    readonly firstPublished: string
    readonly releases: number
    readonly maintainers: number
    readonly latest: string
  } | null
}

/** The day on which the rows' facts were so. */
export const labelledOn = Date.parse('2026-11-26T12:00:00Z')

export function readLabelledNames(file: string): readonly LabelledName[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line) => (line === '' || line.startsWith('#') ? [] : [toName(line)]))
}

function toName(line: string): LabelledName {
  const [ecosystem, kind, name = '', firstPublished = '-', releases, maintainers, latest = ''] =
    line.split('\t')
  return {
    ecosystem: ecosystem as Ecosystem,
    kind: kind as NameKind,
    name,
    facts:
      firstPublished === '-'
        ? null
        : { firstPublished, releases: Number(releases), maintainers: Number(maintainers), latest },
  }
}
