import { addedLineNumbers, type ChangeSet } from '../core/change-set.ts'
import { type LineRecord } from './line-record.ts'
import { originWeight } from './origin-weight.ts'

/** The record that decides each line: by commit and path, then by the line's number in that commit. */
export type RecordIndex = ReadonlyMap<string, ReadonlyMap<number, LineRecord>>

/**
 * Keeps records of this change's own commits and of lines those commits added. Of several records for one line the most
 * AI wins. A record that calls lines human must lie wholly inside the added lines: one that claims more is a lie, or
 * belongs to another version, and is dropped.
 */
export function indexRecords(records: readonly LineRecord[], changes: ChangeSet): RecordIndex {
  const wanted = groupRecords(records)
  const index = new Map<string, ReadonlyMap<number, LineRecord>>()
  for (const commit of changes.commits) {
    for (const file of commit.files) {
      const key = recordKey(commit.sha, file.path)
      const ofFile = wanted.get(key)
      if (ofFile === undefined) continue
      index.set(key, paint([...addedLineNumbers(file)].toSorted(ascending), ofFile))
    }
  }
  return index
}

export function recordKey(sha: string, path: string): string {
  return `${sha}:${path}`
}

function groupRecords(records: readonly LineRecord[]): ReadonlyMap<string, readonly LineRecord[]> {
  const groups = new Map<string, LineRecord[]>()
  for (const record of records) {
    if (record.origin === 'unknown') continue
    const key = recordKey(record.commitSha, record.path)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return groups
}

/** Each line is painted once, by the strongest record first: linear however many records overlap. */
function paint(
  lines: readonly number[],
  records: readonly LineRecord[],
): ReadonlyMap<number, LineRecord> {
  const painted = new Map<number, LineRecord>()
  const next = Array.from({ length: lines.length + 1 }, (_, index) => index)
  for (const record of records.toSorted(byWeight)) {
    const from = firstAtLeast(lines, record.startLine)
    const to = firstAtLeast(lines, record.endLine + 1)
    const length = record.endLine - record.startLine + 1
    if (record.origin === 'human' && to - from !== length) continue
    for (let at = free(next, from); at < to; at = free(next, at)) {
      painted.set(lines[at] ?? 0, record)
      next[at] = at + 1
    }
  }
  return painted
}

function byWeight(a: LineRecord, b: LineRecord): number {
  return originWeight[b.origin] - originWeight[a.origin] || Number(b.trusted) - Number(a.trusted)
}

/** The first position from `at` on that is not painted yet; shortens the path it walks. */
function free(next: number[], at: number): number {
  let end = at
  while ((next[end] ?? end) !== end) end = next[end] ?? end
  let walk = at
  while (walk < end) {
    const following = next[walk] ?? end
    next[walk] = end
    walk = following
  }
  return end
}

function firstAtLeast(lines: readonly number[], line: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle] ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

function ascending(a: number, b: number): number {
  return a - b
}
