import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { run } from './run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'countersign-doctor-'))
const env = { PATH: process.env['PATH'] }

afterAll(() => rmSync(cwd, { recursive: true, force: true }))

it('looks at the machine and the policy, and says what it could not see', async () => {
  const { exitCode, stdout } = await run(['doctor', '--json'], { cwd, env })
  expect(exitCode).toBe(0)
  const { notes } = JSON.parse(stdout) as { notes: readonly { topic: string; state: string }[] }
  expect(notes.map(({ topic, state }) => `${topic} ${state}`)).toEqual([
    'Countersign fine',
    'git fine',
    'policy fine',
    'branch rules unknown',
  ])
})

it('fails where the policy is broken', async () => {
  mkdirSync(join(cwd, '.github'))
  writeFileSync(join(cwd, '.github/countersign.yml'), 'version: 2\n')
  const { exitCode, stdout } = await run(['doctor'], { cwd, env })
  expect(exitCode).toBe(1)
  expect(stdout).toContain('✗ policy: The policy is broken')
})

it('asks for a repository it can use', async () => {
  const { exitCode, stderr } = await run(['doctor', '--repo', 'x y'], {
    cwd,
    env: { ...env, GITHUB_TOKEN: 'x' },
  })
  expect(exitCode).toBe(2)
  expect(stderr).toContain('OWNER/NAME')
})
