import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type ParseError, parse } from 'jsonc-parser'
import { agentNames } from '../../src/cli/agents/agents.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'

let repo: Scratch
beforeEach(() => {
  repo = makeRepository()
})
afterEach(() => repo.remove())

function text(path: string): string {
  return readFileSync(join(repo.cwd, path), 'utf8')
}

function json(path: string): unknown {
  const errors: ParseError[] = []
  const value: unknown = parse(text(path), errors, { allowTrailingComma: true })
  expect(errors).toEqual([])
  return value
}

function files(): readonly string[] {
  return readdirSync(repo.cwd, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('.git/') && path !== '.git')
    .toSorted()
}

describe('countersign init --agent', () => {
  it('writes server and hooks for Claude Code', async () => {
    const { exitCode, stdout } = await run(['init', '--agent', 'claude-code'], repo)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('.mcp.json: written')
    expect(json('.mcp.json')).toEqual({
      mcpServers: { countersign: { command: 'countersign', args: ['mcp'] } },
    })
    const hook = { type: 'command', command: 'countersign agent-hook claude-code' }
    expect(json('.claude/settings.json')).toEqual({
      hooks: {
        PostToolUse: [{ matcher: 'Edit|MultiEdit|Write', hooks: [hook] }],
        Stop: [{ hooks: [hook] }],
      },
    })
  })

  it('keeps everything that is there: members, other hooks, comments, layout', async () => {
    const settings = `{
\t// ours
\t"permissions": { "allow": ["Bash(npm test)"] },
\t"hooks": {
\t\t"Stop": [{ "hooks": [{ "type": "command", "command": "say done" }] }],
\t},
}
`
    repo.write('.claude/settings.json', settings)
    repo.write('.mcp.json', '{"mcpServers":{"other":{"command":"other"}}}')
    expect((await run(['init', '--agent=claude-code'], repo)).exitCode).toBe(0)
    const after = text('.claude/settings.json')
    expect(after).toContain('\t// ours\n\t"permissions": { "allow": ["Bash(npm test)"] },')
    expect(json('.claude/settings.json')).toMatchObject({
      permissions: { allow: ['Bash(npm test)'] },
      hooks: { Stop: [{ hooks: [{ command: 'say done' }] }, { hooks: [{ type: 'command' }] }] },
    })
    expect(json('.mcp.json')).toMatchObject({ mcpServers: { other: { command: 'other' } } })
  })

  it.each(agentNames)('changes nothing the second time: %s', async (name) => {
    const first = await run(['init', '--agent', name], repo)
    expect([first.exitCode, first.stderr]).toEqual([0, ''])
    const before = new Map(files().map((path) => [path, readIfFile(path)]))
    const second = await run(['init', '--agent', name], repo)
    expect(second.stdout).not.toContain('written')
    expect(new Map(files().map((path) => [path, readIfFile(path)]))).toEqual(before)
  })

  it('prints and writes nothing with --dry-run', async () => {
    const args = ['init', '--dry-run', ...agentNames.flatMap((name) => ['--agent', name])]
    const { stdout, exitCode } = await run(args, repo)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('.cursor/hooks.json would be:')
    expect(stdout).toContain('[mcp_servers.countersign]')
    expect(files()).toEqual([])
  })

  it.each([
    ['broken JSON', '{ "mcpServers": '],
    ['no object', '[]'],
    ['another kind', '{ "mcpServers": [] }'],
    ['an entry of its own', '{ "mcpServers": { "countersign": { "command": "mine" } } }'],
    ['no text', Buffer.from([0xff, 0xfe, 0x00])],
  ])('leaves alone what it does not understand: %s', async (_, content) => {
    repo.write('.gemini/settings.json', content)
    const before = readFileSync(join(repo.cwd, '.gemini/settings.json'))
    const { exitCode, stdout } = await run(['init', '--agent', 'gemini'], repo)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('.gemini/settings.json: left alone')
    expect(readFileSync(join(repo.cwd, '.gemini/settings.json'))).toEqual(before)
  })

  it('writes through no link', async () => {
    const other = makeRepository()
    symlinkSync(other.cwd, join(repo.cwd, '.cursor'))
    symlinkSync(join(other.cwd, 'x.json'), join(repo.cwd, '.mcp.json'))
    const { exitCode } = await run(['init', '--agent', 'cursor', '--agent', 'claude-code'], repo)
    expect(exitCode).toBe(1)
    expect(readdirSync(other.cwd)).toEqual(['.git'])
    other.remove()
  })

  it('puts its block at the end of a page once, and renews it', async () => {
    repo.write('AGENTS.md', '# Ours\n\nBe kind.')
    await run(['init', '--agent', 'codex'], repo)
    const page = text('AGENTS.md')
    expect(page.startsWith('# Ours\n\nBe kind.\n\n<!-- countersign: begin -->\n')).toBe(true)
    repo.write('AGENTS.md', `${page.replace('judged by', 'JUDGED BY')}\nMore.\n`)
    await run(['init', '--agent', 'codex'], repo)
    expect(text('AGENTS.md')).toBe(`${page}\nMore.\n`)
    repo.write('AGENTS.md', `${page}${page}`)
    expect((await run(['init', '--agent', 'codex'], repo)).exitCode).toBe(1)
  })

  it('starts the command line of the project where it is installed', async () => {
    repo.write('node_modules/.bin/countersign', '')
    await run(['init', '--agent', 'gemini'], repo)
    expect(json('.gemini/settings.json')).toEqual({
      mcpServers: { countersign: { command: 'npx', args: ['--no-install', 'countersign', 'mcp'] } },
    })
  })

  it('wants to know what to set up, and for whom', async () => {
    const nothing = await run(['init'], repo)
    expect([nothing.exitCode, nothing.stderr]).toEqual([2, expect.stringContaining('--agent')])
    const guess = await run(['init', '--agent', 'curser'], repo)
    expect([guess.exitCode, guess.stderr]).toEqual([2, expect.stringContaining('cursor')])
  })
})

function readIfFile(path: string): string | null {
  const full = join(repo.cwd, path)
  return existsSync(full) && path.includes('.') && !/^\.[a-z]+$/u.test(path)
    ? readFileSync(full, 'utf8')
    : null
}
