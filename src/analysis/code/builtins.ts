import {
  appendTo,
  asText,
  changed,
  concatenate,
  emptyText,
  formatText,
  loadFrom,
  mapped,
  partOf,
  sameCollection,
  storeIn,
  takeElement,
} from './collections.ts'
import { foldText } from './constant-text.ts'
import { type CallView } from './machine.ts'
import { flat } from './objects.ts'
import {
  constantOf,
  type Taint,
  tainted,
  unionTaints,
  unknown,
  type Value,
  weaken,
  withKind,
} from './value.ts'

type Builtin = (view: CallView, returned: Value | null) => Value | null

/** Methods of strings and collections that mean the same in every language, by name. */
const methods: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ...each(
    [
      'push',
      'append',
      'add',
      'unshift',
      'addAll',
      'extend',
      'insert',
      'offer',
      'addLast',
      'addFirst',
      'appendleft',
      'write',
      'writeString',
      'WriteString',
    ],
    appendTo,
  ),
  ...each(
    ['set', 'put', 'setdefault', 'Set', 'Add', 'setAttribute', 'putIfAbsent', 'setProperty'],
    storeIn,
  ),
  ...each(
    ['get', 'getOrDefault', 'at', 'Get', 'getAttribute', 'elementAt', 'getProperty'],
    loadFrom,
  ),
  ...each(
    [
      'pop',
      'shift',
      'remove',
      'poll',
      'peek',
      'values',
      'next',
      'iterator',
      'getFirst',
      'getLast',
      'first',
      'last',
      'popleft',
      'popitem',
    ],
    takeElement,
  ),
  ...each(['join', 'toString', 'valueOf', 'String', 'getBytes', 'toCharArray'], asText),
  ...each(['format', 'formatted', 'sprintf', 'Sprintf'], formatText),
  ...each(['concat'], concatenate),
  ...each(['setLength'], emptyText),
  ...each(['map', 'flatMap', 'mapToObj'], mapped),
  ...each(['slice', 'substring', 'substr'], partOf),
  ...each(['replace', 'replaceAll', 'split'], changed),
  ...each(
    [
      'filter',
      'sort',
      'reverse',
      'toSorted',
      'toReversed',
      'stream',
      'toList',
      'toArray',
      'collect',
      'copy',
      'clone',
    ],
    sameCollection,
  ),
  ...each(
    ['then', 'thenApply', 'thenCompose', 'reduce', 'reduceRight'],
    (_view, returned) => returned,
  ),
])

/** Results of these say something about the value and no longer hold it. */
const measures = new Set([
  'length',
  'size',
  'indexOf',
  'lastIndexOf',
  'includes',
  'contains',
  'has',
  'startsWith',
  'endsWith',
  'startswith',
  'endswith',
  'equals',
  'equalsIgnoreCase',
  'hashCode',
  'compareTo',
  'localeCompare',
  'test',
  'isEmpty',
  'isBlank',
  'count',
  'isdigit',
  'isalnum',
  'isalpha',
  'isnumeric',
  'containsKey',
  'charCodeAt',
  'codePointAt',
  'every',
  'some',
  'findIndex',
  'len',
  'Len',
  'Size',
  'hasOwnProperty',
  'search',
  'HasPrefix',
  'HasSuffix',
  'Contains',
  'isdecimal',
  'is_integer',
  'isPresent',
  'exists',
  'index',
  'rfind',
  'delete',
  'clear',
])

/** Calls so named fetch, store or judge: what they give back is not what went in. */
const answering =
  /^(?:is|has|can|should|check|exists?|count|fetch|find|load|lookup|query|select|save|create|insert|update|delete|remove|send|emit|publish|log|debug|info|warn|error|trace|print|validate|verify|authenticate|authorize|login|hash|encrypt|sign|compare|escape|sanitize|purify|quote|clean|render|redirect|exec|execute|run|spawn|connect|close|open|on|once|use|listen|next|done|resolve|reject|assert|expect|test|describe|it)(?:$|[A-Z_\d])/u

/** The result of a call nobody told anything about. `returned` is what functions among its arguments gave. */
export function evaluateBuiltin(view: CallView, returned: Value | null): Value {
  const { last, receiver } = view
  if (last !== null && receiver !== null) {
    const folded = fold(view, last, receiver)
    if (folded !== null) return folded
    const method = methods.get(last)
    const result = method === undefined ? null : method(view, returned)
    if (result !== null) return result
    if (measures.has(last)) return withKind('number')
  }
  return guess(view)
}

/** A method of a text that is known, with arguments that are. */
function fold({ args }: CallView, last: string, { constant }: Value): Value | null {
  if (typeof constant !== 'string') return null
  const result = foldText(
    last,
    constant,
    args.map(({ value }) => value.constant),
  )
  return result === undefined ? null : constantOf(result)
}

function each(names: readonly string[], builtin: Builtin): [string, Builtin][] {
  return names.map((name) => [name, builtin])
}

/** A part of a tainted receiver is tainted; arguments pass where nothing in the name says that they do not. */
function guess({ frame, receiver, last, names, args }: CallView): Value {
  const own = receiver?.taints ?? []
  if (last !== null && answering.test(last)) return receiver === null ? unknown : tainted(own)
  if (names.length > 0 && receiver !== null && own.length === 0) return unknown
  let passed: readonly Taint[] = []
  for (const { value } of args) passed = unionTaints(passed, flat(frame, value).taints)
  return tainted(unionTaints(own, weaken(passed)))
}
