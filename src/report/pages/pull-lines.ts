import { type Assessment } from '../../core/assessment.ts'
import {
  type AttributedRange,
  type Evidence,
  linesByOrigin,
  origins,
} from '../../core/attribution.ts'
import { type Finding } from '../../core/finding.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { compareText } from '../judged-findings.ts'
import { toolTitle } from '../tool-title.ts'
import { type Place, sourceOnGitHub, traceAddress } from './addresses.ts'
import { code, folded, link } from './markup.ts'
import { originWords, severityBadge } from './words.ts'

const mostRanges = 2000
/** Files of a change up to this many are shown open. */
const openFiles = 10

/** Every added line with who wrote it and how that is known; the text itself is on GitHub and nowhere here. */
export function lineSections(assessment: Assessment, place: Place): Html {
  const { ranges } = assessment.attribution
  if (ranges.length === 0)
    return '<h2>Lines and their origin</h2>\n<p>This change adds no line.</p>\n'
  const shown = ranges.slice(0, mostRanges)
  const files = [...new Set(shown.map(({ path }) => path))].toSorted(compareText)
  const parts = files.map((path) => {
    const ofFile = shown.filter((range) => range.path === path)
    const content = fileTable({ path, ranges: ofFile }, assessment, place)
    const summary = `${code(path)} <span class="soft">${countText(ofFile)}</span>`
    return files.length > openFiles ? folded(summary, content) : `<h3>${summary}</h3>\n${content}`
  })
  const cut =
    ranges.length > mostRanges
      ? `<p class="notice">The first ${mostRanges} of ${ranges.length} runs of lines are shown. <code>countersign audit export</code> and the API have all.</p>\n`
      : ''
  return `<h2>Lines and their origin</h2>\n${note}${cut}${parts.join('')}`
}

const note: Html =
  '<p class="soft">Countersign keeps no source text. Each row is a run of added lines; its link opens the text on GitHub. “Unmarked” means that no tool left a trace, not that a person wrote it.</p>\n'

function countText(ranges: readonly AttributedRange[]): string {
  const lines = linesByOrigin(ranges)
  return origins
    .filter((origin) => lines[origin] > 0)
    .map((origin) => `${originWords[origin]} ${lines[origin]}`)
    .join(', ')
}

interface FileRanges {
  readonly path: string
  readonly ranges: readonly AttributedRange[]
}

function fileTable({ path, ranges }: FileRanges, assessment: Assessment, place: Place): Html {
  const found = assessment.analysis.findings.filter(({ location }) => location.path === path)
  const rows = ranges.map((range) => [
    rangeLink(range, assessment.headSha, place),
    `<span class="origin ${range.origin}">${originWords[range.origin]}</span>`,
    range.evidence.map((one) => evidenceText(one)).join('<br>') || 'no trace',
    range.commitSha === null ? 'not known' : code(range.commitSha.slice(0, 12)),
    found
      .filter((one) => touches(one, range))
      .map((one) => findingText(one))
      .join('<br>') || '–',
    link(traceAddress(place, { path, line: range.startLine }), 'Trace'),
  ])
  const head = ['Lines', 'Origin', 'How that is known', 'Commit', 'Findings', 'Custody']
  return table({ caption: `Added lines of ${path}`, head, rows })
}

function rangeLink({ path, startLine, endLine }: AttributedRange, sha: string, place: Place): Html {
  const text = startLine === endLine ? String(startLine) : `${startLine}–${endLine}`
  return link(sourceOnGitHub(place, { sha, path, startLine, endLine }), text)
}

const strengthWords = {
  attested: 'attested',
  declared: 'declared by the commit',
  inferred: 'inferred',
} as const satisfies Record<Evidence['strength'], string>

/** `Claude Code: commit trailer (declared by the commit)`. */
export function evidenceText({ tool, model, detail, strength }: Evidence): Html {
  const who = tool === null ? '' : `${toolTitle(tool)}${model === null ? '' : ` (${model})`}: `
  return escaped(`${who}${detail}, ${strengthWords[strength]}`)
}

function touches({ location }: Finding, { startLine, endLine }: AttributedRange): boolean {
  return location.startLine <= endLine && location.endLine >= startLine
}

function findingText({ severity, title, location }: Finding): Html {
  return `${severityBadge(severity)} ${escaped(title, 120)} (line ${location.startLine})`
}
