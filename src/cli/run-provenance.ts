import { type Attribution } from '../core/attribution.ts'
import { readHistory } from '../git/read-history.ts'
import { attributeLocally } from '../local/attribute-locally.ts'
import { loadPolicy } from '../local/load-policy.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { writeText } from './output.ts'
import { startProgress } from './progress.ts'
import { countShares, type Share } from './shares.ts'

export async function runProvenance(invocation: Invocation): Promise<number> {
  const { cwd, env, flags } = invocation
  const depth = readDepth(invocation)
  const since = textOf(invocation, 'since')
  const progress = startProgress(invocation)
  try {
    progress.say('Reading the history…')
    const changes = await readHistory({ cwd, env, since })
    progress.say(`Tracing lines through ${changes.commits.length} commits…`)
    const { policy } = await loadPolicy(invocation, { policyAt: { commit: 'HEAD' } })
    const attribution = await attributeLocally(invocation, { changes, policy })
    const shares = countShares(attribution.ranges, depth)
    progress.end()
    const { baseSha, headSha } = changes
    const report = { since, baseSha, headSha, attribution, shares }
    await writeText(invocation.stdout, flags.has('json') ? toJson(report) : toText(report))
    return 0
  } finally {
    progress.end()
  }
}

function readDepth(invocation: Invocation): number {
  const text = textOf(invocation, 'depth') ?? '1'
  if (/^\d{1,2}$/u.test(text)) return Number(text)
  throw new UsageError('--depth needs a whole number such as 2.')
}

interface Report {
  readonly since: string | null
  readonly baseSha: string
  readonly headSha: string
  readonly attribution: Attribution
  readonly shares: readonly Share[]
}

function toJson({ since, baseSha, headSha, attribution, shares }: Report): string {
  const { ranges, gaps } = attribution
  return `${JSON.stringify({ since, baseSha, headSha, shares, gaps, ranges }, null, 2)}\n`
}

function toText({ since, headSha, attribution, shares }: Report): string {
  const total = shares.reduce((sum, share) => sum + share.lines, 0)
  const start = since === null ? 'the first commit' : visibleText(since, 60)
  const lines = total.toLocaleString('en-US')
  const heading = `${lines} lines added since ${start} stand at ${headSha.slice(0, 8)}.`
  if (total === 0) return `${heading}\n`
  const rows = shares.map((share) => [
    visibleText(share.directory, 60),
    share.origin,
    share.tool === null ? '-' : visibleText(share.tool, 40),
    share.model === null ? '-' : visibleText(share.model, 40),
    share.lines.toLocaleString('en-US'),
    `${((100 * share.lines) / share.directoryLines).toFixed(1)} %`,
  ])
  const gaps = attribution.gaps.map(
    ({ path, detail }) =>
      `Not attributed: ${visibleText(path ?? 'the whole change', 200)}: ${detail}`,
  )
  return `${[heading, '', ...table([headings, ...rows]), ...gaps].join('\n')}\n`
}

const headings = ['directory', 'origin', 'tool', 'model', 'lines', 'share']

/** Words to the left, the last two columns, numbers, to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = headings.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, at) => (at < 4 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
