import { type Origin, type Strength, strengths } from '../../src/core/attribution.ts'
import { authorKinds, type ChangeFacts } from '../../src/core/change-facts.ts'
import { type DependencyChange } from '../../src/core/dependency.ts'
import { type Category, type Confidence, type Severity } from '../../src/core/finding.ts'
import { type GapReason } from '../../src/core/gap.ts'
import { type DecisionInput } from '../../src/policy/decide.ts'
import { aFinding, anAnalysis, aRange } from './samples.ts'

const unknownFacts: ChangeFacts = { author: null, labels: null, baseBranch: null, isFork: null }
const isKnown = { ranges: [], gaps: [], commits: [] }

/** What a case of docs/policy.md stands for. */
export function givenBy(what: string): Pick<DecisionInput, 'attribution' | 'analysis'> & {
  readonly facts: ChangeFacts
} {
  const nothing = { attribution: isKnown, analysis: anAnalysis(), facts: unknownFacts }
  const [, kind, rest = ''] = /^(lines|package|change): (.+)$/u.exec(what) ?? []
  if (kind === 'lines') return { ...nothing, ...linesGiven(rest) }
  if (kind === 'package') return { ...nothing, ...packageGiven(rest) }
  if (kind === 'change') return { ...nothing, ...changeGiven(rest) }
  if (unmarkedCases.has(what)) {
    return { ...nothing, attribution: { ...isKnown, ranges: [aRange({ origin: 'unknown' })] } }
  }
  const [, gap] = /^gap (.+)$/u.exec(what) ?? []
  if (gap === undefined)
    return { ...nothing, analysis: anAnalysis({ findings: [findingOf(what)] }) }
  const gaps = [{ path: 'a', reason: gap as GapReason, detail: 'x' }]
  return { ...nothing, analysis: anAnalysis({ gaps }) }
}

/** `ai, src/a.ts`, and `fork` or a trace such as `declared cursor`. */
function linesGiven(rest: string) {
  const [origin = '', path = '', more = ''] = rest.split(', ')
  const [strength, tool] = more.split(' ')
  const evidence = strengths.some((known) => known === strength)
    ? [{ signal: 'x', tool: tool ?? null, model: null, strength: strength as Strength, detail: '' }]
    : []
  const ranges = [aRange({ origin: origin as Origin, path, evidence })]
  const isFork = more === 'fork' ? true : more === 'no fork' ? false : null
  return { attribution: { ...isKnown, ranges }, facts: { ...unknownFacts, isFork } }
}

/** `npm left-pad, added, ai`. */
function packageGiven(rest: string) {
  const [named = '', change = '', origin = ''] = rest.split(', ')
  const [ecosystem = '', name = ''] = named.split(' ')
  const dependency: DependencyChange = {
    ecosystem: ecosystem as DependencyChange['ecosystem'],
    name,
    change: change as DependencyChange['change'],
    version: '1.0.0',
    resolved: null,
    previousVersion: null,
    relation: 'declared',
    scope: 'runtime',
    source: 'registry',
    path: 'package.json',
    line: 1,
  }
  const ranges = [aRange({ path: 'package.json', origin: origin as Origin })]
  return {
    attribution: { ...isKnown, ranges },
    analysis: anAnalysis({ dependencies: [dependency] }),
  }
}

/** `agent`, or `ai 80 %, base main`. */
function changeGiven(rest: string) {
  const [, percent = '0'] = /^ai (\d+) %/u.exec(rest) ?? []
  const [, baseBranch = null] = /base (\S+)/u.exec(rest) ?? []
  const author = authorKinds.find((kind) => rest === kind) ?? null
  const ai = Number(percent)
  const ranges = [
    aRange({ startLine: 1, endLine: ai }),
    aRange({ startLine: ai + 1, endLine: 100, origin: 'human' }),
  ].filter(({ startLine, endLine }) => startLine <= endLine)
  return { attribution: { ...isKnown, ranges }, facts: { ...unknownFacts, author, baseBranch } }
}

/** Cases about an unmarked commit. */
const unmarkedCases: ReadonlySet<string> = new Set([
  'unmarked lines',
  'a commit without the trailer',
  'an AI as co-author',
  'no statement',
])

function findingOf(what: string) {
  const [origin, category, severity = '', confidence = '', path = 'src/a.ts', ruleId = 'x/y'] =
    what.split(', ')
  const location = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
  return aFinding({
    origin: origin as Origin,
    category: category as Category,
    severity: severity.replace(' severity', '') as Severity,
    confidence: confidence.replace(' confidence', '') as Confidence,
    location,
    ruleId,
  })
}
