/** A random history of one pull request, built in memory and written as a `git fast-import` stream. */
export interface History {
  readonly commits: readonly RandomCommit[]
  /** Marks: the merge base with the base branch, and the head. */
  readonly base: number
  readonly head: number
  readonly hasMerges: boolean
}

export interface RandomCommit {
  readonly mark: number
  readonly parents: readonly number[]
  readonly isBase: boolean
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/** Lines are objects, so that a merge can tell equal texts apart. */
interface Line {
  readonly text: string
}

interface File {
  readonly path: string
  readonly lines: readonly Line[]
  readonly eol: string
}

type Snapshot = ReadonlyMap<number, File>

interface Branch {
  tip: number
  files: Snapshot
  /** Where it and the pull request last agreed. */
  common: Snapshot
}

interface Builder {
  readonly random: () => number
  readonly commits: RandomCommit[]
  readonly nextMark: () => number
  counter: number
}

/** mulberry32: a small generator whose sequence a seed fixes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export function randomHistory(
  random: () => number,
  nextMark: () => number,
  withMerges: boolean,
): History {
  const builder: Builder = { random, commits: [], nextMark, counter: 0 }
  const start = firstFiles(builder)
  const root = record(builder, { parents: [], files: start, isBase: true })
  const branch = { tip: root, files: start, common: start }
  const work: Work = { pull: { ...branch }, main: { ...branch }, side: null, base: root }
  const steps = 1 + Math.floor(random() ** 2.5 * 40)
  for (let step = 0; step < steps; step += 1) takeStep(builder, work, withMerges ? random() : 1)
  if (work.pull.tip === root) commitEdit(builder, work.pull, false)
  const hasMerges = builder.commits.some((commit) => commit.parents.length > 1)
  return { commits: builder.commits, base: work.base, head: work.pull.tip, hasMerges }
}

interface Work {
  readonly pull: Branch
  readonly main: Branch
  side: Branch | null
  base: number
}

function takeStep(builder: Builder, work: Work, roll: number): void {
  if (roll < 0.1) commitEdit(builder, work.main, true)
  else if (roll < 0.18) mergeMain(builder, work)
  else if (roll < 0.3) work.side ??= { ...work.pull, common: work.pull.files }
  else if (roll < 0.5 && work.side !== null) commitEdit(builder, work.side, false)
  else if (roll < 0.6) mergeSide(builder, work)
  else commitEdit(builder, work.pull, false)
}

function mergeMain(builder: Builder, work: Work): void {
  if (work.main.tip === work.base) return
  mergeInto(builder, work.pull, work.main)
  work.base = work.main.tip
}

function mergeSide(builder: Builder, work: Work): void {
  if (work.side === null || work.side.tip === work.pull.tip) return
  mergeInto(builder, work.pull, work.side)
  work.side = null
}

/** The commits of `base..head`, parents first. */
export function commitsOf(history: History): readonly RandomCommit[] {
  const byMark = new Map(history.commits.map((commit) => [commit.mark, commit]))
  const reached = new Set([history.head])
  for (const mark of reached) byMark.get(mark)?.parents.forEach((parent) => reached.add(parent))
  return history.commits.filter((commit) => reached.has(commit.mark) && !commit.isBase)
}

export function toFastImport(commit: RandomCommit): string {
  const [from, ...merged] = commit.parents
  const message = `commit ${commit.mark}`
  return [
    'commit refs/heads/all',
    `mark :${commit.mark}`,
    'committer Robin Vale <robin@example.com> 1700000000 +0000',
    `data ${message.length}`,
    message,
    from === undefined ? '' : `from :${from}\n`,
    ...merged.map((parent) => `merge :${parent}\n`),
    'deleteall',
    ...commit.files.map(
      ({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}`,
    ),
    '',
  ]
    .filter((part, index) => part !== '' || index > 5)
    .map((part) => (part.endsWith('\n') ? part.slice(0, -1) : part))
    .join('\n')
}

function record(
  builder: Builder,
  made: { readonly parents: readonly number[]; readonly files: Snapshot; readonly isBase: boolean },
): number {
  const mark = builder.nextMark()
  const files = [...made.files.values()].map((file) => ({
    path: file.path,
    text: file.lines.map((line) => line.text + file.eol).join(''),
  }))
  builder.commits.push({ mark, parents: made.parents, isBase: made.isBase, files })
  return mark
}

function firstFiles(builder: Builder): Snapshot {
  const count = 1 + pick(builder, 3)
  const files = new Map<number, File>()
  for (let id = 0; id < count; id += 1) {
    const lines = Array.from({ length: 5 + pick(builder, 40) }, () => newLine(builder))
    files.set(id, { path: `file${id}.txt`, lines, eol: '\n' })
  }
  return files
}

const trivial = ['', '}', '  }', 'else {', 'return null', '  end', '// ---']

function newLine(builder: Builder): Line {
  builder.counter += 1
  if (builder.random() < 0.15) return { text: trivial[pick(builder, trivial.length)] ?? '' }
  const indent = '  '.repeat(pick(builder, 4))
  return {
    text: `${indent}value_${builder.counter} = call_${pick(builder, 50)}(${builder.counter})`,
  }
}

function pick(builder: Builder, limit: number): number {
  return Math.floor(builder.random() * limit)
}

function commitEdit(builder: Builder, branch: Branch, isBase: boolean): void {
  let files = branch.files
  const edits = 1 + pick(builder, 3)
  for (let edit = 0; edit < edits; edit += 1) files = editFiles(builder, files)
  branch.files = files
  branch.tip = record(builder, { parents: [branch.tip], files, isBase })
}

function editFiles(builder: Builder, before: Snapshot): Snapshot {
  const files = new Map(before)
  const ids = [...files.keys()]
  const id = ids[pick(builder, ids.length)] ?? 0
  const file = files.get(id)
  const roll = builder.random()
  builder.counter += 1
  if (file === undefined || roll < 0.02) {
    const lines = Array.from({ length: 1 + pick(builder, 20) }, () => newLine(builder))
    files.set(builder.counter + 1000, { path: `new${builder.counter}.txt`, lines, eol: '\n' })
  } else if (roll < 0.1) {
    files.set(id, { ...file, path: `renamed${builder.counter}.txt` })
  } else if (roll < 0.12 && ids.length > 1) files.delete(id)
  else if (roll < 0.14) files.set(id, { ...file, eol: file.eol === '\n' ? '\r\n' : '\n' })
  else files.set(id, { ...file, lines: editLines(builder, file.lines) })
  return files
}

function editLines(builder: Builder, lines: readonly Line[]): readonly Line[] {
  const at = pick(builder, lines.length + 1)
  const count = 1 + pick(builder, 6)
  const fresh = Array.from({ length: count }, () => newLine(builder))
  const roll = builder.random()
  if (roll < 0.35) return lines.toSpliced(at, 0, ...fresh)
  if (roll < 0.5) return lines.toSpliced(at, count)
  if (roll < 0.75) return lines.toSpliced(at, count, ...fresh)
  const block = lines.slice(at, at + count)
  if (roll < 0.85) {
    return lines.toSpliced(at, count, ...block.map((line) => ({ text: `  ${line.text}` })))
  }
  const rest = lines.toSpliced(at, count)
  if (roll < 0.95) return rest.toSpliced(pick(builder, rest.length + 1), 0, ...block)
  return lines.toSpliced(pick(builder, lines.length + 1), 0, ...block.map(({ text }) => ({ text })))
}

function mergeInto(builder: Builder, ours: Branch, theirs: Branch): void {
  const files = new Map<number, File>()
  for (const id of new Set([...ours.files.keys(), ...theirs.files.keys()])) {
    const merged = mergeFile(builder, {
      base: theirs.common.get(id) ?? null,
      ours: ours.files.get(id) ?? null,
      theirs: theirs.files.get(id) ?? null,
    })
    if (merged !== null) files.set(id, merged)
  }
  ours.tip = record(builder, { parents: [ours.tip, theirs.tip], files, isBase: false })
  ours.files = files
  theirs.common = theirs.files
}

interface Sides {
  readonly base: File | null
  readonly ours: File | null
  readonly theirs: File | null
}

/** A file one side deleted stays deleted when the other side left it alone. */
function mergeFile(builder: Builder, { base, ours, theirs }: Sides): File | null {
  if (ours === null || theirs === null) {
    const left = ours ?? theirs
    return left === base ? null : left
  }
  const before = base ?? { path: ours.path, eol: ours.eol, lines: [] }
  const path = theirs.path === before.path ? ours.path : theirs.path
  const eol = theirs.eol === before.eol ? ours.eol : theirs.eol
  const lines = mergeLines(before.lines, ours.lines, theirs.lines)
  const isCalm = ours.lines === before.lines || theirs.lines === before.lines
  return { path, eol, lines: isCalm ? lines : resolve(builder, lines) }
}

/** Sometimes whoever merged had to write a line. */
function resolve(builder: Builder, lines: readonly Line[]): readonly Line[] {
  if (builder.random() < 0.6) return lines
  const at = pick(builder, lines.length + 1)
  return lines.toSpliced(at, pick(builder, 3), newLine(builder))
}

/** Three-way by identity: their deletions are taken over, their new lines go behind the line they stood behind. */
function mergeLines(
  base: readonly Line[],
  ours: readonly Line[],
  theirs: readonly Line[],
): readonly Line[] {
  const inBase = new Set(base)
  const inTheirs = new Set(theirs)
  const kept = ours.filter((line) => !inBase.has(line) || inTheirs.has(line))
  const inKept = new Set(kept)
  const behind = new Map<Line | null, Line[]>()
  let anchor: Line | null = null
  for (const line of theirs) {
    if (inKept.has(line)) anchor = line
    else if (!inBase.has(line)) behind.set(anchor, [...(behind.get(anchor) ?? []), line])
  }
  return [
    ...(behind.get(null) ?? []),
    ...kept.flatMap((line) => [line, ...(behind.get(line) ?? [])]),
  ]
}
