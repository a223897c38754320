import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { type AgentHistory, agentHistory, claude } from './agent-history.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

function history(): AgentHistory {
  const repo = agentHistory()
  scratches.push(repo)
  return repo
}

interface Ranges {
  readonly ranges: readonly {
    readonly path: string
    readonly startLine: number
    readonly endLine: number
    readonly origin: string
    readonly commitSha: string
    readonly evidence: readonly { readonly tool: string }[]
  }[]
}

async function rangesOf(argv: readonly string[], repo: Scratch): Promise<readonly unknown[]> {
  const { exitCode, stdout, stderr } = await run(argv, repo)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  const { ranges } = JSON.parse(stdout) as Ranges
  return ranges.map((range) => [
    range.path,
    range.startLine,
    range.endLine,
    range.origin,
    range.commitSha.slice(0, 8),
    range.evidence[0]?.tool ?? null,
  ])
}

describe('countersign blame', () => {
  it('tells every line of a file, over its whole history', async () => {
    const repo = history()
    const [first = '', second = '', third = ''] = repo.shas.map((sha) => sha.slice(0, 8))
    expect(await rangesOf(['blame', 'src/a.js', '--json'], repo)).toEqual([
      ['src/a.js', 1, 1, 'ai', second, 'claude-code'],
      ['src/a.js', 2, 3, 'unknown', first, null],
      ['src/a.js', 4, 4, 'unknown', third, null],
    ])
    const below = { ...repo, cwd: join(repo.cwd, 'src') }
    expect(
      await rangesOf(['blame', 'a.js', '--head', 'HEAD~1', '--format', 'json'], below),
    ).toEqual([
      ['src/a.js', 1, 1, 'ai', second, 'claude-code'],
      ['src/a.js', 2, 3, 'unknown', first, null],
      ['src/a.js', 4, 4, 'ai', second, 'claude-code'],
    ])
    expect(await rangesOf(['blame', '../b.js', '--json'], below)).toHaveLength(1)
  })

  it.each([[['main..topic']], [['main...']], [['..topic']], [[]]])(
    'tells the lines that the range %j adds',
    async (range) => {
      const repo = history()
      const [, second = '', third = ''] = repo.shas.map((sha) => sha.slice(0, 8))
      expect(await rangesOf(['blame', ...range, '--json'], repo)).toEqual([
        ['b.js', 1, 1, 'ai', second, 'claude-code'],
        ['src/a.js', 1, 1, 'ai', second, 'claude-code'],
        ['src/a.js', 4, 4, 'unknown', third, null],
      ])
    },
  )

  it('shows people one row a line', async () => {
    const repo = history()
    const { stdout } = await run(['blame', 'src/a.js'], repo)
    const [first, second, third] = repo.shas.map((sha) => sha.slice(0, 8))
    const rows = stdout.split('\n').map((row) => row.replaceAll(/ {2,}/gu, '  '))
    expect(rows[0]).toBe('src/a.js')
    expect(rows[1]).toMatch(
      new RegExp(`^1  ai  claude-code Claude Opus 4.1  ${second}  .*, declared  zero$`),
    )
    expect(rows[2]).toMatch(new RegExp(`^2  unknown  ${first}  no trace  one$`))
    expect(rows[4]).toMatch(new RegExp(`^4  unknown  ${third}  no trace  3$`))
    expect(stdout).not.toContain('\u001B')
    const coloured = await run(['blame', 'src/a.js'], { ...repo, isTTY: true })
    expect(coloured.stdout).toContain('\u001B[35mai')
  })

  it('cannot be steered by what stands in a file', async () => {
    const repo = makeRepository()
    scratches.push(repo)
    repo.commit('first', { 'a.js': 'x\u001B]0;evil\u0007\u202Ey\n' })
    const { stdout } = await run(['blame', 'a.js'], repo)
    for (const steering of ['\u001B', '\u0007', '\u202E']) expect(stdout).not.toContain(steering)
  })

  it('writes an Agent Trace record', async () => {
    const repo = history()
    const { stdout } = await run(['blame', 'src/a.js', '--format', 'agent-trace'], repo)
    const record: unknown = JSON.parse(stdout)
    expect(record).toMatchObject({
      version: '0.1',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      vcs: { type: 'git', revision: repo.shas[2] },
      tool: { name: 'countersign' },
      files: [
        {
          path: 'src/a.js',
          conversations: [
            { contributor: { type: 'ai' }, ranges: [{ start_line: 1, end_line: 1 }] },
            {
              contributor: { type: 'unknown' },
              ranges: [
                { start_line: 2, end_line: 3 },
                { start_line: 4, end_line: 4 },
              ],
            },
          ],
        },
      ],
    })
  })

  it('follows renames and moved lines, and keeps identical lines apart', async () => {
    const repo = makeRepository()
    scratches.push(repo)
    const body = 'same\nsame\nother\nsame\n'
    repo.commit('first', { 'old.js': body })
    repo.commit(`second\n\n${claude}`, { 'old.js': `same\n${body}same\n` })
    repo.git('mv', 'old.js', 'new.js')
    repo.commit('third', {})
    const ranges = await rangesOf(['blame', 'new.js', '--json'], repo)
    const lines = ranges.map((range) => (range as readonly unknown[]).slice(1, 4))
    const ai = lines.filter(([, , origin]) => origin === 'ai')
    expect(ai.reduce((sum, [from, to]) => sum + Number(to) - Number(from) + 1, 0)).toBe(2)
  })

  it('reads git-ai notes, and believes them where they say more than the commit', async () => {
    const repo = history()
    const [, , third = ''] = repo.shas
    const session = { agent_id: { tool: 'cursor', id: 'x', model: 'gpt-5' } }
    const metadata = {
      schema_version: 'authorship/3.0.0',
      base_commit_sha: third,
      prompts: {},
      sessions: { s_0a1b2c3d4e5f60: session },
    }
    const note = `src/a.js\n  s_0a1b2c3d4e5f60::t_1122334455667a 4\n---\n${JSON.stringify(metadata)}`
    repo.git('notes', '--ref=ai', 'add', '-m', note, third)
    for (const argv of [['blame', 'src/a.js'], ['blame']]) {
      const last = (await rangesOf([...argv, '--json'], repo)).at(-1)
      expect(last).toEqual(['src/a.js', 4, 4, 'ai', third.slice(0, 8), 'cursor'])
    }
    const { stdout } = await run(['provenance'], repo)
    expect(stdout).toMatch(/src\/ +ai +cursor +gpt-5 +1 +25\.0 %/)
  })

  it('knows the agents that the policy names', async () => {
    const repo = history()
    const policy = [
      'version: 1',
      'provenance:',
      '  agents: [{ tool: acme-coder, emails: [ada@example.com] }]',
      '  agent-trace: [traces.jsonl]',
    ]
    repo.git('switch', '--quiet', 'main')
    repo.commit('policy', { '.github/countersign.yml': `${policy.join('\n')}\n` })
    repo.git('switch', '--quiet', 'topic')
    expect((await rangesOf(['blame', '--json'], repo)).at(-1)).toContain('acme-coder')
    repo.git('merge', '--quiet', '--no-edit', 'main')
    expect((await run(['provenance'], repo)).stdout).toContain('acme-coder')
  })

  it('reads the trace files that the policy names', async () => {
    const repo = history()
    const policy = 'version: 1\nprovenance:\n  agent-trace: [traces.jsonl]\n'
    const range = { start_line: 4, end_line: 4, contributor: { type: 'ai' } }
    const trace = {
      version: '0.1',
      vcs: { type: 'git', revision: repo.shas[2] },
      tool: { name: 'cursor', version: '1' },
      files: [{ path: 'src/a.js', conversations: [{ ranges: [range] }] }],
    }
    repo.git('switch', '--quiet', 'main')
    repo.commit('policy', { '.github/countersign.yml': policy })
    repo.git('switch', '--quiet', 'topic')
    repo.commit('trace', { 'traces.jsonl': `${JSON.stringify(trace)}\n` })
    const traced = (await rangesOf(['blame', '--json'], repo)).find((row) =>
      String(row).startsWith('src/a.js,4'),
    )
    expect(traced).toContain('ai')
    expect(traced).toContain('cursor')
  })

  it('ends in exit code 2 when the policy is broken', async () => {
    const repo = history()
    repo.commit('policy', { '.github/countersign.yml': 'version: 9\n' })
    for (const argv of [['blame', 'b.js'], ['blame', 'HEAD..'], ['provenance']]) {
      expect(await run(argv, repo)).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringContaining('.github/countersign.yml:1:10'),
      })
    }
  })

  it.each([
    [['blame', 'a', 'b'], 'Name one file or one range.'],
    [['blame', 'main..', '--head', 'main'], '--head goes with a file.'],
    [['blame', '--format', 'xml'], 'There is no format "xml"'],
    [['blame', 'nothing.js'], 'There is no file "nothing.js"'],
    [['blame', '../outside.js'], 'lies outside the repository'],
  ])('answers %j', async (argv, message) => {
    const { exitCode, stdout, stderr } = await run(argv, history())
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})
