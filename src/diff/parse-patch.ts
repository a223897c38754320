import parse from 'parse-diff'
import { type ChangedFile, type Hunk, type Line } from '../core/change-set.ts'
import { readFileHeader } from './read-file-header.ts'

/** Above this a line number is a lie: git itself counts lines in 31 bits. */
const largestLineNumber = 2 ** 31 - 1

/**
 * The hunks of one file, from the `patch` field of GitHub's API or the body of a `git diff` section.
 * Text before the first `@@` line is skipped; hunks whose header makes no sense are left out.
 */
export function parsePatch(patch: string): readonly Hunk[] {
  return splitAt(patch.split('\n'), (line) => line.startsWith('@@ ')).flatMap(readHunk)
}

/**
 * The files of a whole `git diff` (options such as `-M -C --full-index` welcome, prefixes `a/` and `b/` expected).
 * `text` is null in every file: a diff does not hold it. A change of file type gives two entries, as git writes it.
 */
export function parseDiff(diff: string): readonly ChangedFile[] {
  return splitAt(diff.split('\n'), (line) => line.startsWith('diff --')).flatMap(readFile)
}

function readFile(section: readonly string[]): ChangedFile[] {
  const start = section.findIndex((line) => line.startsWith('@@'))
  const header = readFileHeader(start === -1 ? section : section.slice(0, start))
  if (header === null) return []
  const body = start === -1 || header.missing === 'no-patch' ? [] : section.slice(start)
  const hunks = splitAt(body, (line) => line.startsWith('@@ ')).flatMap(readHunk)
  return [{ ...header, hunks, text: null }]
}

/**
 * One hunk, which parse-diff numbers. What it gets wrong is kept from it: it counts `\ No newline at end of file` as a
 * line of the file, translated forms too; it searches the header's trailing text for file names with a super-linear
 * regex; it takes the line after an empty hunk as content; and when a header promises more lines than follow, it reads
 * the next header as content, so each hunk is handed over alone.
 */
function readHunk(lines: readonly string[]): Hunk[] {
  const [header, oldStart, oldCount, newStart, newCount] = headerOf(lines[0] ?? '')
  if (Math.max(oldStart, oldCount, newStart, newCount) > largestLineNumber) return []
  if (oldCount + newCount === 0) return []
  const body = lines.slice(1).filter((line) => !line.startsWith('\\'))
  const chunk = parse([header, ...body].join('\n'))[0]?.chunks[0]
  return chunk === undefined ? [] : [{ oldStart, newStart, lines: chunk.changes.map(toLine) }]
}

type Header = readonly [string, number, number, number, number]

function headerOf(line: string): Header {
  const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
  if (match === null) return ['', 0, 0, 0, 0]
  const [header, oldStart = '', oldCount = '1', newStart = '', newCount = '1'] = match
  return [header, Number(oldStart), Number(oldCount), Number(newStart), Number(newCount)]
}

function toLine(change: parse.Change): Line {
  const text = change.content.slice(1)
  if (change.type === 'add') return { kind: 'added', text, oldNumber: null, newNumber: change.ln }
  if (change.type === 'del') return { kind: 'removed', text, oldNumber: change.ln, newNumber: null }
  return { kind: 'context', text, oldNumber: change.ln1, newNumber: change.ln2 }
}

/** Groups of lines, each beginning where `isStart` holds; what stands before the first start is dropped. */
function splitAt(
  lines: readonly string[],
  isStart: (line: string) => boolean,
): readonly (readonly string[])[] {
  const groups: string[][] = []
  for (const line of lines) {
    if (isStart(line)) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return groups
}
