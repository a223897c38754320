import * as z from 'zod'
import { type FileGroup } from '../analysis/code/group-files.ts'
import { type ScanResult } from '../analysis/code/scan-result.ts'
import { categories, confidences, type Detection, type Fix, severities } from '../core/finding.ts'
import { gapReasons } from '../core/gap.ts'

const number = z.number().int().nonnegative()
const location = z.strictObject({
  path: z.string(),
  startLine: number,
  startColumn: number,
  endLine: number,
  endColumn: number,
})

/** Source text stays out: a fix is kept as what it puts in, between how much of the old lines it keeps before and after. */
const fix = z.strictObject({
  description: z.string(),
  startLine: number,
  endLine: number,
  before: number,
  text: z.string(),
  after: number,
})

const detection = z.strictObject({
  ruleId: z.string(),
  category: z.enum(categories),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  title: z.string(),
  message: z.string(),
  remediation: z.string(),
  cwe: z.array(number),
  location,
  trace: z.array(z.strictObject({ location, note: z.string() })),
  fix: fix.nullable(),
  trial: z.boolean(),
})

const gap = z.strictObject({
  path: z.string().nullable(),
  reason: z.enum(gapReasons),
  detail: z.string(),
})

const cachedResult = z.strictObject({ detections: z.array(detection), gaps: z.array(gap) })

type CachedFix = z.infer<typeof fix>

/** A result as it is written: without anything that stands in the files. */
export function toCached(group: FileGroup, { detections, gaps }: ScanResult): string {
  const lines = linesOf(group)
  const kept = detections.map((each) => ({
    ...each,
    codeForFingerprint: undefined,
    fix: each.fix === null ? null : withoutSource(each.fix, lines(each.location.path)),
  }))
  return JSON.stringify({ detections: kept, gaps })
}

/** Null for what is no such text, or does not fit the files. */
export function fromCached(group: FileGroup, text: string): ScanResult | null {
  const parsed = cachedResult.safeParse(parse(text))
  if (!parsed.success) return null
  const lines = linesOf(group)
  const { detections, gaps } = parsed.data
  return {
    gaps,
    detections: detections.map((each): Detection => {
      const own = lines(each.location.path)
      const { fix: edit, trial, ...rest } = each
      return {
        ...rest,
        fix: edit === null ? null : withSource(edit, own),
        codeForFingerprint: sliceOf(own, each.location),
        trial,
      }
    }),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

type Lines = readonly string[]

function linesOf({ files, context }: FileGroup): (path: string) => Lines {
  const texts = new Map([...files, ...context].map((file) => [file.path, file.text]))
  return (path) => (texts.get(path) ?? '').split('\n')
}

function sliceOf(
  lines: Lines,
  { startLine, startColumn, endLine, endColumn }: Detection['location'],
): string {
  const between = lines.slice(startLine - 1, endLine)
  const last = between.at(-1)?.slice(0, endColumn - 1) ?? ''
  return [...between.slice(0, -1), last].join('\n').slice(startColumn - 1)
}

function oldText(lines: Lines, { startLine, endLine }: Pick<Fix, 'startLine' | 'endLine'>): string {
  return lines.slice(startLine - 1, endLine).join('\n')
}

function withoutSource({ replacement, ...rest }: Fix, lines: Lines): CachedFix {
  const old = oldText(lines, rest)
  const most = Math.min(old.length, replacement.length)
  let before = 0
  while (before < most && old[before] === replacement[before]) before += 1
  let after = 0
  while (after < most - before && old.at(-1 - after) === replacement.at(-1 - after)) after += 1
  return { ...rest, before, text: replacement.slice(before, replacement.length - after), after }
}

function withSource({ before, text, after, ...rest }: CachedFix, lines: Lines): Fix {
  const old = oldText(lines, rest)
  const replacement = old.slice(0, before) + text + old.slice(old.length - after)
  return { ...rest, replacement }
}
