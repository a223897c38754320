import { describe, expect, it } from '@jest/globals'
import { classifyCommit, isTestMerge } from '../../src/attribution/classify-commit.ts'
import { indexSignals } from '../../src/attribution/signal-index.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type CommitOrigin } from '../../src/core/attribution.ts'
import { type Commit } from '../../src/core/change-set.ts'
import { type Vocabulary } from '../../src/core/provenance.ts'
import { claude, makeCommit, personOf } from './make-commit.ts'

const table = indexSignals(defaultVocabulary)
const gitHub = personOf('GitHub <noreply@github.com>')
const dependabot = personOf('dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>')
const copilot = personOf('copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>')

function classify(parts: Partial<Commit>, vocabulary: Vocabulary | null = null): CommitOrigin {
  return classifyCommit(
    makeCommit({ sha: 'c1', ...parts }),
    vocabulary === null ? table : indexSignals(vocabulary),
  )
}

describe('several authors in one commit', () => {
  const squash = {
    message: `Add the list (#7)\n\n* one\n\n* two\n\n---------\n\n${claude}`,
    committer: gitHub,
  }

  it('is mixed when an agent was among them', () => {
    expect(classify(squash)).toMatchObject({ origin: 'mixed', involvement: 'co-authored' })
    expect(
      classify({
        message: `Add the list (#7)\n\n* one\n\nClaude-Session: https://claude.ai/code/session_1\n\n* two`,
        committer: gitHub,
      }),
    ).toMatchObject({ origin: 'mixed', involvement: 'co-authored' })
    expect(
      classify({
        message: `Merge pull request #7 from acme/list\n\n${claude}`,
        committer: gitHub,
        parents: ['a', 'b'],
      }).origin,
    ).toBe('mixed')
  })

  it('is AI when the agent is the author', () => {
    expect(classify({ ...squash, author: copilot })).toMatchObject({
      origin: 'ai',
      involvement: 'authored',
    })
  })

  it("is no bot's when a person took part", () => {
    const message = 'Bump x (#8)\n\nCo-authored-by: Kim Ash <kim@example.com>'
    expect(classify({ message, author: dependabot, committer: gitHub }).origin).toBe('unknown')
    const alone =
      'Bump x (#8)\n\nCo-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>'
    expect(classify({ message: alone, author: dependabot, committer: gitHub }).origin).toBe('bot')
  })

  it('is AI when one suggestion was accepted', () => {
    expect(
      classify({
        message:
          'Update src/a.ts\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
        committer: gitHub,
      }).origin,
    ).toBe('ai')
  })
})

describe('precedence', () => {
  it.each([
    ['AI over a bot', { author: dependabot, message: `Bump\n\n${claude}` }, 'ai', 'co-authored'],
    [
      'mixed over a bot',
      { author: dependabot, message: 'Bump\n\nAssisted-by: Cursor' },
      'mixed',
      'assisted',
    ],
    [
      'a bot over a remark',
      { author: dependabot, message: 'Bump\n\nNo AI was used.' },
      'bot',
      'authored',
    ],
    ['AI over a claim', { message: `Add\n\nNo AI was used.\n\n${claude}` }, 'ai', 'co-authored'],
    [
      'no claim makes a person',
      { message: 'Add\n\nHuman-authored: yes\nNo AI was used.' },
      'unknown',
      'none',
    ],
    [
      'a footer is AI, its trailer says how',
      { message: 'Add\n\n💘 Generated with Crush\n\nAssisted-by: Crush:glm-5.2' },
      'ai',
      'assisted',
    ],
    [
      'an agent that only committed took part',
      { committer: copilot },
      'mixed',
      'committed-by-tool',
    ],
    [
      'aider that only committed says nothing',
      { committer: personOf('Robin Vale (aider) <robin@example.com>') },
      'unknown',
      'committed-by-tool',
    ],
    [
      "an agent's requester is no writer",
      { author: copilot, message: 'Add\n\nCo-authored-by: Kim Ash <kim@example.com>' },
      'ai',
      'authored',
    ],
  ] as const)('%s', (_, parts, ...[origin, involvement]) => {
    expect(classify(parts)).toMatchObject({ origin, involvement })
  })
})

describe('identity', () => {
  it.each([
    ['an App GitHub signed for', { author: copilot, signature: 'github' }, 'attested'],
    ['an App nobody signed for', { author: copilot, signature: 'absent' }, 'declared'],
    ['an App a person signed for', { author: copilot, signature: 'verified' }, 'declared'],
    ['a bot GitHub signed for', { author: dependabot, signature: 'github' }, 'attested'],
    ['a bot nobody signed for', { author: dependabot, signature: 'invalid' }, 'declared'],
    [
      "a trailer under GitHub's signature",
      { message: `Add\n\n${claude}`, signature: 'github' },
      'declared',
    ],
    [
      "a free address under GitHub's signature",
      { author: personOf('Claude <noreply@anthropic.com>'), signature: 'github' },
      'declared',
    ],
  ] as const)('%s', (_, parts, strength) => {
    expect(classify(parts).evidence[0]?.strength).toBe(strength)
  })

  it("believes GitHub's account for an address", () => {
    const author = { name: 'Jules', email: 'jules@example.com', login: 'google-labs-jules[bot]' }
    expect(classify({ author }).origin).toBe('ai')
    expect(classify({ author: { ...author, login: 'jules' } }).origin).toBe('unknown')
  })

  it('lets the login decide AI when number and login disagree', () => {
    expect(
      classify({ author: personOf('x <49699333+claude[bot]@users.noreply.github.com>') }).origin,
    ).toBe('ai')
    expect(
      classify({ author: personOf('x <198982749+dependabot[bot]@users.noreply.github.com>') })
        .origin,
    ).toBe('ai')
  })

  it('does not read numbers of another GitHub', () => {
    expect(
      classify({ author: personOf('x <198982749+kim@users.noreply.github.acme.example>') }).origin,
    ).toBe('unknown')
  })
})

describe('Copilot in VS Code', () => {
  it.each([
    ['2026-04-21T23:59:59Z', 'mixed'],
    ['2026-04-22T00:00:00Z', 'unknown'],
    ['2026-05-06T23:59:59Z', 'unknown'],
    ['2026-05-07T00:00:00Z', 'mixed'],
    [null, 'mixed'],
  ])('committed at %s', (committedAt, origin) => {
    expect(
      classify({ message: 'Add\n\nCo-authored-by: Copilot <copilot@github.com>', committedAt })
        .origin,
    ).toBe(origin)
  })
})

describe('the test merge of a pull request', () => {
  it('is known by its subject and its two parents', () => {
    const message = `Merge ${'a'.repeat(40)} into ${'b'.repeat(40)}`
    expect(isTestMerge(makeCommit({ sha: 'm', message, parents: ['a', 'b'] }))).toBe(true)
    expect(isTestMerge(makeCommit({ sha: 'm', message, parents: ['a'] }))).toBe(false)
    expect(
      isTestMerge(makeCommit({ sha: 'm', message: `${message} for now`, parents: ['a', 'b'] })),
    ).toBe(false)
  })
})

describe("the customer's vocabulary", () => {
  const vocabulary: Vocabulary = {
    agents: [{ tool: 'acme-coder', emails: ['Coder@Acme.example'], accounts: ['acme-coder[bot]'] }],
    bots: [
      { tool: 'acme-release', emails: ['release@acme.example'], accounts: [] },
      { tool: 'not-claude', emails: ['noreply@anthropic.com'], accounts: [] },
    ],
    trailers: [{ key: 'X-Acme-AI', tool: 'acme-coder', origin: 'mixed' }],
    branches: [],
  }

  it.each([
    [
      'an in-house agent as author',
      { author: personOf('Coder <coder@acme.example>') },
      'ai',
      'acme-coder',
    ],
    [
      'an in-house agent as co-author',
      { message: 'Add\n\nCo-authored-by: Coder <coder@acme.example>' },
      'ai',
      'acme-coder',
    ],
    [
      'an in-house App',
      { author: personOf('x <7+acme-coder[bot]@users.noreply.github.com>') },
      'ai',
      'acme-coder',
    ],
    [
      'an in-house bot',
      { author: personOf('Release <release@acme.example>') },
      'bot',
      'acme-release',
    ],
    ['an in-house trailer', { message: 'Add\n\nx-acme-ai: yes' }, 'mixed', 'acme-coder'],
    [
      'a known agent that is called a bot',
      { author: personOf('Claude <noreply@anthropic.com>') },
      'ai',
      'claude-code',
    ],
  ] as const)('knows %s', (_, parts, ...[origin, tool]) => {
    const found = classify(parts, vocabulary)
    expect([found.origin, found.evidence[0]?.tool]).toEqual([origin, tool])
    expect(classify(parts).evidence.map((item) => item.signal.split('/')[0])).not.toContain(
      'vocabulary',
    )
  })
})
