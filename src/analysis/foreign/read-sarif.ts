import { type Detection, type Location, type Severity, type TraceStep } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { child, itemsAt, type Json, member, objectOf, parseJson, textAt } from './json.ts'
import { type Bases, hasPlace, readPlace } from './read-place.ts'
import {
  cweNumbers,
  type ForeignRule,
  type RuleBook,
  readRules,
  severityOf,
  taxonOf,
} from './read-rules.ts'

export interface ForeignReport {
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
}

export interface SarifInput {
  readonly text: string
  /** Absolute path of the repository on this machine, `/` between folders; null when it has none. */
  readonly root: string | null
  /** Head text of each file of the change that has one; results that touch no path in it are left out. */
  readonly sources: ReadonlyMap<string, string | null>
}

const maxRuns = 50
/** As many as code scanning takes of one run. */
const maxResults = 25_000
const maxSteps = 100

/**
 * Reads a SARIF 2.1.0 log of another tool (OASIS, errata 01). Null when the text is no such log. Never throws; of more runs or results than
 * are read, a gap tells. A result's own message may quote code, so what is told comes from the rule's texts. Left out: results that are no
 * failure, are gone since the tool's baseline, or that someone accepted outside the code.
 */
export function readSarif(input: SarifInput): ForeignReport | null {
  const log = parseJson(input.text)
  if (log === null || textAt(log, 'version') !== '2.1.0' || !Array.isArray(log['runs'])) return null
  const reports = itemsAt(log, 'runs', maxRuns).map((run) => readRun(objectOf(run), input))
  const isCut = log['runs'].length > maxRuns
  return {
    detections: reports.flatMap((report) => report.detections),
    gaps: [...reports.flatMap((report) => report.gaps), ...(isCut ? [cut('The log')] : [])],
  }
}

function readRun(run: Json | null, input: SarifInput): ForeignReport {
  const tool = child(run, 'tool')
  const name = toolName(textAt(child(tool, 'driver'), 'name'))
  const bases: Bases = { byId: child(run, 'originalUriBaseIds'), root: input.root }
  const context: RunContext = {
    name,
    bases,
    rules: readRules(tool),
    sources: input.sources,
    linesOf: splitter(input.sources),
  }
  const results = itemsAt(run, 'results', maxResults)
    .map(objectOf)
    .filter((result) => result !== null)
  const read = results
    .filter((result) => isOpen(result))
    .map((result) => readResult(result, context))
  const given = member(run, 'results')
  const lost = read.filter((one) => one === 'no-place').length
  return {
    detections: read.filter((one) => typeof one === 'object'),
    gaps: [
      ...(Array.isArray(given) && given.length > maxResults ? [cut(`The report of ${name}`)] : []),
      ...(lost > 0 ? [unplaced(name, lost)] : []),
      ...(hasFailed(run) ? [failed(name)] : []),
    ],
  }
}

interface RunContext {
  readonly name: string
  readonly bases: Bases
  readonly rules: RuleBook
  readonly sources: ReadonlyMap<string, string | null>
  readonly linesOf: (path: string) => readonly string[]
}

/** `in source` acceptances of other tools need no reason and may be written by the change itself: they are not honoured. */
function isOpen(result: Json): boolean {
  const kind = textAt(result, 'kind') ?? 'fail'
  if (!['fail', 'open', 'review'].includes(kind)) return false
  if (textAt(result, 'level') === 'none' || textAt(result, 'baselineState') === 'absent')
    return false
  return !itemsAt(result, 'suppressions', 20)
    .map(objectOf)
    .some(
      (one) =>
        textAt(one, 'kind') === 'external' && (textAt(one, 'status') ?? 'accepted') === 'accepted',
    )
}

function readResult(result: Json, context: RunContext): Detection | 'no-place' | 'elsewhere' {
  const first = objectOf(itemsAt(result, 'locations', 1)[0])
  const location = readPlace(first, context.bases)
  if (location === null) return hasPlace(first) && !isLineless(first) ? 'elsewhere' : 'no-place'
  const trace = readTrace(result, context.bases)
  const places = [location, ...trace.map((step) => step.location)]
  if (!places.some(({ path }) => context.sources.has(path))) return 'elsewhere'
  return detectionOf(result, { location, trace }, context)
}

function detectionOf(
  result: Json,
  { location, trace }: Pick<Detection, 'location' | 'trace'>,
  { name, rules, linesOf }: RunContext,
): Detection {
  const { id, rule } = rules.find(result)
  const cwe = [...new Set([...cwesOf(result), ...rule.cwe])]
  return {
    ...wordsOf(rule, { id, tool: name }),
    ruleId: `${slug(name)}/${cleanId(id)}`,
    category: rule.isSecret || cwe.includes(798) ? 'secret' : 'code',
    severity: severityOf(child(result, 'properties')) ?? rule.severity ?? levelOf(result, rule),
    confidence: rule.confidence,
    cwe,
    location: withEnd(location, linesOf(location.path)),
    trace,
    fix: null,
    codeForFingerprint: codeAt(location, linesOf(location.path)) ?? hashOf(result),
    trial: false,
  }
}

/** A place without a line (a whole file, an image): it cannot be held against lines. */
function isLineless(location: Json | null): boolean {
  return member(child(child(location, 'physicalLocation'), 'region'), 'startLine') === undefined
}

function wordsOf(
  rule: ForeignRule,
  { id, tool }: { readonly id: string; readonly tool: string },
): Pick<Detection, 'title' | 'message' | 'remediation'> {
  const title = rule.title ?? cleanId(id)
  return {
    title: title.slice(0, 120),
    message: `Reported by ${tool}: ${rule.message ?? title}`,
    remediation: rule.remediation?.slice(0, 500) ?? `See what ${tool} says about ${cleanId(id)}.`,
  }
}

const levels: ReadonlyMap<string, Severity> = new Map([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
])

/** SARIF 3.27.10: the result's own, else the rule's, else `warning`. */
function levelOf(result: Json, rule: ForeignRule): Severity {
  return levels.get(textAt(result, 'level') ?? rule.level ?? 'warning') ?? 'medium'
}

function cwesOf(result: Json): readonly number[] {
  const tags = itemsAt(child(result, 'properties'), 'tags', 100)
  const taxa = itemsAt(result, 'taxa', 100).map((taxon) => taxonOf(objectOf(taxon)))
  return cweNumbers([...tags, ...taxa])
}

/** The first flow. Its messages may quote code: the notes are ours. */
function readTrace(result: Json, bases: Bases): readonly TraceStep[] {
  const flow = objectOf(itemsAt(result, 'codeFlows', 1)[0])
  const thread = objectOf(itemsAt(flow, 'threadFlows', 1)[0])
  const places = itemsAt(thread, 'locations', maxSteps).flatMap((step) => {
    const place = readPlace(child(objectOf(step), 'location'), bases)
    return place === null ? [] : [place]
  })
  return places.map((location, index) => ({ location, note: noteOf(index, places.length) }))
}

function noteOf(index: number, count: number): string {
  if (index === 0) return 'where it begins'
  return index === count - 1 ? 'where it arrives' : 'on its way'
}

/** Without an end, a region goes to the end of its line. */
function withEnd(location: Location, lines: readonly string[]): Location {
  const { startLine, startColumn, endLine, endColumn } = location
  if (startLine !== endLine || endColumn > startColumn) return location
  const length = lines[endLine - 1]?.length ?? 0
  return { ...location, endColumn: Math.max(endColumn, length + 1) }
}

function codeAt({ startLine, endLine }: Location, lines: readonly string[]): string | null {
  const code = lines.slice(startLine - 1, Math.min(endLine, startLine + 20))
  return code.length === 0 ? null : code.join('\n')
}

/** Each text is split once, however many results speak of it. */
function splitter(
  sources: ReadonlyMap<string, string | null>,
): (path: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (path) => {
    const lines = known.get(path) ?? sources.get(path)?.split('\n') ?? []
    known.set(path, lines)
    return lines
  }
}

/** Of files whose text is not at hand: what the tool itself tells results apart by. */
function hashOf(result: Json): string {
  return (
    textAt(child(result, 'partialFingerprints'), 'primaryLocationLineHash')?.slice(0, 200) ?? ''
  )
}

function toolName(name: string | null): string {
  const shown = (name ?? '')
    .slice(0, 60)
    .replaceAll(/[^\p{L}\p{N} ._+-]/gu, '')
    .trim()
  return shown === '' ? 'another tool' : shown
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z\d]+/gu, '-')
      .replaceAll(/^-+|-+$/gu, '') || 'tool'
  )
}

/** So that an ignore comment can name it. */
function cleanId(id: string): string {
  return id.slice(0, 100).replaceAll(/[^\w./@-]+/gu, '-')
}

function hasFailed(run: Json | null): boolean {
  return itemsAt(run, 'invocations', 100).some(
    (one) => member(objectOf(one), 'executionSuccessful') === false,
  )
}

function cut(what: string): Gap {
  return {
    path: null,
    reason: 'too-large',
    detail: `${what} holds more than is read (${maxRuns} runs of ${maxResults} results). Split it.`,
  }
}

function unplaced(tool: string, count: number): Gap {
  return {
    path: null,
    reason: 'not-checked',
    detail: `${count} results of ${tool} name no line and were not held against this change. Look at its own report.`,
  }
}

function failed(tool: string): Gap {
  return {
    path: null,
    reason: 'not-checked',
    detail: `${tool} says that its run did not succeed, so its report may lack results. Run it again.`,
  }
}
