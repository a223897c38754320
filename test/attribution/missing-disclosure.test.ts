import { describe, expect, it } from '@jest/globals'
import { attribute } from '../../src/attribution/attribute.ts'
import { emptyMemory } from '../../src/attribution/memory.ts'
import { missingDisclosure } from '../../src/attribution/missing-disclosure.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type DisclosureDuty } from '../../src/core/provenance.ts'
import { claude, makeChanges, makeCommit, makePullRequest } from './make-commit.ts'

const none: DisclosureDuty = {
  trailers: [],
  trailersOn: 'ai',
  forbidCoAuthors: false,
  statement: null,
}
const changes = makeChanges(
  [
    makeCommit({ sha: 'plain' }),
    makeCommit({ sha: 'marked', message: `Add\n\n${claude}` }),
    makeCommit({ sha: 'told', message: 'Add\n\nAssisted-by: Cursor' }),
    makeCommit({ sha: 'denied', message: 'Add\n\nassisted-by: none' }),
    makeCommit({ sha: 'merge', parents: ['a', 'b'] }),
  ],
  [],
)

function missing(duty: Partial<DisclosureDuty>, body: string | null = null) {
  const pullRequest = body === null ? null : makePullRequest({ body })
  const { commits } = attribute({
    changes,
    pullRequest: null,
    lineRecords: [],
    vocabulary: defaultVocabulary,
    memory: emptyMemory,
  })
  return missingDisclosure({ changes, pullRequest }, commits, { ...none, ...duty })
}

describe('missingDisclosure', () => {
  it('asks for nothing by default', () => {
    expect(missing({}, '')).toEqual({
      withoutTrailer: [],
      withCoAuthor: [],
      withoutStatement: false,
    })
  })

  it('asks AI commits for a trailer', () => {
    expect(missing({ trailers: ['Assisted-By'] }).withoutTrailer).toEqual(['marked'])
  })

  it('asks every commit for a trailer', () => {
    expect(missing({ trailers: ['Assisted-by'], trailersOn: 'all' }).withoutTrailer).toEqual([
      'plain',
      'marked',
    ])
  })

  it('names commits with an AI co-author where that is forbidden', () => {
    expect(missing({ forbidCoAuthors: true }).withCoAuthor).toEqual(['marked'])
  })

  it('asks nothing of a change that has no message yet', () => {
    const staged = makeChanges([makeCommit({ sha: '0'.repeat(40), message: '' })], [])
    const duty: DisclosureDuty = { ...none, trailers: ['Assisted-by'], trailersOn: 'all' }
    const missed = missingDisclosure({ changes: staged, pullRequest: null }, [], duty)
    expect(missed.withoutTrailer).toEqual([])
  })

  it('holds no co-author against a commit that a push has removed it from', () => {
    const pushed = [makeCommit({ sha: 'x', message: 'Add' })]
    const detail = 'co-author trailer'
    const known = { signal: 'x', tool: 'x', model: null, strength: 'declared', detail } as const
    const origin = { sha: 'x', origin: 'ai', involvement: 'authored', evidence: [known] } as const
    const duty: DisclosureDuty = { ...none, forbidCoAuthors: true }
    const change = { changes: makeChanges(pushed, []), pullRequest: null }
    expect(missingDisclosure(change, [origin], duty).withCoAuthor).toEqual([])
  })

  it.each([
    ['AI usage: none', false],
    ['Text.\n\n## **AI usage:** Claude wrote the tests', false],
    ['AI usage:', true],
    ['AI usage: <!-- say what you used -->', true],
    ['> AI usage: none', true],
    ['', true],
  ])('asks the pull request for a statement: %p', (body, expected) => {
    expect(missing({ statement: 'AI usage:' }, body).withoutStatement).toBe(expected)
  })
})
