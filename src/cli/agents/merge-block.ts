import { type Merged } from './merge-json.ts'

const begin = '<!-- countersign: begin -->'
const end = '<!-- countersign: end -->'

/** Puts our block at the end of a text, or renews the one that is there; what stands around it stays as it is. */
export function mergeBlock(text: string, block: string): Merged {
  const ours = `${begin}\n${block.trimEnd()}\n${end}`
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from === -1 && to === -1) {
    const before = text === '' ? '' : `${text.trimEnd()}\n\n`
    return { outcome: 'changed', text: `${before}${ours}\n` }
  }
  const isOnce = text.lastIndexOf(begin) === from && text.lastIndexOf(end) === to
  if (from === -1 || to < from || !isOnce) {
    return { outcome: 'not-understood', why: 'the comments around our block are not a pair' }
  }
  const merged = text.slice(0, from) + ours + text.slice(to + end.length)
  return merged === text ? { outcome: 'unchanged' } : { outcome: 'changed', text: merged }
}
