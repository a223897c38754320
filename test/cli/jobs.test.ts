import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { openStore } from '../../src/store/store.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'countersign-jobs-'))
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

async function fill(): Promise<void> {
  const store = await openStore({ databaseUrl: null, dataDir: join(cwd, 'data') })
  const job = {
    queue: 'review',
    payload: '{}',
    state: 'dead',
    priority: 0,
    attempts: 8,
    max_attempts: 8,
    run_at: 1,
    created_at: 1,
  } as const
  const rows = [
    { ...job, id: 'j1', key: 'pr/1', last_error: 'older\n\u001B[31mevil', finished_at: 1000 },
    { ...job, id: 'j2', key: 'pr/2', last_error: null, finished_at: 2000 },
  ]
  await store.db.insertInto('jobs').values(rows).execute()
  await store.close()
}

describe('countersign jobs', () => {
  it('lists dead letters, newest first, and queues them again', async () => {
    await fill()
    const listed = await run(['jobs', 'dead'], { cwd })
    expect(listed).toMatchObject({ exitCode: 0, stderr: '' })
    expect(listed.stdout).toMatch(
      /^j2 {2}1970-01-01T00:00:02.000Z {2}review pr\/2\n {2}8 attempts; last: no error/,
    )
    expect(listed.stdout).not.toContain('\u001B')
    const json: unknown = JSON.parse((await run(['jobs', 'dead', '--json'], { cwd })).stdout)
    expect(json).toMatchObject({ jobs: [{ id: 'j2' }, { id: 'j1', key: 'pr/1', attempts: 8 }] })
    expect((await run(['jobs', 'retry', 'j1'], { cwd })).stdout).toBe('1 job is queued again.\n')
    expect((await run(['jobs', 'retry', '--all'], { cwd })).stdout).toBe('1 job is queued again.\n')
    expect((await run(['jobs', 'dead'], { cwd })).stdout).toBe('No dead letters.\n')
  })

  it('finds the database through DATA_DIR and .env', async () => {
    await fill()
    const elsewhere = mkdtempSync(join(tmpdir(), 'countersign-jobs-'))
    const env = { DATA_DIR: join(cwd, 'data') }
    expect((await run(['jobs', 'dead'], { cwd: elsewhere, env })).exitCode).toBe(0)
    writeFileSync(join(elsewhere, '.env'), `DATA_DIR=${join(cwd, 'data')}\n`)
    expect((await run(['jobs', 'dead'], { cwd: elsewhere })).exitCode).toBe(0)
    expect(
      (await run(['jobs', 'dead'], { cwd: elsewhere, env: { DATA_DIR: 'none' } })).exitCode,
    ).toBe(2)
    rmSync(elsewhere, { recursive: true, force: true })
  })

  it('makes no database where there is none', async () => {
    const { exitCode, stderr } = await run(['jobs', 'dead'], { cwd })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('There is no database in')
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  it.each([
    [['jobs'], 'Say what to do: dead or retry.'],
    [['jobs', 'ded'], 'Did you mean `jobs dead`?'],
    [['jobs', 'retry'], 'Name the jobs, or say --all.'],
    [['jobs', 'retry', 'j1', '--all'], 'Name the jobs, or say --all.'],
  ])('answers %j', async (argv, message) => {
    await fill()
    const { exitCode, stderr } = await run(argv, { cwd })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})
