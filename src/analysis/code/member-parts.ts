import { taintedPart, type Value } from './value.ts'

/** Without the origins whose value has a member of this name that is not theirs. */
export function asMember(object: Value, property: string): Value {
  if (object.taints.length === 0) return object
  if (!object.taints.some(({ except }) => except?.includes(property) === true)) return object
  const taints = object.taints.filter(({ except }) => except?.includes(property) !== true)
  return { ...object, taints }
}

/** `href` of an address begins as the address it was parsed from. */
export function sameAddress({ shape }: Value, property: string, member: Value): Value {
  return property === 'href' && member.shape === null && shape !== null
    ? { ...member, shape }
    : member
}

/** How a member's text begins: as its source says, and the first part of a text as the text itself. */
export function shapeOfMember(
  object: Value,
  property: string,
  [source]: readonly { readonly begins?: string | undefined }[],
): string | null {
  if (source?.begins !== undefined) return source.begins + taintedPart
  return property === 'href' || (property === '0' && object.object === 0) ? object.shape : null
}
