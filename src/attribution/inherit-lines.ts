import { type AttributedRange, type Attribution } from '../core/attribution.ts'
import { type ChangeSet, type Line } from '../core/change-set.ts'
import { addedTexts, lineHash, type OriginMemory, recallLine } from './memory.ts'

/**
 * Gives lines that were moved from a merged change the origin they had there, where that is more AI. A line too short to tell
 * (a brace, an empty one) goes with the line above it when it stood below that line before, too.
 */
export function inheritLines(
  attribution: Attribution,
  changes: ChangeSet,
  memory: OriginMemory,
): Attribution {
  if (memory.lines.size === 0) return attribution
  const texts = new Map(changes.files.map((file) => [file.path, addedTexts(file)]))
  const known = { memory, neighbours: removedNeighbours(changes) }
  const ranges = attribution.ranges.flatMap((range) =>
    splitRange(range, texts.get(range.path) ?? new Map(), known),
  )
  return { ...attribution, ranges }
}

interface Known {
  readonly memory: OriginMemory
  /** Lines the change removes that stood one below the other, as `neighboursOf` names them. */
  readonly neighbours: ReadonlySet<string>
}

function removedNeighbours({ files }: ChangeSet): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const hunk of files.flatMap(({ hunks }) => hunks)) {
    let above: Line | null = null
    for (const line of hunk.lines) {
      if (line.kind !== 'removed') continue
      if (above !== null && line.oldNumber === (above.oldNumber ?? 0) + 1) {
        pairs.add(neighboursOf(above.text, line.text))
      }
      above = line
    }
  }
  return pairs
}

function neighboursOf(above: string, below: string): string {
  return [above, below].map((text) => text.replaceAll(/\s+/gu, '')).join('\n')
}

function splitRange(
  range: AttributedRange,
  texts: ReadonlyMap<number, string>,
  known: Known,
): readonly AttributedRange[] {
  const parts: AttributedRange[] = []
  for (let line = range.startLine; line <= range.endLine; line += 1) {
    const place = { startLine: line, endLine: line }
    const last = parts.at(-1)
    const moves = last !== undefined && last.evidence !== range.evidence
    const part =
      moves && goesWithAbove(line, texts, known)
        ? { ...last, ...place }
        : recallLine(texts.get(line) ?? null, { ...range, ...place }, known.memory)
    if (last !== undefined && isSame(last, part))
      parts[parts.length - 1] = { ...last, endLine: line }
    else parts.push(part)
  }
  return parts
}

function goesWithAbove(
  line: number,
  texts: ReadonlyMap<number, string>,
  { neighbours }: Known,
): boolean {
  const text = texts.get(line)
  const above = texts.get(line - 1)
  if (text === undefined || above === undefined || lineHash(text) !== null) return false
  return neighbours.has(neighboursOf(above, text))
}

function isSame(first: AttributedRange, second: AttributedRange): boolean {
  return (
    first.origin === second.origin &&
    JSON.stringify(first.evidence) === JSON.stringify(second.evidence)
  )
}
