/**
 * Globs over paths: `*` and `?` stay within a folder, `**` between slashes is any number of folders, `{a,b}` are
 * alternatives, everything else (brackets and parentheses of route folders too) stands for itself. Matched by running all
 * states side by side, so time is bounded by length of glob times length of path, whatever either holds. A regular
 * expression, which is what picomatch makes, backtracks: `*a*a*a*b` takes 27 s on a path of 1,024 letters.
 */
export interface Glob {
  readonly matches: (path: string) => boolean
}

/** `folders` and `inside` together are `**` before a slash: nothing, or anything up to a slash. `anything` is `**` at the end. */
type Token =
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'one' | 'star' | 'folders' | 'inside' | 'anything' }

const maxLength = 200
const maxWildcards = 16
const maxAlternatives = 16

/** A glob that `globProblem` refuses matches every path: a rule that cannot be narrowed is not dropped. */
export function compileGlob(pattern: string): Glob {
  if (globProblem(pattern) !== null) return { matches: () => true }
  const programs = expandBraces(pattern).map((alternative) => tokensOf(alternative))
  return { matches: (path) => programs.some((tokens) => run(tokens, path)) }
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

function tokensOf(pattern: string): readonly Token[] {
  const segments = segmentsOf(pattern)
  const tokens: Token[] = []
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1
    if (segment === '**') {
      const kinds = last ? (['anything'] as const) : (['folders', 'inside'] as const)
      tokens.push(...kinds.map((kind) => ({ kind })))
      continue
    }
    for (const char of segment) tokens.push(tokenOf(char))
    if (!last) tokens.push({ kind: 'char', char: '/' })
  }
  return tokens
}

/** A folder's name with a `/` behind it means what is in the folder; `**` twice in a row means it once. */
function segmentsOf(pattern: string): readonly string[] {
  const segments = (pattern.endsWith('/') ? `${pattern}**` : pattern).split('/')
  return segments.filter((segment, index) => segment !== '**' || segments[index - 1] !== '**')
}

function tokenOf(char: string): Token {
  if (char === '*') return { kind: 'star' }
  if (char === '?') return { kind: 'one' }
  return { kind: 'char', char }
}

/** Simulates the automaton whose state `i` is "everything before token `i` has matched". */
function run(tokens: readonly Token[], path: string): boolean {
  let states = new Uint8Array(tokens.length + 1)
  let next = new Uint8Array(tokens.length + 1)
  states[0] = 1
  skipOptional(tokens, states)
  for (const char of path) {
    next.fill(0)
    for (const [index, token] of tokens.entries()) {
      if (states[index] === 0) continue
      if (staysOn(token, char)) next[index] = 1
      if (movesOn(token, char)) next[index + 1] = 1
    }
    skipOptional(tokens, next)
    ;[states, next] = [next, states]
  }
  return states[tokens.length] === 1
}

/** Tokens that may match nothing also put the state behind them in force. They only lead forward, so one pass is enough. */
function skipOptional(tokens: readonly Token[], states: Uint8Array): void {
  for (const [index, token] of tokens.entries()) {
    if (states[index] === 0) continue
    if (token.kind !== 'char' && token.kind !== 'one' && token.kind !== 'inside') {
      states[index + 1] = 1
    }
    if (token.kind === 'folders') states[index + 2] = 1
  }
}

function staysOn(token: Token, char: string): boolean {
  if (token.kind === 'star') return char !== '/'
  return token.kind === 'inside' || token.kind === 'anything'
}

function movesOn(token: Token, char: string): boolean {
  if (token.kind === 'char') return char === token.char
  if (token.kind === 'one') return char !== '/'
  return token.kind === 'inside' && char === '/'
}
