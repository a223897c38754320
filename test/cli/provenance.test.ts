import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type Scratch } from '../git/scratch.ts'
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

  it('asks git blame where a patch was too large to be read', async () => {
    const repo = history()
    repo.git('switch', '--quiet', '--create', 'large', 'main')
    const big = `first line\nsecond line\n${'y'.repeat(1_100_000)}\n`
    repo.commit(`big\n\n${claude}`, { 'big.js': big })
    repo.commit('trim', { 'big.js': 'first line\nsecond line\nthird line\n' })
    const { stdout } = await run(['provenance', '--since', 'main'], repo)
    expect(stdout).toMatch(/^\.\/ +ai +claude-code .* 2 +66\.7 %$/m)
    expect(stdout).toMatch(/^\.\/ +unknown .* 1 +33\.3 %$/m)
    expect(stdout).not.toContain('Not attributed')
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
