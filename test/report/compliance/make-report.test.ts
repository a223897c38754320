import { describe, expect, it } from '@jest/globals'
import { assessmentWith, finding, type MadeLog, makeLog, mergeBody, subjectOf } from './made-log.ts'

/** Decides and merges one pull request. */
function mergeOf(log: MadeLog, number: number, verdict = assessmentWith([])): void {
  const seq = log.decide(subjectOf(number), verdict)
  log.add('pr.merged', mergeBody(subjectOf(number), { seq, result: verdict.decision.action }))
}

describe('makeReport', () => {
  it('lists every merge of the period with the verdict on its head', () => {
    const log = makeLog()
    mergeOf(log, 1, assessmentWith([finding('ai'), finding('ai'), finding('human', { cwe: [79] })]))
    log.add('merge.without_decision', mergeBody(subjectOf(2), null))
    log.add('pr.merged', mergeBody(subjectOf(3), { seq: 0, result: 'allow' }))
    const early = '2025-12-31T23:59:59.999Z'
    log.add('merge.without_decision', mergeBody(subjectOf(4), null), early)
    const report = log.report()
    expect(report.population.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, 'matches-log'],
      [2, 'none'],
      [3, 'none'],
    ])
    expect(report.totals).toMatchObject({
      changes: 3,
      withVerdict: 1,
      withoutVerdict: 2,
      findings: 3,
      findingsByOrigin: { ai: 2, human: 1, unknown: 0 },
      lines: { ai: 10, unknown: 5 },
      exceptions: { 'merge-without-verdict': 2, override: 0 },
    })
  })

  it('tells each kind of exception', () => {
    const log = makeLog()
    mergeOf(log, 1, assessmentWith([], { gaps: 2 }))
    mergeOf(log, 2, assessmentWith([], { action: 'block', mode: 'observe' }))
    mergeOf(log, 3, assessmentWith([], { headSha: 'c'.repeat(40) }))
    log.verdicts.splice(2, 1)
    log.add('override.used', mergeBody(subjectOf(2), { seq: 2, result: 'block' }))
    log.add('push.direct', { actor: { id: '9' }, subject: subjectOf(0), forced: true })
    const waiver = { id: 'w-1', kind: 'accepted', scope: { kind: 'path', rule: 'a/b' } }
    const body = { subject: subjectOf(1), waiver: { ...waiver, expires_at: '2026-06-01' } }
    log.add('waiver.granted', body)
    log.add('analysis.failed', { subject: subjectOf(1), reason_code: 'timed-out' })
    const { exceptions } = log.report()
    expect(exceptions.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['gap', '2 in all · no-text 2'],
      ['held-while-observing', 'verdict: block'],
      ['verdict-missing', ''],
      ['override', 'verdict: block'],
      ['direct-push', 'forced'],
      ['waiver-granted', 'w-1 · accepted · a/b (path) · until 2026-06-01'],
      ['analysis-failed', 'timed-out'],
    ])
  })

  it('uses no verdict whose digest is not the one the log holds', () => {
    const log = makeLog()
    mergeOf(log, 1, assessmentWith([finding('ai')]))
    const [stored] = log.verdicts.splice(0)
    log.verdicts.push({
      digest: stored?.digest ?? '',
      body: stored?.body.replace('critical', 'low') ?? '',
    })
    const { population, totals, exceptions } = log.report()
    expect(population[0]).toMatchObject({ verdict: 'altered', findings: null })
    expect(totals).toMatchObject({ findings: 0, withFindingsKnown: 0 })
    expect(exceptions.map(({ kind }) => kind)).toEqual(['verdict-altered'])
  })

  it('reads hostile events and verdicts without falling over', () => {
    const log = makeLog()
    log.lines.push(
      '{',
      'null',
      '[]',
      '{"seq":3,"time":"2026-02-01T00:00:00.000Z"}',
      '"x"'.repeat(9),
    )
    log.lines.push('['.repeat(50_000))
    log.add('odd', { subject: { repo_id: -1, pr: 'x', head: [] }, decision: 7 })
    log.add('pr.merged', { subject: '__proto__', decision: { seq: 1e15 } })
    log.verdicts.push({ digest: 'x', body: '{"analysis":{"findings":[{"origin":"__proto__"}]}}' })
    const { population, silences } = log.report()
    expect(population).toHaveLength(1)
    expect(silences.some(({ kind, events }) => kind === 'unreadable' && events === 3)).toBe(true)
  })

  it('keeps to the repositories asked for', () => {
    const log = makeLog()
    mergeOf(log, 1)
    const other = subjectOf(5, 99)
    log.add('merge.without_decision', mergeBody(other, null))
    const report = log.report({ scope: { repositories: [{ id: 99, name: 'acme/other' }] } })
    expect(report.population.map(({ number }) => number)).toEqual([5])
    expect(report.repositories).toHaveLength(1)
  })
})

describe('what the log does not say', () => {
  it('is told for a log that begins late, ends early, is silent or pruned', () => {
    const log = makeLog()
    log.add('odd', {}, '2026-03-01T00:00:00.000Z')
    log.lines.push(`#${'0'.repeat(64)}`, `#${'1'.repeat(64)}`)
    log.add('odd', {}, '2026-03-05T00:00:00.000Z')
    log.add('odd', {}, '2026-04-05T00:00:00.000Z')
    expect(log.report().silences).toEqual([
      {
        kind: 'pruned',
        events: 2,
        from: '2026-03-01T00:00:00.000Z',
        to: '2026-03-05T00:00:00.000Z',
      },
      {
        kind: 'no-events',
        events: 0,
        from: '2026-03-05T00:00:00.000Z',
        to: '2026-04-05T00:00:00.000Z',
      },
      {
        kind: 'before-the-log',
        events: 0,
        from: '2026-01-01T00:00:00.000Z',
        to: '2026-03-01T00:00:00.000Z',
      },
      {
        kind: 'after-the-log',
        events: 0,
        from: '2026-04-05T00:00:00.000Z',
        to: '2027-01-01T00:00:00.000Z',
      },
    ])
  })

  it('is everything for an empty log, and no control has evidence then', () => {
    const report = makeLog().report()
    expect(report.silences.map(({ kind }) => kind)).toEqual(['before-the-log'])
    const controls = report.frameworks.flatMap((framework) => framework.controls)
    expect(new Set(controls.map(({ evidence }) => evidence))).toEqual(new Set(['none']))
  })
})
