/**
 * What `JSON.stringify(value, null, 1)` gives and a line feed, in pieces: the items of a list that is a member of `value` come one by
 * one, so that no text as long as the whole has to be held.
 */
export function* jsonPieces(value: object): Generator<string> {
  let before = '{\n '
  for (const [key, member] of Object.entries(value)) {
    yield `${before}${JSON.stringify(key)}: `
    if (Array.isArray(member) && member.length > 0) yield* listPieces(member)
    else yield indented(member, 1)
    before = ',\n '
  }
  yield before === '{\n ' ? '{}\n' : '\n}\n'
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '[\n  ' : ',\n  '}${indented(item, 2)}`
  }
  yield '\n ]'
}

/** A line feed in JSON text is one between two members: those of strings are escaped. */
function indented(value: unknown, depth: number): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(depth)}`)
}
