import { type CodeLens } from 'vscode-languageserver/node'
import { type Origin, origins } from '../core/attribution.ts'
import { type LineOrigins } from './line-origins.ts'

const names = {
  ai: 'AI',
  mixed: 'AI and a person',
  bot: 'bots',
  human: 'people',
  unknown: 'not marked',
} as const satisfies Record<Origin, string>

/** One line above the file: how much of what is committed was written by whom. Nothing for a file without committed lines. */
export function toCodeLenses({ ranges }: LineOrigins): readonly CodeLens[] {
  const counts = new Map<Origin, number>()
  for (const range of ranges) {
    if (range !== null) counts.set(range.origin, (counts.get(range.origin) ?? 0) + 1)
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return []
  const fresh = ranges.length - total
  const shares = origins
    .filter((origin) => origin === 'ai' || counts.has(origin))
    .map((origin) => `${names[origin]} ${percent(counts.get(origin) ?? 0, total)}`)
  const title = `Countersign: ${shares.join(', ')} of ${total} committed lines${fresh > 0 ? `, ${fresh} not committed` : ''}`
  const start = { line: 0, character: 0 }
  return [{ range: { start, end: start }, command: { title, command: '' } }]
}

/** Never 0 % or 100 % of what is not none or all. */
function percent(count: number, total: number): string {
  if (count === 0) return '0 %'
  if (count === total) return '100 %'
  return `${Math.min(99, Math.max(1, Math.round((100 * count) / total)))} %`
}
