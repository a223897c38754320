import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { type Assessment } from '../../src/core/assessment.ts'
import {
  assessmentsOfHead,
  findAssessment,
  latestAssessment,
  listAssessments,
  recordAssessment,
  type StoredAssessment,
} from '../../src/store/assessments.ts'
import { auditLogName, readEvents } from '../../src/store/audit-log.ts'
import { reapExpiredJobs } from '../../src/store/job-queue.ts'
import { notePublication, readPublications } from '../../src/store/publications.ts'
import { kinds } from './places.ts'
import { leaseMs, queueBench } from './queue-bench.ts'
import { sampleAssessment, sampleEntry, sampleKey } from './sample.ts'

describe.each(kinds)('the record on $kind', ({ create }) => {
  const { accept, claim, job, now, other, store } = queueBench(create)
  let installations = 100

  /** A key of an installation and repository nobody used before. */
  function freshKey() {
    installations += 1
    return sampleKey({ installationId: installations, repositoryId: 8e9 + installations })
  }

  it('keeps a verdict with its audit event', async () => {
    const key = freshKey()
    const assessment = sampleAssessment()
    const recorded = await recordAssessment(store(), {
      job: null,
      key,
      assessment,
      entry: sampleEntry('first'),
    })
    const log = auditLogName(key.installationId)
    expect(recorded).toMatchObject({ created: true, key, assessment, log, seq: 0 })
    const [logged] = await readEvents(store(), { log, fromSeq: 0, limit: 5 })
    expect(logged?.event).toMatchObject(sampleEntry('first'))
    expect(await latestAssessment(other(), key)).toEqual(stored(recorded))
  })

  it('holds the same verdict once, a different one beside it, and says when one comes back', async () => {
    const key = freshKey()
    const gap = { path: null, reason: 'timed-out', detail: 'slow' } as const
    const first = sampleAssessment()
    const second = sampleAssessment({ analysis: { ...first.analysis, gaps: [gap] } })
    const outcomes: unknown[] = []
    for (const [assessment, id] of [
      [first, 'a'],
      [first, 'b'],
      [second, 'c'],
      [second, 'd'],
      [{ ...first }, 'e'],
      [first, 'f'],
      [second, 'g'],
    ] as const) {
      const record = { job: null, key, assessment, entry: sampleEntry(id) }
      const { created, seq } = await recordAssessment(store(), record)
      outcomes.push([id, created, seq])
    }
    expect(outcomes).toEqual([
      ['a', true, 0],
      ['b', false, 0],
      ['c', true, 1],
      ['d', false, 1],
      ['e', true, 2],
      ['f', false, 2],
      ['g', true, 3],
    ])
    const log = auditLogName(key.installationId)
    const events = await readEvents(store(), { log, fromSeq: 0, limit: 9 })
    expect(events.map(({ event }) => event.id)).toEqual(['a', 'c', 'e/after/1', 'g/after/2'])
    expect(await latestAssessment(store(), key)).toMatchObject({ assessment: second, seq: 3 })
  })

  it('holds a verdict once when several record it at the same time', async () => {
    const record = {
      job: null,
      key: freshKey(),
      assessment: sampleAssessment(),
      entry: sampleEntry('same'),
    }
    const rush = [store(), other(), store(), other()].map((to) => recordAssessment(to, record))
    const recorded = await Promise.all(rush)
    expect(recorded.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(recorded.map(({ id }) => id)).size).toBe(1)
  })

  it('refuses a second verdict under the audit id of another, and writes neither', async () => {
    const key = freshKey()
    const entry = sampleEntry('taken')
    const first = sampleAssessment()
    await recordAssessment(store(), { job: null, key, assessment: first, entry })
    const second = sampleAssessment({ baseSha: 'c'.repeat(40) })
    await expect(
      recordAssessment(store(), { job: null, key, assessment: second, entry }),
    ).rejects.toThrow('id of another')
    expect(await latestAssessment(store(), key)).toMatchObject({ assessment: first })
  })

  it('is written by the holder of the job only', async () => {
    const key = freshKey()
    const record = { key, assessment: sampleAssessment(), entry: sampleEntry('fenced') }
    await accept(job())
    const stale = await claim()
    await reapExpiredJobs(other(), now() + leaseMs + 1)
    await expect(recordAssessment(store(), { ...record, job: stale })).rejects.toMatchObject({
      code: 'lease-lost',
    })
    expect(await latestAssessment(store(), key)).toBeNull()
    const log = auditLogName(key.installationId)
    expect(await readEvents(store(), { log, fromSeq: 0, limit: 9 })).toEqual([])
    const fresh = await claim(now() + 3_600_000)
    expect(await recordAssessment(store(), { ...record, job: fresh })).toMatchObject({
      created: true,
    })
  })

  it('is found again by what it was reached on', async () => {
    const key = freshKey()
    const assessment = sampleAssessment()
    await recordAssessment(store(), { job: null, key, assessment, entry: sampleEntry('it') })
    const identity = {
      repositoryId: key.repositoryId,
      number: key.number,
      headSha: key.headSha,
      baseSha: assessment.baseSha,
      policyHash: assessment.decision.policyHash,
      engine: assessment.engine,
    }
    expect(await findAssessment(store(), identity)).toMatchObject({ key, assessment })
    const others = [
      { number: 2 },
      { headSha: 'x' },
      { baseSha: 'x' },
      { policyHash: 'x' },
      { engine: { ...assessment.engine, rulesHash: 'x' } },
      { engine: { ...assessment.engine, version: 'x' } },
    ]
    for (const change of others) {
      expect(await findAssessment(store(), { ...identity, ...change })).toBeNull()
    }
  })

  it('lists a period in pages, and the pull requests of a head', async () => {
    const key = freshKey()
    const recorded: StoredAssessment[] = []
    for (const number of [3, 1, 2, 5, 4]) {
      const assessment = sampleAssessment()
      const entry = sampleEntry(`pr-${number}`)
      const record = { job: null, key: { ...key, number }, assessment, entry }
      recorded.push(stored(await recordAssessment(store(), record)))
    }
    const { installationId } = key
    const period = { installationId, from: 0, to: Date.now() + 1000, limit: 2 }
    const pages: StoredAssessment[] = []
    for (let after: StoredAssessment | null = null; ; ) {
      const page: readonly StoredAssessment[] = await listAssessments(store(), { ...period, after })
      pages.push(...page)
      after = page.at(-1) ?? null
      if (after === null) break
    }
    expect(byNumber(pages)).toEqual(byNumber(recorded))
    const empty = { ...period, from: period.to, to: period.to + 1, after: null }
    expect(await listAssessments(store(), empty)).toEqual([])
    expect(await assessmentsOfHead(store(), key)).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps the text whose SHA-256 an audit event may name', async () => {
    const key = freshKey()
    const detail = 'odd \0 text, \u{1f600} and "quotes"'
    const gaps = [{ path: 'a\0b', reason: 'too-large', detail }] as const
    const first = sampleAssessment()
    const assessment: Assessment = { ...first, analysis: { ...first.analysis, gaps } }
    const recorded = await recordAssessment(store(), {
      job: null,
      key,
      assessment,
      entry: sampleEntry('odd'),
    })
    expect(await latestAssessment(store(), key)).toMatchObject({ assessment })
    const row = await store()
      .db.selectFrom('assessments')
      .select(['body', 'digest'])
      .where('id', '=', recorded.id)
      .executeTakeFirstOrThrow()
    expect(createHash('sha256').update(row.body).digest('hex')).toBe(row.digest)
  })

  it('remembers what was published from it, the last word on each surface', async () => {
    const { id: assessmentId } = await recordAssessment(store(), {
      job: null,
      key: freshKey(),
      assessment: sampleAssessment(),
      entry: sampleEntry('pub'),
    })
    const check = { assessmentId, surface: 'check', remoteId: '1', digest: 'd', at: 1 } as const
    await notePublication(store(), check)
    await notePublication(other(), check)
    await notePublication(store(), { ...check, remoteId: '2', at: 2 })
    await notePublication(store(), { assessmentId, surface: 'summary', remoteId: '3', at: 3 })
    expect(await readPublications(store(), assessmentId)).toEqual([
      { surface: 'check', remoteId: '2', digest: 'd', at: 2 },
      { surface: 'summary', remoteId: '3', digest: null, at: 3 },
    ])
    const orphan = { ...check, assessmentId: 'none' }
    await expect(notePublication(store(), orphan)).rejects.toThrow(/foreign key/iu)
  })
})

function stored({ id, key, assessment, log, seq, recordedAt }: StoredAssessment): StoredAssessment {
  return { id, key, assessment, log, seq, recordedAt }
}

function byNumber(list: readonly StoredAssessment[]): StoredAssessment[] {
  return list.toSorted((a, b) => a.key.number - b.key.number)
}
