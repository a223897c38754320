import { attribute } from '../../src/attribution/attribute.ts'
import { type LineRecord } from '../../src/attribution/line-record.ts'
import { emptyMemory } from '../../src/attribution/memory.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type AttributedRange, type Attribution } from '../../src/core/attribution.ts'
import { type ChangeSet, type Commit } from '../../src/core/change-set.ts'
import { claude, makeCommit } from './make-commit.ts'

export const byClaude = `Add the list\n\n${claude}`

export const four = [
  'const one = first()',
  'const two = second()',
  'const three = third()',
  'const four = fourth()',
]

export function show({ path, startLine, endLine, origin, commitSha }: AttributedRange): string {
  return `${path}:${startLine}-${endLine} ${origin} ${commitSha}`
}

/** `path:first-last origin commit` */
export function judge(
  changes: ChangeSet,
  lineRecords: readonly LineRecord[] = [],
): readonly string[] {
  return attributeLocal(changes, lineRecords).ranges.map(show)
}

export function attributeLocal(
  changes: ChangeSet,
  lineRecords: readonly LineRecord[] = [],
): Attribution {
  return attribute({
    changes,
    pullRequest: null,
    lineRecords,
    vocabulary: defaultVocabulary,
    memory: emptyMemory,
  })
}

/** Each commit hangs on the one before. */
export function chain(
  ...commits: readonly (Partial<Commit> & { readonly sha: string })[]
): readonly Commit[] {
  return commits.map((commit, index) =>
    makeCommit({ parents: [commits[index - 1]?.sha ?? 'base'], ...commit }),
  )
}
