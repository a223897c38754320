import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type Assessment } from '../../src/core/assessment.ts'
import { codeLanguages } from '../../src/core/rule.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

const scratches: Scratch[] = []
afterEach(() => {
  for (const scratch of scratches.splice(0)) scratch.remove()
})

const flawed = [
  "import express from 'express'",
  "import pg from 'pg'",
  'const [app, pool] = [express(), new pg.Pool()]',
  "app.get('/orders', async (req, res) => {",
  "  res.json(await pool.query('SELECT * FROM orders WHERE id = ' + req.query.id))",
  '})',
].join('\n')

function branch(): Scratch {
  const repo = makeRepository()
  scratches.push(repo)
  repo.commit('base', { 'old.js': 'export const one = 1\n' })
  repo.git('switch', '--quiet', '--create', 'topic')
  repo.commit('add', { 'server.js': `${flawed}\n`, 'plain.js': 'first()\nsecond()\n' })
  return repo
}

function logOf(name: string, results: readonly (readonly [string, number, string])[]): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name } },
        results: results.map(([uri, startLine, tag]) => ({
          ruleId: 'r',
          level: 'error',
          message: { text: 'm' },
          properties: { tags: [tag] },
          locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
        })),
      },
    ],
  })
}

describe('countersign check --sarif', () => {
  it('judges what other tools report on added lines, once with ours', async () => {
    const repo = branch()
    repo.write(
      'a.sarif',
      logOf('Alpha', [
        ['server.js', 5, 'CWE-89'],
        ['plain.js', 2, 'CWE-78'],
      ]),
    )
    repo.write(
      'b.sarif',
      logOf('Beta', [
        ['old.js', 1, 'CWE-78'],
        ['plain.js', 1, 'CWE-22'],
      ]),
    )
    const argv = ['check', '--format', 'json', '--sarif', 'a.sarif', '--sarif=b.sarif']
    const { stdout, stderr } = await run(argv, repo)
    const { analysis } = JSON.parse(stdout) as Assessment
    const found = analysis.findings.map(({ ruleId, location }) => `${ruleId}:${location.startLine}`)
    expect(stderr).toBe('')
    expect(found).toEqual(['beta/r:1', 'alpha/r:2', 'javascript/sql-injection:5'])
    expect(analysis.context).toEqual([])
  })

  it.each([
    ['missing.sarif', null, 'does not exist'],
    ['odd.sarif', '{}', 'is no SARIF 2.1.0 log'],
  ])('does not go on without %s', async (name, text, message) => {
    const repo = branch()
    if (text !== null) repo.write(name, text)
    const { exitCode, stderr } = await run(['check', '--sarif', name], repo)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })
})

describe('countersign check --all --format sarif', () => {
  it.each(codeLanguages)('is the same byte for byte each time for %s', async (language) => {
    const place = {
      cwd: join(import.meta.dirname, '../../fixtures/corpus', language),
      env: { PATH: process.env.PATH },
    }
    const first = await run(['check', '--all', '--format', 'sarif'], place)
    expect(first.stdout).toContain(`"ruleId": "${language}/`)
    const second = await run(['check', '--all', '--format', 'sarif'], place)
    expect(second.stdout === first.stdout).toBe(true)
  })
})
