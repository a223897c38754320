/** A stream of numbers in [0, 1) that is the same for the same seed: mulberry32, by Tommy Ettinger (public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Draft {
  readonly random: () => number
  /** Another file: what is spliced in comes from there. */
  readonly other: string
}

type Mutation = (text: string, draft: Draft) => string

const scraps = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '`${',
  '"',
  "'",
  '"""',
  '/*',
  '*/',
  '//',
  '#',
  '\\',
  '\n',
  '\t',
  '\0',
  '\uD800',
  '\uFEFF',
  ',',
  ';',
  '...',
  '=>',
  '=',
  ' := ',
  '**',
  '??=',
  '?.',
  ' if ',
  ' else ',
  ' for ',
  ' while ',
  ' switch ',
  ' case ',
  ' try ',
  ' finally ',
  ' return ',
  ' yield ',
  ' await ',
  ' class ',
  ' extends ',
  ' def ',
  ' lambda ',
  ' function ',
  ' import ',
  ' from ',
  ' export ',
  ' default ',
  ' new ',
  ' super ',
  ' this ',
  ' self ',
  ' __proto__ ',
  ' constructor ',
  ' prototype ',
  ' hasOwnProperty ',
  ' toString ',
  '@',
  '<a>',
  '</',
  '1e999',
  '0x',
  '-1',
  '%s%(a)d%',
  '{0}{a!r:>{w}}',
  '/(a+)+$/u',
] as const

const mutations: readonly Mutation[] = [
  (text, { random }) => replaceSpan(text, random, () => ''),
  (text, { random }) => replaceSpan(text, random, (span) => span + span),
  (text, { random }) => replaceSpan(text, random, () => scrapFrom(random)),
  (text, { random }) => insertAt(text, random, scrapFrom(random)),
  (text, { random }) => insertAt(text, random, scrapFrom(random).repeat(1 + below(random, 400))),
  (text, { random }) => text.slice(0, below(random, text.length)),
  (text, { random }) => replaceSpan(text, random, (span) => span.split('').toReversed().join('')),
  (text, { random, other }) => insertAt(text, random, spanOf(other, random)),
  swapLines,
  repeatLine,
  (text, { random }) => renameWord(text, random),
]

/** A broken relative of a fixture: some of these changes, one after the other. */
export function mutate(text: string, draft: Draft): string {
  let mutated = text
  const changes = 1 + below(draft.random, 5)
  for (let change = 0; change < changes; change += 1) {
    const mutation = mutations[below(draft.random, mutations.length)]
    if (mutation !== undefined) mutated = mutation(mutated, draft)
  }
  return mutated
}

function below(random: () => number, limit: number): number {
  return Math.floor(random() * limit)
}

function scrapFrom(random: () => number): string {
  return scraps[below(random, scraps.length)] ?? ''
}

function insertAt(text: string, random: () => number, inserted: string): string {
  const at = below(random, text.length + 1)
  return text.slice(0, at) + inserted + text.slice(at)
}

function replaceSpan(text: string, random: () => number, by: (span: string) => string): string {
  const start = below(random, text.length)
  const end = start + 1 + below(random, 120)
  return text.slice(0, start) + by(text.slice(start, end)) + text.slice(end)
}

function spanOf(text: string, random: () => number): string {
  const start = below(random, text.length)
  return text.slice(start, start + 1 + below(random, 600))
}

function swapLines(text: string, { random }: Draft): string {
  const lines = text.split('\n')
  const first = below(random, lines.length)
  const second = below(random, lines.length)
  const held = lines[first] ?? ''
  lines[first] = lines[second] ?? ''
  lines[second] = held
  return lines.join('\n')
}

function repeatLine(text: string, { random }: Draft): string {
  const lines = text.split('\n')
  const at = below(random, lines.length)
  const line = lines[at] ?? ''
  lines.splice(at, 0, ...Array.from({ length: below(random, 200) }, () => line))
  return lines.join('\n')
}

/** One name becomes another everywhere: shadowing, recursion, cycles. */
function renameWord(text: string, random: () => number): string {
  const words = text.match(/[A-Za-z_]\w*/gu) ?? []
  const from = words[below(random, words.length)]
  const to = words[below(random, words.length)]
  return from === undefined || to === undefined ? text : text.replaceAll(from, () => to)
}
