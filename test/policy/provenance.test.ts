import { describe, expect, it } from '@jest/globals'
import { type Policy } from '../../src/core/policy.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { hashPolicy } from '../../src/policy/hash-policy.ts'
import { mergePolicy } from '../../src/policy/merge-policy.ts'
import { parsePolicy, parsePolicyFile } from '../../src/policy/parse-policy.ts'
import { innerLayer, rootLayer } from '../../src/policy/policy-layer.ts'
import { resolveLayer } from '../../src/policy/resolve-layer.ts'

const path = '.github/countersign.yml'
const start = 'version: 1\nprovenance:\n'

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, path)
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  return parsed.policy
}

const full = `${start}
  agents:
    - tool: acme-coder
      emails: [Coder@acme.example]
      accounts: ['acme-coder[bot]']
  bots:
    - tool: acme-release
      emails: [release@acme.example]
  trailers:
    - { key: X-Acme-Agent, tool: acme-coder, origin: mixed }
    - { key: X-Generated }
  branches:
    - { prefix: acme-coder/, tool: acme-coder }
  disclosure:
    trailers: [Assisted-by]
    on: all
    forbid-co-authors: true
    statement: 'AI usage:'
    action: block
  agent-trace: [.agent-trace/records.jsonl]
  trusted-records:
    git-ai: true
    agent-trace: ['acme-trace[bot]']
`

describe('provenance in a policy file', () => {
  it('is nothing by default', () => {
    const { provenance } = policyOf('version: 1')
    expect(provenance).toEqual(defaultPolicy.provenance)
    expect(policyOf('version: 1\nprovenance: {}').provenance).toEqual(provenance)
  })

  it('is read whole', () => {
    expect(policyOf(full).provenance).toEqual({
      agents: [
        {
          tool: 'acme-coder',
          emails: ['Coder@acme.example'],
          accounts: ['acme-coder[bot]'],
        },
      ],
      bots: [{ tool: 'acme-release', emails: ['release@acme.example'], accounts: [] }],
      trailers: [
        { key: 'X-Acme-Agent', tool: 'acme-coder', origin: 'mixed' },
        { key: 'X-Generated', tool: null, origin: 'ai' },
      ],
      branches: [{ prefix: 'acme-coder/', tool: 'acme-coder' }],
      disclosure: {
        trailers: ['Assisted-by'],
        trailersOn: 'all',
        forbidCoAuthors: true,
        statement: 'AI usage:',
        action: 'block',
      },
      agentTrace: ['.agent-trace/records.jsonl'],
      trustedRecords: { gitAi: true, agentTrace: ['acme-trace[bot]'] },
    })
  })

  it('adds to what a file above names and leaves what it does not speak of', () => {
    const above = parsePolicyFile(full, path, 'floor')
    if ('errors' in above) throw new Error('above')
    const lower = innerLayer(
      {
        version: 1,
        provenance: {
          agents: [{ tool: 'other', accounts: ['other'] }],
          bots: [{ tool: 'mine', accounts: ['me'] }],
          'agent-trace': ['.agent-trace/records.jsonl', 'b.json'],
          disclosure: { trailers: ['X'], statement: 'X:', action: 'require-review' },
          'trusted-records': { 'git-ai': true, 'agent-trace': ['me'] },
        },
      },
      'below',
    )
    const base = policyOf(full).provenance
    const more = resolveLayer(mergePolicy(rootLayer(above.file, 'above'), lower)).provenance
    expect(more.agents.map(({ tool }) => tool)).toEqual(['acme-coder', 'other'])
    expect(more.agentTrace).toEqual(['.agent-trace/records.jsonl', 'b.json'])
    expect(more.bots).toEqual(base.bots)
    expect(more.trustedRecords).toEqual(base.trustedRecords)
    expect(more.disclosure).toEqual(base.disclosure)
  })

  it('is part of the hash', () => {
    const hashes = [
      policyOf('version: 1'),
      policyOf(full),
      policyOf(full.replace('git-ai: true', 'git-ai: false')),
    ].map(hashPolicy)
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('a mistake in provenance', () => {
  const cases: readonly [string, string, number, number, string][] = [
    ['a list', '  []', 3, 3, '`provenance` is a list'],
    ['an unknown key', '  agent: []', 3, 3, 'Did you mean `agents`?'],
    ['an agent of nobody', '  agents: [{tool: x}]', 3, 12, 'neither `emails` nor `accounts`'],
    ['an agent without tool', '  agents: [{emails: [a@b]}]', 3, 12, 'has no `tool`'],
    [
      'a key of an agent',
      '  agents: [{tool: x, accounts: [x], email: 1}]',
      3,
      37,
      'Did you mean `emails`?',
    ],
    ['a domain', '  bots: [{tool: x, emails: ["@b"]}]', 3, 29, 'whole address'],
    ['a name', '  bots: [{tool: x, emails: ["A <a@b>"]}]', 3, 29, 'whole address'],
    ['an account with @', '  bots: [{tool: x, accounts: ["@x"]}]', 3, 31, 'GitHub account'],
    ['a tool in capitals', '  agents: [{tool: X y, emails: [a@b]}]', 3, 19, 'lower-case'],
    ['a trailer with colon', '  trailers: [{key: "A:"}]', 3, 20, 'without the colon'],
    ['a trailer of people', '  trailers: [{key: Signed-off-by}]', 3, 20, 'People sign'],
    ['a human trailer', '  trailers: [{key: A, origin: human}]', 3, 31, 'Write `ai` or `mixed`'],
    ['an empty prefix', '  branches: [{prefix: "", tool: x}]', 3, 23, 'is empty'],
    ['a wild prefix', '  branches: [{prefix: "a*", tool: x}]', 3, 23, 'No branch has'],
    [
      'a duty that allows',
      '  disclosure: {action: allow}',
      3,
      24,
      'Write `warn`, `require-review`',
    ],
    ['`on` alone', '  disclosure: {on: all}', 3, 15, 'nothing would be asked for'],
    ['a word for yes', '  disclosure: {forbid-co-authors: yes}', 3, 35, 'forbid-co-authors: true'],
    ['a hidden statement', '  disclosure: {statement: "A\\u202E:"}', 3, 27, 'invisible'],
    ['a marked statement', '  disclosure: {statement: "## AI"}', 3, 27, 'Start with a word'],
    ['a rooted trace', '  agent-trace: [/a.json]', 3, 17, 'without wildcards'],
    ['a trace above', '  agent-trace: [a/../../b]', 3, 17, 'without wildcards'],
    ['a folder of traces', '  agent-trace: [a/]', 3, 17, 'without wildcards'],
    ['a trace with star', '  agent-trace: ["*.json"]', 3, 17, 'without wildcards'],
    ['many traces', `  agent-trace: [${'a,'.repeat(11)}]`, 3, 16, '10 are read at most'],
    ['a trusted word', '  trusted-records: {git-ai: always}', 3, 29, 'make a line less AI'],
  ]

  it.each(cases)('%s is told with its place', (...[, text, line, column, message]) => {
    const parsed = parsePolicy(`${start}${text}\n`, path)
    const errors = 'errors' in parsed ? parsed.errors : []
    expect(errors[0]).toEqual({ path, line, column, message: expect.stringContaining(message) })
    for (const error of errors) expect(error.message.split(/[.?] /u).length).toBeGreaterThan(2)
  })
})
