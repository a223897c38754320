import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

const claude = 'Co-Authored-By: Claude Opus 4.1 <noreply@anthropic.com>'

/** main: a.js by nobody marked; topic: three lines by Claude, one unmarked. */
function history(): Scratch & { readonly shas: readonly string[] } {
  const repo = makeRepository()
  scratches.push(repo)
  const first = repo.commit('first', { 'src/a.js': 'one\ntwo\n' })
  repo.git('switch', '--quiet', '--create', 'topic')
  const second = repo.commit(`add\n\n${claude}`, {
    'src/a.js': 'zero\none\ntwo\nthree\n',
    'b.js': 'x\n',
  })
  const third = repo.commit('mine', { 'src/a.js': 'zero\none\ntwo\n3\n' })
  return { ...repo, shas: [first, second, third] }
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

describe('countersign provenance', () => {
  it('counts lines that stand, per directory, tool and model, and names no person', async () => {
    const repo = history()
    const { exitCode, stdout } = await run(['provenance'], repo)
    expect(exitCode).toBe(0)
    const rows = stdout.split('\n').map((row) => row.replaceAll(/ {2,}/gu, '  '))
    expect(rows[0]).toMatch(/^5 lines added since the first commit stand at [0-9a-f]{8}\.$/)
    expect(rows[2]).toBe('directory  origin  tool  model  lines  share')
    expect(rows[3]).toMatch(/^\.\/ {2}ai {2}claude-code {2}Claude Opus 4.1 {2}1 {2}100\.0 %$/)
    expect(rows[4]).toBe('src/  unknown  -  -  3  75.0 %')
    expect(rows[5]).toMatch(/^src\/ {2}ai {2}claude-code {2}Claude Opus 4.1 {2}1 {2}25\.0 %$/)
    expect(stdout).not.toContain('Ada')
  })

  it('counts since a commit, in one row when asked, as JSON with the ranges', async () => {
    const repo = history()
    const argv = ['provenance', '--since', 'main', '--depth', '0', '--json']
    const json: unknown = JSON.parse((await run(argv, repo)).stdout)
    expect(json).toMatchObject({
      since: 'main',
      baseSha: repo.shas[0],
      headSha: repo.shas[2],
      shares: [
        { directory: './', origin: 'ai', tool: 'claude-code', lines: 2, directoryLines: 3 },
        { directory: './', origin: 'unknown', tool: null, lines: 1, directoryLines: 3 },
      ],
      ranges: [{ path: 'b.js' }, { path: 'src/a.js' }, { path: 'src/a.js' }],
    })
    expect(JSON.stringify(json)).not.toContain('ada@')
  })

  it.each([
    [['provenance', '--depth', 'x'], '--depth needs a whole number'],
    [['provenance', '--since', 'sometime'], 'no commit here and no date'],
  ])('answers %j', async (argv, message) => {
    const { exitCode, stderr } = await run(argv, history())
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})
