import { type Severity } from '../core/finding.ts'

/**
 * Base score of a CVSS vector, 0 to 10. 3.0 and 3.1 by their formula; 4.0 has tables instead, and is put into the terms of
 * 3.1, which gives its band though not its decimals. Null for anything else.
 */
export function cvssScore(vector: string): number | null {
  const [version = '', ...parts] = vector.trim().split('/')
  if (vector.length > 300 || !/^CVSS:(?:3\.[01]|4\.0)$/u.test(version)) return null
  const metrics = new Map(parts.map((part) => split(part)))
  return baseScore(version === 'CVSS:4.0' ? inOldTerms(metrics) : metrics)
}

export function severityOf(score: number): Severity {
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  return score >= 4 ? 'medium' : 'low'
}

type Metrics = ReadonlyMap<string, string>

function split(part: string): readonly [string, string] {
  const colon = part.indexOf(':')
  return [part.slice(0, colon), part.slice(colon + 1)]
}

/** 4.0 tells the attacked system from those behind it: harm there is what 3.1 calls a changed scope. */
function inOldTerms(metrics: Metrics): Metrics {
  function valueOf(name: string): string {
    return metrics.get(name) ?? ''
  }
  const isOutside = ['SC', 'SI', 'SA'].some((name) => /^[LHS]$/u.test(valueOf(name)))
  const old = new Map<string, string>([
    ['AV', valueOf('AV')],
    ['AC', valueOf('AT') === 'P' ? 'H' : valueOf('AC')],
    ['PR', valueOf('PR')],
    ['UI', valueOf('UI') === 'N' ? 'N' : 'R'],
    ['S', isOutside ? 'C' : 'U'],
  ])
  for (const harm of ['C', 'I', 'A']) old.set(harm, worse(valueOf(`V${harm}`), valueOf(`S${harm}`)))
  return old
}

function worse(first: string, second: string): string {
  const scale = 'NLH'
  return scale.indexOf(second) > scale.indexOf(first) ? second : first
}

const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  PR: { N: 0.85, L: 0.62, H: 0.27 },
  /** Privileges count less once the scope changes. */
  PC: { N: 0.85, L: 0.68, H: 0.5 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
}

function baseScore(metrics: Metrics): number | null {
  const isChanged = metrics.get('S') === 'C'
  function weight(name: string, table = name): number {
    return weights[table]?.[metrics.get(name) ?? ''] ?? Number.NaN
  }
  const left = (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const exploitability =
    8.22 * weight('AV') * weight('AC') * weight('PR', isChanged ? 'PC' : 'PR') * weight('UI')
  const impact = impactOf(1 - left, isChanged)
  if (Number.isNaN(impact + exploitability) || !/^[UC]$/u.test(metrics.get('S') ?? '')) return null
  if (impact <= 0) return 0
  const sum = isChanged ? 1.08 * (impact + exploitability) : impact + exploitability
  return roundUp(Math.min(sum, 10))
}

function impactOf(harm: number, isChanged: boolean): number {
  return isChanged ? 7.52 * (harm - 0.029) - 3.25 * (harm - 0.02) ** 15 : 6.42 * harm
}

/** To one decimal, up, as the specification's appendix A has it. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}
