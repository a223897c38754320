import { visibleText } from '../visible-text.ts'
import { type Collection, type Merge } from './collect.ts'
import { type Framework } from './control.ts'
import { exceptionsOf } from './find-exceptions.ts'
import { judgeControls } from './judge-controls.ts'
import {
  type ComplianceReport,
  type LogFacts,
  type MergedChange,
  type MergedDecision,
  type ReportException,
  type ReportScope,
  reportFormat,
} from './report.ts'
import { sharing } from './sharing.ts'
import { type RuleOutline, signalsOf } from './signals-of.ts'
import { repositoryTotals, totalsOf } from './sum-up.ts'
import { type VerdictFacts } from './verdict-facts.ts'

export interface ReportSetting {
  readonly scope: ReportScope
  readonly log: Pick<LogFacts, 'name' | 'size' | 'root' | 'vkey'>
  /** `owner/name` by numeric id. */
  readonly names: ReadonlyMap<number, string>
  readonly rules: readonly RuleOutline[]
  readonly rulesSha256: string
  readonly frameworks: readonly Framework[]
}

/** The report of what was collected. Says what is on record, never that a control is met, and nothing by person. */
export function makeReport(collection: Collection, setting: ReportSetting): ComplianceReport {
  const { silences, ...edges } = collection.silences.result()
  const shareSignals = sharing<MergedChange['signals']>()
  const population = collection.merges.map((merge) => {
    const change = changeOf(merge, collection, setting)
    return { ...change, signals: shareSignals(change.signals.join(), change.signals) }
  })
  const exceptions = exceptionsOf(collection, population).map(
    (exception): ReportException => ({
      ...exception,
      repository: nameOf(setting, exception.repositoryId),
    }),
  )
  const cwes = new Set(setting.rules.flatMap(({ cwe }) => cwe))
  return {
    format: reportFormat,
    period: collection.period,
    scope: setting.scope,
    log: { ...setting.log, ...edges, eventsInPeriod: collection.eventsInPeriod },
    silences,
    totals: totalsOf(population, exceptions),
    repositories: repositoryTotals(population, exceptions),
    population,
    exceptions,
    rules: {
      sha256: setting.rulesSha256,
      changesUnderOthers: population.filter(
        ({ decision }) => decision !== null && decision.rulesSha256 !== setting.rulesSha256,
      ).length,
      count: setting.rules.length,
      cwes: [...cwes].toSorted((one, two) => one - two),
    },
    frameworks: judgeControls(setting.frameworks, {
      population,
      exceptions,
      cwes,
      logSize: setting.log.size,
    }),
  }
}

function changeOf(
  { event, mergeSha, decision }: Merge,
  collection: Collection,
  setting: ReportSetting,
): MergedChange {
  const { verdict, facts } = verdictOf(decision, collection)
  return {
    seq: event.seq,
    at: event.at,
    repositoryId: event.repositoryId ?? 0,
    repository: nameOf(setting, event.repositoryId),
    number: event.number ?? 0,
    headSha: event.headSha,
    mergeSha,
    mergedBy: event.actor,
    decision: decision === null ? null : publicPart(decision),
    verdict,
    lines: decision?.lines ?? null,
    findings: facts?.findings ?? null,
    signals: signalsOf({ decision, facts }, setting.rules),
  }
}

function verdictOf(
  decision: Merge['decision'],
  { verdicts }: Collection,
): { readonly verdict: MergedChange['verdict']; readonly facts: VerdictFacts | null } {
  if (decision === null) return { verdict: 'none', facts: null }
  const found = verdicts.get(decision.digest)
  if (found === undefined) return { verdict: 'missing', facts: null }
  if (found === 'altered') return { verdict: 'altered', facts: null }
  return { verdict: 'matches-log', facts: found }
}

function publicPart(decision: MergedDecision): MergedDecision {
  const { seq, result, mode, policySha256, rulesSha256, approvedBy, waivers, gaps } = decision
  return { seq, result, mode, policySha256, rulesSha256, approvedBy, waivers, gaps }
}

function nameOf({ names }: ReportSetting, id: number | null): string | null {
  const name = id === null ? undefined : names.get(id)
  return name === undefined ? null : visibleText(name, 200)
}
