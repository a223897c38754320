import { describe, expect, it } from '@jest/globals'
import { classifyCommit } from '../../src/attribution/classify-commit.ts'
import { type Signal } from '../../src/attribution/signal.ts'
import { indexSignals } from '../../src/attribution/signal-index.ts'
import { signals } from '../../src/attribution/signals.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { commitSamples } from './commit-samples.ts'
import { commitOfSample, makeCommit, personOf } from './make-commit.ts'

const index = indexSignals(defaultVocabulary)

describe('the signal table', () => {
  it('names every row once', () => {
    const ids = signals.map((signal) => signal.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(signals.map((signal) => [signal.id, signal] as const))(
    '%s is proven by its samples',
    (id, signal) => {
      expect(signal.samples.length).toBeGreaterThan(0)
      expect(signal.counterSamples.length).toBeGreaterThan(0)
      for (const sample of signal.samples) {
        const commit = classifyCommit(commitOfSample(sample), index)
        expect(commit.evidence.map((evidence) => evidence.signal)).toContain(id)
        expect(commit.origin).toBe(signal.origin)
        const evidence = commit.evidence.find((item) => item.signal === id)
        expect(evidence?.tool).toBe(signal.tool ?? evidence?.tool)
        const isHint = signal.source === 'third-party' || signal.trace.kind === 'at-work'
        expect(evidence?.strength).toBe(isHint ? 'inferred' : 'declared')
      }
    },
  )

  it.each(signals.map((signal) => [signal.id, signal] as const))(
    '%s keeps away from its counter-samples',
    (id, signal) => {
      for (const sample of signal.counterSamples) {
        const commit = classifyCommit(commitOfSample(sample), index)
        expect(commit.evidence.map((evidence) => evidence.signal)).not.toContain(id)
      }
    },
  )

  it('is found by no row in the counter-samples about people', () => {
    const people = signals.flatMap((signal: Signal) =>
      signal.counterSamples.filter(
        (sample) =>
          sample.author !== undefined &&
          !sample.author.includes('[bot]') &&
          sample.committer === undefined,
      ),
    )
    expect(people.length).toBeGreaterThan(20)
    expect(people.map((sample) => classifyCommit(commitOfSample(sample), index).origin)).toEqual(
      people.map(() => 'unknown'),
    )
  })
})

describe('classifyCommit', () => {
  it.each(commitSamples.map((sample) => [sample.id, sample] as const))('%s', (_, sample) => {
    const commit = makeCommit({
      sha: 'sample',
      message: sample.message,
      author: personOf(sample.author),
      committer: personOf(sample.committer),
      parents: Array.from({ length: sample.parents }, (__, parent) => `parent-${parent}`),
    })
    const found = classifyCommit(commit, index)
    const named = found.evidence.find((evidence) => evidence.tool !== null)
    const models = found.evidence.map((evidence) => evidence.model)
    expect({ ...sample, ...found, tool: named?.tool ?? null }).toMatchObject({
      origin: sample.origin,
      involvement: sample.involvement,
      tool: sample.tool,
    })
    expect([...models, null]).toContain(sample.model)
  })
})
