/**
 * Globs over paths: `*` and `?` stay within a folder, `**` between slashes is any number of folders, `{a,b}` are
 * alternatives, everything else (brackets and parentheses of route folders too) stands for itself. Matched by running all
 * states side by side, so time is bounded by length of glob times length of path, whatever either holds. A regular
 * expression, which is what picomatch makes, backtracks: `*a*a*a*b` takes 27 s on a path of 1,024 letters.
 */
export interface Glob {
  readonly matches: (path: string) => boolean
}

/**
 * A state of the automaton: the code point it waits for, or one of these. `folders` and `inside` together are `**` before a slash:
 * nothing, or anything up to a slash. `anything` is `**` at the end.
 */
const token = { one: -1, star: -2, folders: -3, inside: -4, anything: -5 } as const
const slash = 0x2f

const maxLength = 200
const maxWildcards = 16
const maxAlternatives = 16

/** A glob that `globProblem` refuses matches every path: a rule that cannot be narrowed is not dropped. */
export function compileGlob(pattern: string): Glob {
  if (globProblem(pattern) !== null) return { matches: () => true }
  const programs = expandBraces(pattern).map((alternative) => programOf(alternative))
  const literals = programs.map((program) => longestLiteral(program))
  return {
    matches: (path) =>
      programs.some((program, index) => path.includes(literals[index] ?? '') && run(program, path)),
  }
}

/** Why a glob is not taken and what to write instead, in two sentences; null when it is fine. */
export function globProblem(pattern: string): string | null {
  if (pattern === '') return 'It is empty. Write a path such as `src/**`.'
  if (pattern.length > maxLength) {
    return `It is longer than ${maxLength} characters. Split it into several entries.`
  }
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(pattern)) {
    return 'It holds control or invisible characters, so it is not what it looks like. Type it again without them.'
  }
  const wildcards = pattern.match(/\*+|\?/gu)?.length ?? 0
  if (wildcards > maxWildcards) {
    return `It has more than ${maxWildcards} wildcards. Split it into several entries.`
  }
  return rootProblem(pattern) ?? braceProblem(pattern) ?? segmentProblem(pattern)
}

function rootProblem(pattern: string): string | null {
  if (pattern.startsWith('!')) {
    return 'It starts with `!`, and a rule cannot be made to skip paths. Name the paths it is for.'
  }
  if (pattern.includes('\\')) return 'It has a backslash. Write `/` between folders.'
  if (pattern.startsWith('/') || /(?:^|\/)\.{1,2}(?:\/|$)/u.test(pattern)) {
    return 'Paths start at the top of the repository, without `/`, `./` or `../`. Write `src/**`.'
  }
  return null
}

function braceProblem(pattern: string): string | null {
  let depth = 0
  for (const char of pattern) {
    if (char === '{') depth += 1
    if (char === '}') depth -= 1
    if (depth < 0 || depth > 1) break
  }
  if (depth !== 0) {
    return 'Its braces do not pair up, or stand inside each other. Write one level: `{a,b}`.'
  }
  let alternatives = 1
  for (const [group] of pattern.matchAll(/\{[^}]*\}/gu)) alternatives *= group.split(',').length
  if (alternatives > maxAlternatives) {
    return `Its braces stand for more than ${maxAlternatives} paths. Split it into several entries.`
  }
  return null
}

function segmentProblem(pattern: string): string | null {
  for (const alternative of expandBraces(pattern)) {
    for (const segment of alternative.split('/')) {
      if (segment.includes('**') && segment !== '**') {
        return '`**` stands alone between slashes. Write `src/**` or `**/*.ts`.'
      }
    }
    if (alternative.replace(/\/$/u, '').split('/').includes('')) {
      return 'It has an empty folder name. Write one `/` between folders.'
    }
  }
  return null
}

function expandBraces(pattern: string): readonly string[] {
  let expanded = ['']
  for (const part of pattern.split(/(\{[^}]*\})/u)) {
    const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part]
    expanded = expanded.flatMap((start) => choices.map((choice) => start + choice))
  }
  return expanded
}

function programOf(pattern: string): readonly number[] {
  const segments = segmentsOf(pattern)
  return segments.flatMap((segment, index) => {
    const last = index === segments.length - 1
    if (segment === '**') return last ? [token.anything] : [token.folders, token.inside]
    const own = Array.from(segment, (char) => tokenOf(char))
    return last ? own : [...own, slash]
  })
}

/** A folder's name with a `/` behind it means what is in the folder; `**` twice in a row means it once. */
function segmentsOf(pattern: string): readonly string[] {
  const segments = (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/')
  return segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**')
}

function tokenOf(char: string): number {
  if (char === '*') return token.star
  if (char === '?') return token.one
  return char.codePointAt(0) ?? 0
}

/** A path without it cannot match: most are turned away at a glance. */
function longestLiteral(program: readonly number[]): string {
  let longest = ''
  let current = ''
  for (const point of program) {
    current = point < 0 ? '' : current + String.fromCodePoint(point)
    if (current.length > longest.length) longest = current
  }
  return longest
}

/** The states in force after a step; `seen` holds the last step each state was entered in. */
interface Front {
  readonly program: readonly number[]
  readonly seen: Int32Array
  readonly step: number
  readonly states: number[]
}

/** State `i` in force means: everything before token `i` has matched. The state behind the last token accepts. */
function run(program: readonly number[], path: string): boolean {
  const seen = new Int32Array(program.length + 1)
  let front: Front = { program, seen, step: 1, states: [] }
  enter(front, 0)
  for (const char of path) {
    const point = char.codePointAt(0) ?? 0
    const next: Front = { program, seen, step: front.step + 1, states: [] }
    for (const state of front.states) advance(next, state, point)
    if (next.states.length === 0) return false
    front = next
  }
  return seen[program.length] === front.step
}

/** Tokens that may match nothing put the states behind them in force too. */
function enter(front: Front, from: number): void {
  for (let state = from; front.seen[state] !== front.step; state += 1) {
    front.seen[state] = front.step
    front.states.push(state)
    const kind = front.program[state]
    if (kind === token.folders) enter(front, state + 2)
    if (kind !== token.star && kind !== token.anything && kind !== token.folders) return
  }
}

function advance(next: Front, state: number, point: number): void {
  const kind = next.program[state]
  if (
    kind === token.anything ||
    kind === token.inside ||
    (kind === token.star && point !== slash)
  ) {
    enter(next, state)
  }
  if (kind === point || (kind === token.one && point !== slash)) enter(next, state + 1)
  if (kind === token.inside && point === slash) enter(next, state + 1)
}
