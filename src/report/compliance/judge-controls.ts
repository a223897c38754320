import { type Control, type Framework } from './control.ts'
import { exceptionKinds } from './exception-kinds.ts'
import {
  type ControlResult,
  type FrameworkResult,
  type MergedChange,
  type ReportException,
  type SignalCount,
  type WeaknessCoverage,
} from './report.ts'
import { type SignalId, signals } from './signals.ts'

interface OnRecord {
  readonly population: readonly MergedChange[]
  readonly exceptions: readonly ReportException[]
  /** CWEs of enabled rules. */
  readonly cwes: ReadonlySet<number>
  readonly logSize: number
}

/** What evidence the period holds for each control of a framework. */
export function judgeControls(framework: Framework, onRecord: OnRecord): FrameworkResult {
  const { id, name, version, wording, controls } = framework
  const judged = controls.map((control) => judge(control, onRecord))
  return { id, name, version, wording, controls: judged }
}

const heldAs: ReadonlyMap<SignalId, 'change' | 'log' | 'not-recorded'> = new Map(
  signals.map(({ id, held }) => [id, held]),
)

function judge(control: Control, onRecord: OnRecord): ControlResult {
  const { population, exceptions } = onRecord
  const byChange = control.signals.filter((id) => heldAs.get(id) === 'change')
  const covered =
    byChange.length === 0
      ? null
      : population.filter((change) => byChange.every((id) => change.signals.includes(id))).length
  const weaknesses = weaknessesOf(control, onRecord)
  const counts = control.signals.map((id) => countOf(id, onRecord))
  return {
    id: control.id,
    title: control.title,
    evidence: evidenceOf(control, {
      counts,
      weaknesses,
      isWhole: population.length > 0 && covered === population.length,
    }),
    signals: counts,
    covered,
    changes: population.length,
    exceptions: exceptions.filter(({ kind }) => touches(kind, control.signals)).length,
    weaknesses,
    limit: control.limit,
  }
}

function countOf(id: SignalId, { population, logSize }: OnRecord): SignalCount {
  const held = heldAs.get(id)
  if (held === 'log') return { id, count: logSize }
  if (held !== 'change') return { id, count: null }
  return { id, count: population.filter((change) => change.signals.includes(id)).length }
}

function touches(kind: ReportException['kind'], ids: readonly SignalId[]): boolean {
  return exceptionKinds[kind].touches.some((id) => ids.includes(id))
}

function weaknessesOf(
  { cwes }: Control,
  { population, cwes: ofRules }: OnRecord,
): WeaknessCoverage | null {
  if (cwes === null) return null
  const covered = cwes.filter((cwe) => ofRules.has(cwe))
  const groups = population.flatMap(({ findings }) => findings ?? [])
  const findings = groups
    .filter(({ cwe }) => cwe.some((one) => cwes.includes(one)))
    .reduce((total, { count }) => total + count, 0)
  return { cwes, covered, findings }
}

interface Held {
  readonly counts: readonly SignalCount[]
  readonly weaknesses: WeaknessCoverage | null
  /** Every merged change is covered. */
  readonly isWhole: boolean
}

/** The mapping says what evidence could show at best; what is on record can only take away from that. */
function evidenceOf(control: Control, { counts, weaknesses, isWhole }: Held) {
  const hasAny = counts.some(({ count }) => count !== null && count > 0)
  const hasNoRule = weaknesses?.covered.length === 0
  if (control.reach === 'none' || !hasAny || hasNoRule) return 'none'
  const hasAll = counts.every(({ count }) => count !== null && count > 0)
  return control.reach === 'full' && hasAll && isWhole ? 'technical-part' : 'contributes'
}
