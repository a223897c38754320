import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type Assessment } from '../../src/core/assessment.ts'
import { makeFolder, makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

function keep(scratch: Scratch): Scratch {
  scratches.push(scratch)
  return scratch
}

const name = '.countersign-baseline.json'

function route(path: string): string {
  return [
    `app.get('/${path}', async (req, res) => {`,
    `  const rows = await pool.query("SELECT * FROM ${path} WHERE id = " + req.query.id)`,
    '  res.json(rows)',
    '})',
  ].join('\n')
}

const head = [
  "import express from 'express'",
  "import pg from 'pg'",
  'const app = express()',
  'const pool = new pg.Pool()',
].join('\n')

function server(...paths: readonly string[]): string {
  return `${[head, ...paths.map((path) => route(path))].join('\n')}\n`
}

function rulesIn(stdout: string): readonly string[] {
  const { analysis } = JSON.parse(stdout) as Assessment
  return analysis.findings.map(({ ruleId }) => ruleId)
}

describe('countersign baseline', () => {
  it.each([
    ['in a repository', makeRepository],
    ['without git', makeFolder],
  ])('makes check --all judge only what is new, %s', async (_, make) => {
    const folder = keep(make())
    folder.write('server.js', server('orders'))
    const written = await run(['baseline'], folder)
    expect(written).toMatchObject({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringMatching(/^\d+ findings? in 1 file written to .*baseline\.json\.\n/),
    })
    const same = await run(['check', '--all', '--format', 'json'], folder)
    expect(rulesIn(same.stdout)).toEqual([])
    expect(same.exitCode).toBe(0)
    expect(same.stderr).toMatch(
      /1 finding known before \(\.countersign-baseline\.json\), not judged\./,
    )
    folder.write('server.js', server('parcels', 'orders'))
    const more = await run(['check', '--all', '--format', 'json'], folder)
    expect(rulesIn(more.stdout)).toEqual(['javascript/sql-injection'])
  })

  it('says when an entry stands for nothing any more', async () => {
    const folder = keep(makeFolder())
    folder.write('server.js', server('orders', 'parcels'))
    await run(['baseline', '-q'], folder)
    folder.write('server.js', server('orders'))
    const { stdout } = await run(['check', '--all'], folder)
    expect(stdout).toContain('1 of its entries stands for nothing any more')
    folder.write('other.js', 'export const one = 1\n')
    const part = await run(['check', '--all', 'other.js'], folder)
    expect(part.stdout).toContain('0 findings known before')
    expect(part.stdout).not.toContain('stands for nothing')
  })

  it('writes the same file each time, through no link', async () => {
    const folder = keep(makeFolder())
    folder.write('server.js', server('orders'))
    folder.write('precious.txt', 'precious\n')
    symlinkSync(join(folder.cwd, 'precious.txt'), join(folder.cwd, name))
    expect((await run(['baseline', '--quiet'], folder)).stdout).toBe('')
    const first = readFileSync(join(folder.cwd, name), 'utf8')
    await run(['baseline', '--out', 'again.json', 'server.js'], folder)
    expect(readFileSync(join(folder.cwd, 'again.json'), 'utf8')).toBe(first)
    expect(readFileSync(join(folder.cwd, 'precious.txt'), 'utf8')).toBe('precious\n')
    expect(first).not.toContain('SELECT')
    const nowhere = await run(['baseline', '--out', 'no/such/folder.json'], folder)
    expect(nowhere).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Check --out') })
  })
})

/** main holds one flaw and its baseline when asked; topic moves it and adds another. */
async function branch(withBaseline: boolean): Promise<Scratch> {
  const repo = keep(makeRepository())
  repo.write('server.js', server('orders'))
  if (withBaseline) await run(['baseline'], repo)
  repo.commit('base', {})
  repo.git('switch', '--quiet', '--create', 'topic')
  repo.git('rm', '--quiet', '--cached', 'server.js')
  repo.commit('work', {
    'server.js': server('parcels').replace(head, `${head}\n${route('orders')}`),
  })
  return repo
}

describe('the baseline of a range', () => {
  it('is that of the base commit', async () => {
    const repo = await branch(true)
    repo.git('rm', '--quiet', name)
    repo.commit('drop it', {})
    const { stdout, stderr } = await run(['check', '--format', 'json'], repo)
    expect(rulesIn(stdout)).toEqual(['javascript/sql-injection'])
    const base = repo.git('rev-parse', 'main').slice(0, 8)
    expect(stderr).toContain(`known before (${name} at ${base})`)
  })

  it('is not that of the change under judgement', async () => {
    const repo = await branch(false)
    const before = await run(['check', '--format', 'json'], repo)
    await run(['baseline'], repo)
    repo.commit('forgive me', {})
    const { stdout, stderr, exitCode } = await run(['check', '--format', 'json'], repo)
    expect(rulesIn(stdout)).toEqual(rulesIn(before.stdout))
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: before.exitCode })
    const named = await run(['check', '--format', 'json', '--baseline', name], repo)
    expect(rulesIn(named.stdout)).toEqual([])
  })

  it.each([
    ['broken', '{"version":1}', 'is no baseline'],
    ['not there', null, 'does not exist'],
  ])('is never ignored when it is %s', async (_, text, message) => {
    const folder = keep(makeFolder())
    if (text !== null) writeFileSync(join(folder.cwd, 'b.json'), text)
    const { exitCode, stderr } = await run(['check', '--all', '--baseline', 'b.json'], folder)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})
