import { type Origin, origins } from '../../core/attribution.ts'
import { type Category, categories } from '../../core/finding.ts'
import {
  type EventCount,
  type FindingCounts,
  type FindingFigures,
  type FixTime,
  type MergedFigures,
  type RepositoryFindings,
  weekAt,
} from './figures.ts'

/** What was counted of some repositories in a period. */
export interface Figures {
  readonly byWeek: readonly MergedFigures[]
  readonly byRepository: readonly MergedFigures[]
  readonly findings: readonly FindingFigures[]
  readonly repositoryFindings: readonly RepositoryFindings[]
  readonly fixTimes: readonly FixTime[]
  readonly events: readonly EventCount[]
}

/** Figures added up for a page. */
export interface SummedFigures {
  readonly totals: MergedTotals
  /** Every week of the period, the oldest first. */
  readonly weeks: readonly WeekTotals[]
  readonly findings: FindingCounts
  readonly byOrigin: Readonly<Record<Origin, OriginTotals>>
  /** By origin and category; those without any are left out. */
  readonly groups: readonly FindingGroup[]
  readonly exceptions: ReadonlyMap<string, number>
  readonly repositories: ReadonlyMap<number, RepositoryFigures>
}

export interface MergedTotals {
  readonly merged: number
  readonly judged: number
  readonly withGaps: number
  readonly held: number
}

export interface WeekTotals extends MergedTotals {
  readonly week: number
  readonly lines: Readonly<Record<Origin, number>>
}

interface OriginTotals extends FindingCounts {
  readonly changes: number
  readonly lines: number
  /** Minutes from the first verdict with a finding to the first without; null when none was fixed. */
  readonly medianFix: number | null
  /** Nine of ten took no longer. */
  readonly slowFix: number | null
}

interface FindingGroup extends FindingCounts {
  readonly origin: Origin
  readonly category: Category
}

export interface RepositoryFigures extends MergedTotals, Pick<FindingCounts, 'found' | 'fixed'> {
  readonly linesAi: number
  readonly lines: number
  /** Events people ask about by themselves. */
  readonly exceptions: number
}

/** `from` inclusive, `to` exclusive, epoch milliseconds; `exceptionTypes` are the types of event that count as exceptions. */
export function sumFigures(
  figures: Figures,
  period: { readonly from: number; readonly to: number },
  exceptionTypes: ReadonlySet<string>,
): SummedFigures {
  const { byWeek, findings, fixTimes, events } = figures
  const exceptional = events.filter(({ type }) => exceptionTypes.has(type))
  return {
    totals: mergedTotals(byWeek),
    weeks: weeksOf(byWeek, period),
    findings: findingTotals(findings),
    byOrigin: {
      ai: originTotals('ai', figures, fixTimes),
      mixed: originTotals('mixed', figures, fixTimes),
      bot: originTotals('bot', figures, fixTimes),
      human: originTotals('human', figures, fixTimes),
      unknown: originTotals('unknown', figures, fixTimes),
    },
    groups: groupsOf(findings),
    exceptions: countBy(exceptional),
    repositories: repositoriesOf({ ...figures, events: exceptional }),
  }
}

function mergedTotals(rows: readonly MergedFigures[]): MergedTotals {
  return {
    merged: sum(rows, ({ merged }) => merged),
    judged: sum(rows, ({ judged }) => judged),
    withGaps: sum(rows, ({ withGaps }) => withGaps),
    held: sum(rows, ({ held }) => held),
  }
}

function weeksOf(
  rows: readonly MergedFigures[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly WeekTotals[] {
  const byWeek = groupedBy(rows, ({ of }) => of)
  const first = weekAt(from)
  const count = weekAt(to - 1) - first + 1
  return Array.from({ length: count }, (_, index) => {
    const ofWeek = byWeek.get(first + index) ?? []
    return { week: first + index, ...mergedTotals(ofWeek), lines: linesOf(ofWeek) }
  })
}

const columns = {
  ai: ['withAi', 'linesAi'],
  mixed: ['withMixed', 'linesMixed'],
  bot: ['withBot', 'linesBot'],
  human: ['withHuman', 'linesHuman'],
  unknown: ['withUnknown', 'linesUnknown'],
} as const satisfies Record<Origin, readonly [keyof MergedFigures, keyof MergedFigures]>

function linesOf(rows: readonly MergedFigures[]): Readonly<Record<Origin, number>> {
  const lines: Record<Origin, number> = { ai: 0, mixed: 0, bot: 0, human: 0, unknown: 0 }
  for (const origin of origins) lines[origin] = sum(rows, (row) => row[columns[origin][1]])
  return lines
}

function findingTotals(rows: readonly FindingCounts[]): FindingCounts {
  return {
    found: sum(rows, ({ found }) => found),
    fixed: sum(rows, ({ fixed }) => fixed),
    merged: sum(rows, ({ merged }) => merged),
  }
}

function originTotals(
  origin: Origin,
  { byWeek, findings }: Figures,
  times: readonly FixTime[],
): OriginTotals {
  const [changes, lines] = columns[origin]
  const ofOrigin = times.filter((time) => time.origin === origin)
  return {
    changes: sum(byWeek, (row) => row[changes]),
    lines: sum(byWeek, (row) => row[lines]),
    ...findingTotals(findings.filter((row) => row.origin === origin)),
    medianFix: percentile(ofOrigin, 0.5),
    slowFix: percentile(ofOrigin, 0.9),
  }
}

/** The smallest value that at least this share of the findings do not exceed (nearest rank). */
function percentile(times: readonly FixTime[], share: number): number | null {
  const sorted = times.toSorted((first, second) => first.minutes - second.minutes)
  const rank = share * sum(sorted, ({ findings }) => findings)
  let seen = 0
  for (const { minutes, findings } of sorted) {
    seen += findings
    if (seen >= rank) return minutes
  }
  return null
}

function groupsOf(rows: readonly FindingFigures[]): readonly FindingGroup[] {
  return origins.flatMap((origin) =>
    categories.flatMap((category) => {
      const some = rows.filter((row) => row.origin === origin && row.category === category)
      return some.length === 0 ? [] : [{ origin, category, ...findingTotals(some) }]
    }),
  )
}

function countBy(events: readonly EventCount[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { type, events: more } of events) counts.set(type, (counts.get(type) ?? 0) + more)
  return counts
}

function repositoriesOf({
  byRepository,
  repositoryFindings,
  events,
}: Figures): ReadonlyMap<number, RepositoryFigures> {
  const byId = {
    merged: groupedBy(byRepository, ({ of }) => of),
    findings: groupedBy(repositoryFindings, ({ repositoryId }) => repositoryId),
    events: groupedBy(events, ({ repositoryId }) => repositoryId),
  }
  const ids = new Set(Object.values(byId).flatMap((map) => [...map.keys()]))
  return new Map(
    [...ids].map((id) => {
      const rows = byId.merged.get(id) ?? []
      const found = findingTotals(byId.findings.get(id) ?? [])
      const lines = linesOf(rows)
      return [
        id,
        {
          ...mergedTotals(rows),
          found: found.found,
          fixed: found.fixed,
          linesAi: lines.ai + lines.mixed,
          lines: sum(Object.values(lines), (count) => count),
          exceptions: sum(byId.events.get(id) ?? [], (row) => row.events),
        },
      ]
    }),
  )
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}

function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number,
): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    groups.set(keyOf(item), group)
    group.push(item)
  }
  return groups
}
