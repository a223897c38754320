import { isCanonicalJson } from '../core/canonical-json.ts'
import { anchorProblems, type ExportedAnchor } from './anchor-problems.ts'
import { type Checkpoint, openCheckpoint } from './checkpoint.ts'
import { openSemanticCheck } from './log-semantics.ts'
import { type Frontier, type Hash, leafHash, pushLeaf, rootOf } from './merkle.ts'
import { type Verifier } from './note.ts'
import { openPrivateCheck, type PrivatePart } from './private-parts.ts'
import { type EventFacts, type Problem, type ProblemCode } from './problem.ts'
import { prunedProblems } from './pruned-problems.ts'

export interface LogExport {
  /** One canonical event a line, or `#<leaf hash>` where its body was pruned. */
  readonly events: Iterable<string>
  readonly checkpoint: string
  readonly privateParts: readonly PrivatePart[] | null
  /** Signed checkpoints kept elsewhere: the auditor's own, anchors. */
  readonly remembered: readonly string[]
  /** Checkpoints the server told others, as it brings them itself; absent: none. */
  readonly anchors?: readonly ExportedAnchor[]
}

export interface Verification {
  readonly origin: string | null
  readonly size: number
  /** What was altered. Empty: nothing was. */
  readonly problems: readonly Problem[]
  /** What was not there to be looked at. */
  readonly missing: readonly string[]
  /** Worth a look, no proof of anything. */
  readonly warnings: readonly string[]
  readonly erased: number
  readonly pruned: number
}

/** Problems after these are counted, not told. */
const mostProblems = 100

/**
 * The steps of docs/audit-log.md over an exported log, with public keys alone. Reads each event once and keeps what the later steps ask
 * for. Never throws.
 */
export function verifyLog(log: LogExport, known: readonly Verifier[]): Verification {
  const problems: Problem[] = []
  const current = openCheckpoint(log.checkpoint, known)
  if ('problem' in current) {
    problems.push(checkpointProblem(current.problem))
    return { ...nothing, problems }
  }
  const { anchors = [] } = log
  const kept = [...log.remembered, ...anchors.map(({ note }) => note)]
  const remembered = openAll(kept, { known, origin: current.origin, problems })
  const semantics = openSemanticCheck()
  const privately = openPrivateCheck(log.privateParts)
  const aboutLog: EventFacts[] = []
  function look(fact: EventFacts): void {
    if (typesAboutLog.has(fact.type)) aboutLog.push(fact)
    semantics.look(fact)
    privately.look(fact)
  }
  const read = readEvents(log.events, { current, remembered, problems, look })
  compare(read, { current, remembered, problems })
  const parts = privately.result()
  const pruning = prunedProblems({ ...read, facts: aboutLog })
  const told = anchorProblems(aboutLog, anchors)
  const all = [...problems, ...pruning, ...told.problems, ...parts.problems, ...semantics.problems]
  return {
    origin: current.origin,
    size: read.size,
    problems: all.slice(0, mostProblems),
    missing: [],
    warnings: [...parts.notes, ...told.notes, ...read.warnings, ...semantics.warnings].slice(
      0,
      mostProblems,
    ),
    erased: parts.erased,
    pruned: read.pruned.length,
  }
}

/** Their words are about the log itself and are looked at when all of it was read. */
const typesAboutLog: ReadonlySet<string> = new Set(['retention.pruned', 'checkpoint.anchored'])

const nothing = { origin: null, size: 0, missing: [], warnings: [], erased: 0, pruned: 0 } as const

function checkpointProblem(problem: string): Problem {
  return problem === 'malformed'
    ? {
        code: 'CHECKPOINT_MALFORMED',
        line: null,
        message: 'The checkpoint is not one signed text of a log.',
      }
    : {
        code: 'CHECKPOINT_SIGNATURE',
        line: null,
        message: `No signature of the given key holds for the checkpoint (${problem}).`,
      }
}

interface Opening {
  readonly known: readonly Verifier[]
  readonly origin: string
  readonly problems: Problem[]
}

function openAll(notes: readonly string[], { known, origin, problems }: Opening): Checkpoint[] {
  const opened: Checkpoint[] = []
  for (const note of notes) {
    const checkpoint = openCheckpoint(note, known)
    if ('problem' in checkpoint) problems.push(checkpointProblem(checkpoint.problem))
    else if (checkpoint.origin === origin) opened.push(checkpoint)
    else {
      const message = `A remembered checkpoint is of the log ${checkpoint.origin}, not of ${origin}.`
      problems.push({ code: 'ORIGIN', line: null, message })
    }
  }
  return opened
}

interface Reading {
  readonly current: Checkpoint
  readonly remembered: readonly Checkpoint[]
  readonly problems: Problem[]
}

interface Looking extends Reading {
  /** Is shown every event that is one. */
  readonly look: (fact: EventFacts) => void
}

interface ReadEvents {
  readonly size: number
  readonly root: Hash
  /** Roots at the sizes of remembered checkpoints. */
  readonly roots: ReadonlyMap<number, Hash>
  readonly warnings: readonly string[]
  /** 0-based places without a body, ascending. */
  readonly pruned: readonly number[]
}

function readEvents(
  lines: Iterable<string>,
  { current, remembered, problems, look }: Looking,
): ReadEvents {
  const wanted = new Set(remembered.map(({ size }) => size))
  const roots = new Map<number, Hash>()
  const reader = openReader({ origin: current.origin, problems, look })
  let frontier: Frontier = []
  let size = 0
  if (wanted.has(0)) roots.set(0, rootOf([]))
  for (const line of lines) {
    frontier = pushLeaf(frontier, size, reader.read(line, size))
    size += 1
    if (wanted.has(size)) roots.set(size, rootOf(frontier))
  }
  return { size, root: rootOf(frontier), roots, ...reader.result() }
}

interface ParsedEvent {
  readonly log: string
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly time: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Checks one event after the other and shows it to the later steps. */
function openReader({
  origin,
  problems,
  look: show,
}: Pick<Looking, 'problems' | 'look'> & Pick<Checkpoint, 'origin'>) {
  const ids = new Set<string>()
  const warnings: string[] = []
  const pruned: number[] = []
  let newest = ''
  function tell(code: ProblemCode, line: number, message: string): void {
    if (problems.length < mostProblems) problems.push({ code, line, message })
  }
  function look(event: ParsedEvent, at: number): void {
    const line = at + 1
    if (event.seq !== at) tell('SEQUENCE', line, `It says place ${event.seq} and stands at ${at}.`)
    if (event.log !== origin) tell('ORIGIN', line, `It is of the log ${event.log}.`)
    if (ids.has(event.id)) tell('DUPLICATE', line, 'An event of this id came before.')
    ids.add(event.id)
    if (event.time >= newest) newest = event.time
    else if (warnings.length < mostProblems) warnings.push(setBack(line))
    show({ line, type: event.type, body: event.body })
  }
  return {
    read: (line: string, at: number): Hash => {
      const leaf = /^#([0-9a-f]{64})$/u.exec(line)?.[1]
      if (leaf !== undefined) {
        pruned.push(at)
        return Buffer.from(leaf, 'hex')
      }
      const event = parseEvent(line)
      if (event === null) tell('NOT_CANONICAL', at + 1, 'It is not the canonical JSON of an event.')
      else look(event, at)
      return leafHash(line)
    },
    result: () => ({ warnings, pruned }),
  }
}

function setBack(line: number): string {
  return `Line ${line}: its time is before that of an earlier event; a clock was set back.`
}

function parseEvent(line: string): ParsedEvent | null {
  try {
    const value: unknown = JSON.parse(line)
    return isCanonicalJson(line, value) && isEvent(value) ? value : null
  } catch {
    return null
  }
}

function isEvent(value: unknown): value is ParsedEvent {
  if (typeof value !== 'object' || value === null) return false
  const event = value as Partial<Record<keyof ParsedEvent, unknown>>
  return (
    typeof event.log === 'string' &&
    typeof event.seq === 'number' &&
    typeof event.id === 'string' &&
    typeof event.type === 'string' &&
    typeof event.time === 'string' &&
    typeof event.body === 'object' &&
    event.body !== null
  )
}

function compare(read: ReadEvents, { current, remembered, problems }: Reading): void {
  if (read.size !== current.size) {
    const message = `The checkpoint is of ${current.size} events and there are ${read.size}.`
    problems.push({ code: 'SIZE', line: null, message })
  } else if (!read.root.equals(current.root)) {
    const message = 'The events do not add up to the signed root: something in them was changed.'
    problems.push({ code: 'ROOT', line: null, message })
  }
  for (const { size, root } of remembered) {
    const then = read.roots.get(size)
    if (size > current.size) {
      const message = `A checkpoint of ${size} events was signed before; this log has ${current.size}.`
      problems.push({ code: 'ROLLBACK', line: null, message })
    } else if (then !== undefined && !then.equals(root)) {
      const message = `At ${size} events another history was signed before.`
      problems.push({ code: 'FORK', line: null, message })
    }
  }
}
