import { SaxesParser } from 'saxes'

export interface XmlElement {
  /** Without a namespace prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
  /** 1-based line of the start tag's end. */
  readonly line: number
}

export interface XmlReading {
  readonly root: XmlElement | null
  readonly brokenAtLine: number | null
}

interface Growing extends XmlElement {
  readonly attributes: Map<string, string>
  readonly children: Growing[]
  text: string
}

const deepest = 60
const longestText = 4_000

/** Never throws. Entities a file declares itself are never expanded: using one is an error at its line. */
export function readXml(text: string): XmlReading {
  const parser = new SaxesParser({ position: true })
  const stack: Growing[] = []
  let root: Growing | null = null
  let brokenAtLine: number | null = null
  function broken(): void {
    brokenAtLine ??= parser.line
  }
  parser.on('error', broken)
  parser.on('opentag', (tag) => {
    const element = grow(tag.name, parser.line)
    for (const [name, value] of Object.entries(tag.attributes)) {
      element.attributes.set(withoutPrefix(name), String(value))
    }
    if (stack.length < deepest) stack.at(-1)?.children.push(element)
    else broken()
    root ??= element
    stack.push(element)
  })
  parser.on('text', (part) => {
    const top = stack.at(-1)
    if (top !== undefined && top.text.length < longestText) top.text += part
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  try {
    parser.write(text.replace(/^\uFEFF/u, '')).close()
  } catch {
    broken()
  }
  return { root, brokenAtLine }
}

function grow(name: string, line: number): Growing {
  return { name: withoutPrefix(name), attributes: new Map(), children: [], text: '', line }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Children of that name. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** What stands in the first child of that name; null when there is none, or nothing in it. */
export function textIn(element: XmlElement, name: string): string | null {
  const text = childrenOf(element, name)[0]?.text.trim() ?? ''
  return text === '' ? null : text
}

/** Every element below, in order of the text, itself first. */
export function* allOf(element: XmlElement): Generator<XmlElement> {
  const open: XmlElement[] = [element]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    open.push(...next.children.toReversed())
  }
}
