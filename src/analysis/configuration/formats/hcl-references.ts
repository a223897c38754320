import { type SourceTree, textOf } from '../../code/syntax.ts'

const address =
  /\b(?<data>data\.)?(?<type>[a-z]\w*)\.(?<name>[A-Za-z_][\w-]*)(?:\.(?<member>[\w-]+))?/gu
const noResource = new Set(['each', 'count', 'self', 'path', 'terraform', 'var'])

/** Addresses the text of an expression names; what a local refers to is asked for. */
export function referencesOf(
  tree: SourceTree,
  node: number,
  ofLocal: (name: string) => readonly string[],
): readonly string[] {
  const found = [...textOf(tree, node).matchAll(address)].flatMap(({ groups }) => {
    const { type = '', name = '' } = groups ?? {}
    return type === 'local' ? ofLocal(name) : addressOf(groups ?? {})
  })
  return [...new Set(found)]
}

function addressOf(groups: Readonly<Record<string, string | undefined>>): readonly string[] {
  const { data, type = '', name = '' } = groups
  if (noResource.has(type)) return []
  return [data === undefined ? `${type}.${name}` : `data.${type}.${name}`]
}
