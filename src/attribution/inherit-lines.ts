import { type AttributedRange, type Attribution } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { addedTexts, type OriginMemory, recallLine } from './memory.ts'

/** Gives lines that were moved from a merged change the origin they had there, where that is more AI. */
export function inheritLines(
  attribution: Attribution,
  changes: ChangeSet,
  memory: OriginMemory,
): Attribution {
  if (memory.lines.size === 0) return attribution
  const texts = new Map(changes.files.map((file) => [file.path, addedTexts(file)]))
  const ranges = attribution.ranges.flatMap((range) =>
    splitRange(range, texts.get(range.path) ?? new Map(), memory),
  )
  return { ...attribution, ranges }
}

function splitRange(
  range: AttributedRange,
  texts: ReadonlyMap<number, string>,
  memory: OriginMemory,
): readonly AttributedRange[] {
  const parts: AttributedRange[] = []
  for (let line = range.startLine; line <= range.endLine; line += 1) {
    const text = texts.get(line) ?? null
    const part = recallLine(text, { ...range, startLine: line, endLine: line }, memory)
    const last = parts.at(-1)
    if (last !== undefined && isSame(last, part))
      parts[parts.length - 1] = { ...last, endLine: line }
    else parts.push(part)
  }
  return parts
}

function isSame(first: AttributedRange, second: AttributedRange): boolean {
  return (
    first.origin === second.origin &&
    JSON.stringify(first.evidence) === JSON.stringify(second.evidence)
  )
}
