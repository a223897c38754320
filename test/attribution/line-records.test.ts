import { describe, expect, it } from '@jest/globals'
import { parseAgentTrace } from '../../src/attribution/parse-agent-trace.ts'
import { parseGitAiNote } from '../../src/attribution/parse-git-ai-note.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'
const other = 'f'.repeat(40)
const options = { commitSha: sha, trusted: false }

function noteOf(attestations: string, metadata: object = {}): string {
  const known = {
    schema_version: 'authorship/3.0.0',
    base_commit_sha: sha,
    prompts: { abcdef0123456789: { agent_id: { tool: 'cursor', id: '1', model: 'composer-2' } } },
    humans: { h_01: { author: 'Robin Vale <robin@example.com>' } },
    sessions: { s_01: { agent_id: { tool: 'claude', id: '1', model: 'claude-opus-4-8' } } },
  }
  return `${attestations}---\n${JSON.stringify({ ...known, ...metadata })}`
}

describe('parseGitAiNote', () => {
  it('reads sessions, people and prompts', () => {
    const note = noteOf(
      'src/a.ts\n  s_01::t_02 3-18,25\n  h_01 19-24\n"my file.ts"\n  abcdef0123456789 1\n  s_99::t_01 2\n',
    )
    const fixed = { source: 'git-ai', trusted: false, commitSha: sha }
    const claude = { origin: 'ai', tool: 'claude-code', model: 'claude-opus-4-8' }
    expect(parseGitAiNote(note, options)).toEqual([
      { ...fixed, ...claude, path: 'src/a.ts', startLine: 3, endLine: 18 },
      { ...fixed, ...claude, path: 'src/a.ts', startLine: 25, endLine: 25 },
      {
        ...fixed,
        path: 'src/a.ts',
        startLine: 19,
        endLine: 24,
        origin: 'human',
        tool: null,
        model: null,
      },
      {
        ...fixed,
        path: 'my file.ts',
        startLine: 1,
        endLine: 1,
        origin: 'ai',
        tool: 'cursor',
        model: 'composer-2',
      },
      {
        ...fixed,
        path: 'my file.ts',
        startLine: 2,
        endLine: 2,
        origin: 'ai',
        tool: null,
        model: null,
      },
    ])
  })

  it.each([
    ['no attestation', noteOf('')],
    ['an attestation before any path', noteOf('  h_01 1-4\n').replace('  h_01', '  h_99')],
    ['a person the note does not know', noteOf('a.ts\n  h_99 1-4\n')],
    ['a person called __proto__', noteOf('a.ts\n  h___proto__ 1-4\n')],
    ['another commit', noteOf('a.ts\n  s_01::t_01 1-4\n', { base_commit_sha: other })],
    ['another version', noteOf('a.ts\n  s_01::t_01 1-4\n', { schema_version: 'authorship/0.0.1' })],
    ['no version', noteOf('a.ts\n  s_01::t_01 1-4\n', { schema_version: 3 })],
    ['broken JSON', 'a.ts\n  s_01::t_01 1-4\n---\n{"schema_version":"authorship/3.0.0"'],
    ['no JSON', 'a.ts\n  s_01::t_01 1-4\n---\n'],
    ['no separator', 'a.ts\n  s_01::t_01 1-4\n'],
    ['bad ranges', noteOf('a.ts\n  s_01::t_01 4-1,0,0-3,99999999999,1-99999999999,-,,\n')],
    ['a list for an object', 'a.ts\n  s_01::t_01 1-4\n---\n[]'],
    ['nothing', ''],
  ])('gives no records for %s', (_, note) => {
    expect(parseGitAiNote(note, options)).toEqual([])
  })

  it('shows no hostile names', () => {
    const sessions = { s_01: { agent_id: { tool: '\u202E<b>evil</b>', model: { a: 1 } } } }
    expect(parseGitAiNote(noteOf('a.ts\n  s_01::t_01 1\n', { sessions }), options)).toMatchObject([
      { tool: 'b-evil-b', model: null },
    ])
  })

  it('reads notes of several MB in linear time and bounds what it keeps', () => {
    const started = performance.now()
    const big = noteOf(`a.ts\n${`  s_01::t_01 ${'1-4,'.repeat(1000)}9\n`.repeat(800)}`)
    expect(big.length).toBeGreaterThan(3_200_000)
    expect(parseGitAiNote(big, options)).toHaveLength(200_000)
    const deep = `a.ts\n  s_01::t_01 1\n---\n${'['.repeat(1_000_000)}`
    expect(parseGitAiNote(deep, options)).toEqual([])
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('parseAgentTrace', () => {
  const trace = {
    version: '0.1.0',
    id: '00000000-0000-4000-8000-000000000000',
    timestamp: '2026-01-01T00:00:00Z',
    vcs: { type: 'git', revision: sha },
    tool: { name: 'Cursor', version: '2.4' },
    files: [
      {
        path: 'src/a.ts',
        conversations: [
          {
            contributor: { type: 'ai', model_id: 'anthropic/claude-opus-4-8' },
            ranges: [
              { start_line: 1, end_line: 4 },
              { start_line: 9, end_line: 9, contributor: { type: 'human' } },
            ],
          },
        ],
      },
    ],
  }
  const fixed = {
    source: 'agent-trace',
    trusted: true,
    commitSha: sha,
    tool: 'cursor',
    path: 'src/a.ts',
  }
  const records = [
    { ...fixed, startLine: 1, endLine: 4, origin: 'ai', model: 'claude-opus-4-8' },
    { ...fixed, startLine: 9, endLine: 9, origin: 'human', model: null },
  ]

  it.each([
    ['one record', JSON.stringify(trace), records],
    ['a list', JSON.stringify([trace, trace]), [...records, ...records]],
    [
      'one a line',
      `${JSON.stringify(trace)}\nnonsense\n${JSON.stringify(trace)}\n`,
      [...records, ...records],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(parseAgentTrace(text, true)).toEqual(expected)
  })

  it.each([
    ['no revision', { ...trace, vcs: null }],
    ['a revision that is none', { ...trace, vcs: { type: 'git', revision: 'main' } }],
    ['another version control', { ...trace, vcs: { type: 'hg', revision: sha } }],
    ['files that are none', { ...trace, files: { path: 'a' } }],
    [
      'ranges that are none',
      {
        ...trace,
        files: [
          {
            path: 'a',
            conversations: [
              {
                ranges: [
                  { start_line: 4, end_line: 1 },
                  { start_line: 0, end_line: 1 },
                  { start_line: '1', end_line: 2 },
                  { start_line: 1.5, end_line: 2 },
                  null,
                  7,
                ],
              },
            ],
          },
        ],
      },
    ],
    ['a number', 7],
    ['null', null],
  ])('gives no records for %s', (_, value) => {
    expect(parseAgentTrace(JSON.stringify(value), true)).toEqual([])
  })

  it("does not know what a stranger's type means", () => {
    const files = [
      {
        path: 'a',
        conversations: [
          { contributor: { type: 'robot' }, ranges: [{ start_line: 1, end_line: 2 }] },
        ],
      },
    ]
    expect(parseAgentTrace(JSON.stringify({ ...trace, files }), false)).toMatchObject([
      { origin: 'unknown', trusted: false },
    ])
  })
})
