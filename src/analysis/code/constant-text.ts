import { type Constant } from '../../core/rule.ts'

type Fold = (text: string, args: readonly Constant[]) => Constant | undefined

/** What a method of a text gives when the text and all arguments are known; undefined where that is not certain. */
export function foldText(
  method: string,
  text: string,
  args: readonly (Constant | undefined)[],
): Constant | undefined {
  const fold = folds.get(method)
  if (fold === undefined) return undefined
  const known: Constant[] = []
  for (const arg of args) {
    if (arg === undefined) return undefined
    known.push(arg)
  }
  return fold(text, known)
}

const folds: ReadonlyMap<string, Fold> = new Map<string, Fold>([
  ['charAt', (text, [at]) => (isWithin(text, at) ? text.charAt(at) : undefined)],
  ['substring', (text, [from, to]) => part(text, from, to)],
  ...each(['toUpperCase', 'upper'], (text, args) => alone(args, text.toUpperCase())),
  ...each(['toLowerCase', 'lower'], (text, args) => alone(args, text.toLowerCase())),
  ...each(['equals'], (text, [other]) => (typeof other === 'string' ? text === other : undefined)),
  ...each(['startsWith', 'startswith'], (text, [start, ...more]) =>
    typeof start === 'string' && more.length === 0 ? text.startsWith(start) : undefined,
  ),
  ...each(['endsWith', 'endswith'], (text, [end, ...more]) =>
    typeof end === 'string' && more.length === 0 ? text.endsWith(end) : undefined,
  ),
])

function each(names: readonly string[], fold: Fold): [string, Fold][] {
  return names.map((name) => [name, fold])
}

function alone(args: readonly Constant[], result: string): string | undefined {
  return args.length === 0 ? result : undefined
}

function isWithin(text: string, at: Constant | undefined): at is number {
  return typeof at === 'number' && at >= 0 && at < text.length
}

function part(
  text: string,
  from: Constant | undefined,
  to: Constant | undefined,
): string | undefined {
  if (typeof from !== 'number' || from < 0 || from > text.length) return undefined
  if (to === undefined) return text.slice(from)
  return typeof to === 'number' && to >= from && to <= text.length
    ? text.slice(from, to)
    : undefined
}
