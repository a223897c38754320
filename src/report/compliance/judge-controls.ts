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

/** What evidence the period holds for each control. */
export function judgeControls(
  frameworks: readonly Framework[],
  onRecord: OnRecord,
): readonly FrameworkResult[] {
  const counts = countsOf(onRecord)
  return frameworks.map(({ id, name, version, wording, controls }) => ({
    id,
    name,
    version,
    wording,
    controls: controls.map((control) => judge(control, counts)),
  }))
}

/** The record by what controls ask for; few are unlike, however many changes there are. */
interface Counts extends Omit<OnRecord, 'population' | 'exceptions'> {
  readonly changes: number
  /** Changes by the signals they have. */
  readonly bySignals: Tally<readonly SignalId[]>
  /** Findings by their CWEs. */
  readonly byCwe: Tally<readonly number[]>
  readonly byKind: Tally<ReportException['kind']>
}

type Tally<Key> = readonly (readonly [key: Key, count: number])[]

function countsOf({ population, exceptions, ...rest }: OnRecord): Counts {
  const signalLists = beginTally<readonly SignalId[]>()
  const cweLists = beginTally<readonly number[]>()
  const exceptionList = beginTally<ReportException['kind']>()
  for (const { signals: ids, findings } of population) {
    signalLists.add(ids, 1)
    for (const { cwe, count } of findings ?? []) cweLists.add(cwe, count)
  }
  for (const { kind } of exceptions) exceptionList.add(kind, 1)
  return {
    ...rest,
    changes: population.length,
    bySignals: signalLists.result(),
    byCwe: cweLists.result(),
    byKind: exceptionList.result(),
  }
}

/** Keys are told apart as `Map` does: lists by identity. */
function beginTally<Key>() {
  const counts = new Map<Key, number>()
  return {
    add: (key: Key, count: number): void => {
      counts.set(key, (counts.get(key) ?? 0) + count)
    },
    result: (): Tally<Key> => [...counts],
  }
}

function countWhere<Key>(tally: Tally<Key>, isCounted: (key: Key) => boolean): number {
  return tally.reduce((total, [key, count]) => (isCounted(key) ? total + count : total), 0)
}

const heldAs: ReadonlyMap<SignalId, 'change' | 'log' | 'not-recorded'> = new Map(
  signals.map(({ id, held }) => [id, held]),
)

function judge(control: Control, counts: Counts): ControlResult {
  const { changes, bySignals, byKind } = counts
  const byChange = control.signals.filter((id) => heldAs.get(id) === 'change')
  const covered =
    byChange.length === 0
      ? null
      : countWhere(bySignals, (held) => byChange.every((id) => held.includes(id)))
  const weaknesses = weaknessesOf(control, counts)
  const signalCounts = control.signals.map((id) => countOf(id, counts))
  return {
    id: control.id,
    title: control.title,
    evidence: evidenceOf(control, {
      counts: signalCounts,
      weaknesses,
      isWhole: changes > 0 && covered === changes,
    }),
    signals: signalCounts,
    covered,
    changes,
    exceptions: countWhere(byKind, (kind) => touches(kind, control.signals)),
    weaknesses,
    limit: control.limit,
  }
}

function countOf(id: SignalId, { bySignals, logSize }: Counts): SignalCount {
  const held = heldAs.get(id)
  if (held === 'log') return { id, count: logSize }
  if (held !== 'change') return { id, count: null }
  return { id, count: countWhere(bySignals, (ids) => ids.includes(id)) }
}

function touches(kind: ReportException['kind'], ids: readonly SignalId[]): boolean {
  return exceptionKinds[kind].touches.some((id) => ids.includes(id))
}

function weaknessesOf(
  { cwes }: Control,
  { byCwe, cwes: ofRules }: Counts,
): WeaknessCoverage | null {
  if (cwes === null) return null
  const covered = cwes.filter((cwe) => ofRules.has(cwe))
  const findings = countWhere(byCwe, (list) => list.some((one) => cwes.includes(one)))
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
