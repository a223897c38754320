import { describe, expect, it } from '@jest/globals'
import { attribute } from '../../src/attribution/attribute.ts'
import { emptyMemory } from '../../src/attribution/memory.ts'
import { type PullRequestHint, pullRequestHints } from '../../src/attribution/pull-request-hints.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type CommitOrigin } from '../../src/core/attribution.ts'
import { type Commit } from '../../src/core/change-set.ts'
import { type PullRequest } from '../../src/core/pull-request.ts'
import { claude, makeChanges, makeCommit, makePullRequest, personOf } from './make-commit.ts'

function raise(
  parts: Partial<PullRequest>,
  commit: Partial<Commit> = {},
  vocabulary = defaultVocabulary,
): CommitOrigin | undefined {
  const changes = makeChanges([makeCommit({ sha: 'c1', ...commit })], [])
  return attribute({
    changes,
    pullRequest: makePullRequest(parts),
    lineRecords: [],
    vocabulary,
    memory: emptyMemory,
  }).commits[0]
}

function pullOf({ trace }: PullRequestHint, sample: string): Partial<PullRequest> {
  if (trace.kind === 'author') return { authorApp: sample }
  return trace.kind === 'branch' ? { headRef: sample } : { body: sample }
}

describe('the table of pull-request hints', () => {
  it.each(pullRequestHints.map((hint: PullRequestHint) => [hint.id, hint] as const))(
    '%s',
    (id, hint) => {
      for (const sample of hint.samples) {
        const raised = raise(pullOf(hint, sample))
        expect(raised).toMatchObject({ origin: 'mixed', involvement: 'assisted' })
        expect(raised?.evidence).toContainEqual(
          expect.objectContaining({ signal: id, tool: hint.tool, strength: 'inferred' }),
        )
      }
      expect(hint.counterSamples.length).toBeGreaterThan(0)
      for (const sample of hint.counterSamples)
        expect(raise(pullOf(hint, sample))?.origin).toBe('unknown')
    },
  )
})

describe('hints outside the commits', () => {
  it.each([
    ["an App's login", { author: { name: '', email: '', login: 'devin-ai-integration[bot]' } }],
    [
      'a footer in the text',
      { body: 'Adds a list.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)' },
    ],
    ['a disclosure in the text', { body: '## AI disclosure: Claude wrote the tests' }],
    ['a checked box', { body: '- [x] AI was used for the tests' }],
    ['a trailer in the text', { body: 'Assisted-by: Cursor' }],
  ] as const)('raises unmarked commits for %s', (_, parts) => {
    expect(raise(parts)?.origin).toBe('mixed')
  })

  it.each([
    ['an ordinary pull request', {}],
    ["a person's bare login", { author: { name: '', email: '', login: 'devin' } }],
    [
      'a template nobody filled in',
      {
        body: '## AI usage\n<!-- AI usage: Claude -->\n- [ ] AI was used\n- [ ] Written with Claude Code',
      },
    ],
    ['a denial', { body: 'AI usage: none' }],
    ['a quote', { body: '> 🤖 Generated with [Claude Code](https://claude.com/claude-code)' }],
    [
      'a bot that is not AI',
      { author: { name: '', email: '', login: 'dependabot[bot]' }, authorApp: 'dependabot' },
    ],
  ] as const)('leaves unmarked commits alone for %s', (_, parts) => {
    expect(raise(parts)?.origin).toBe('unknown')
  })

  it('lowers nothing and touches no bot', () => {
    const parts = { headRef: 'claude/list' }
    expect(raise(parts, { message: `Add\n\n${claude}` })).toMatchObject({
      origin: 'ai',
      evidence: [{ strength: 'declared' }],
    })
    const author = personOf('dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>')
    expect(raise(parts, { author })?.origin).toBe('bot')
  })

  it("knows the customer's branches", () => {
    const vocabulary = {
      ...defaultVocabulary,
      branches: [
        { prefix: 'acme-ai/', tool: 'acme-coder' },
        { prefix: '', tool: 'nothing' },
      ],
    }
    expect(raise({ headRef: 'acme-ai/list' }, {}, vocabulary)?.evidence[0]?.tool).toBe('acme-coder')
    expect(raise({ headRef: 'list' }, {}, vocabulary)?.origin).toBe('unknown')
  })

  it('is bounded for hostile text', () => {
    const started = performance.now()
    const body = `${'Assisted-by: Tool:m-1\n'.repeat(2000)}${'<!-- AI usage: '.repeat(60_000)}`
    expect(
      raise({ body, headRef: 'cursor/'.repeat(100_000) })?.evidence.length,
    ).toBeLessThanOrEqual(10)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
