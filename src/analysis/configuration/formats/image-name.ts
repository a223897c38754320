import {
  type Entry,
  type Node,
  partialTextOf,
  recordNode,
  unknownNode,
  unknownPart,
} from '../node.ts'

/**
 * An entry `$image` for a reference to an image: `name` (with its registry), `tag` and `digest`, null where not given. A part that
 * holds something not fixed is unknown, and so is a tag or digest that such a part may hide.
 */
export function imageEntry(image: Node): Entry {
  const { start, end } = image
  const text = partialTextOf(image)
  const node = text === null ? unknownNode(image) : imageNode(text, image)
  return { key: '$image', node, start, end }
}

function imageNode(text: string, at: Node): Node {
  const [reference = '', digest = null] = text.split('@')
  const colon = reference.lastIndexOf(':')
  const hasTag = colon > reference.lastIndexOf('/')
  const name = hasTag ? reference.slice(0, colon) : reference
  const tag = hasTag ? reference.slice(colon + 1) : null
  const mayHide = name.endsWith(unknownPart)
  const hidden = unknownNode(at)
  return recordNode(
    {
      name: name === '' ? hidden : name,
      tag: tag ?? (mayHide ? hidden : null),
      digest: digest ?? (text.endsWith(unknownPart) ? hidden : null),
    },
    at,
  )
}
