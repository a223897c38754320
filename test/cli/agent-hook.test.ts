import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { makeFolder, makeRepository, type Scratch } from '../git/scratch.ts'
import { builtCli } from '../mcp/built-cli.ts'

jest.setTimeout(120_000)

let repo: Scratch
let cli: string
beforeAll(async () => {
  cli = await builtCli()
  repo = makeRepository()
  repo.commit('base', { 'README.md': 'text\n' })
  repo.write('find.py', 'import os\nfrom flask import request\n\nos.system(request.args["c"])\n')
  repo.write('fine.py', 'print("fine")\n')
})
afterAll(() => repo.remove())

function hook(agent: string, event: object | string, { cwd, env }: Scratch = repo) {
  const input = typeof event === 'string' ? event : JSON.stringify(event)
  const args = [cli, 'agent-hook', agent]
  return spawnSync(process.execPath, args, { cwd, env, input, encoding: 'utf8' })
}

describe('countersign agent-hook', () => {
  it('holds Claude Code back with what to do on standard error', () => {
    const { status, stdout, stderr } = hook('claude-code', { hook_event_name: 'Stop' })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('`find.py`:4')
    expect(stderr).toContain('Next: Then verify: run `countersign check --worktree`')
    expect(stderr).not.toContain('os.system(')
  })

  it('judges the lines as those of the agent whose hook it is', () => {
    const cookie =
      "require('express')().post('/', (_, to) => to.cookie('session', 1, { secure: true }).end())\n"
    repo.write('login.js', cookie)
    const event = { tool_input: { file_path: join(repo.cwd, 'login.js') } }
    expect(hook('claude-code', event).stderr).toContain('needs review')
    repo.git('clean', '--quiet', '-f', 'login.js')
  })

  it('judges the edited file only', () => {
    const [fine, find] = ['fine.py', 'find.py'].map((name) => ({
      tool_input: { file_path: join(repo.cwd, name) },
    }))
    expect(hook('claude-code', fine ?? {}).status).toBe(0)
    expect(hook('claude-code', find ?? {}).status).toBe(2)
  })

  it('holds nobody for ever', () => {
    expect(hook('claude-code', { stop_hook_active: true }).status).toBe(0)
    expect(hook('cursor', { loop_count: 3 }).stdout).toBe('{}\n')
  })

  it('hands Cursor a follow-up message', () => {
    const { status, stdout } = hook('cursor', 'no json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ followup_message: expect.stringContaining('find.py') })
  })

  it('says so and blocks nobody when nothing can be judged', () => {
    const folder = makeFolder()
    const { status, stderr } = hook('claude-code', {}, folder)
    folder.remove()
    expect([status, stderr]).toEqual([1, expect.stringContaining('not judged')])
  })
})
