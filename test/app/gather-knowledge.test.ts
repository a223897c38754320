import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { nothingKnown } from '../../src/analysis/dependencies/package-knowledge.ts'
import { gatherKnowledge } from '../../src/app/gather-knowledge.ts'
import { type WorkContext } from '../../src/app/work-context.ts'
import { assess, engineVersion } from '../../src/assess.ts'
import { type ChangeSet } from '../../src/core/change-set.ts'
import { nobodySays } from '../../src/core/people-say.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { adds, makeChanges, makeCommit, makeFile } from '../attribution/make-commit.ts'
import { apiAlert, base, head, sha } from '../github/api-shapes.ts'
import { pull } from '../github/change-routes.ts'
import { type Routes, stubGitHub } from '../github/stub-github.ts'
import { inForce } from '../policy/samples.ts'

let store: Store
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-gather-'))
  store = await openStore({ dataDir, databaseUrl: null })
})

afterEach(async () => {
  nock.cleanAll()
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function judge(changes: ChangeSet, provenance: string, routes: Routes = {}) {
  const parsed = parsePolicy(`version: 1\nprovenance: ${provenance}`, 'x.yml')
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  const policy = inForce(parsed.policy)
  const { github, calls } = stubGitHub(routes)
  const rules: WorkContext['knowledge']['rules'] = []
  const context = {
    store,
    engine: engineVersion(rules),
    lookUp: async () => Promise.resolve(nothingKnown),
    knowledge: { grammars: await loadGrammars(), rules },
    settings: { codeScanningAlerts: true } as WorkContext['settings'],
  } as Partial<WorkContext> as WorkContext
  const gathered = await gatherKnowledge(context, {
    github,
    pull,
    changes,
    policy,
    people: nobodySays,
  })
  return { calls: calls(), assessment: assess(gathered.changes, policy, gathered.knowledge) }
}

const text = 'const one = 1\nconst two = 2\n'
const file = makeFile('src/a.js', adds(['const one = 1', 'const two = 2']), { text })

describe('gatherKnowledge', () => {
  it('judges by the vocabulary of the policy', async () => {
    const message = 'Add\n\nX-Acme-Agent: run 7'
    const changes = makeChanges([makeCommit({ sha: head, message, files: [file] })], [file])
    const { assessment } = await judge(changes, '{trailers: [{key: x-acme-agent, tool: acme}]}')
    expect(assessment.attribution.ranges).toMatchObject([
      { origin: 'ai', evidence: [{ signal: 'vocabulary/trailer', tool: 'acme' }] },
    ])
    expect((await judge(changes, '{}')).assessment.attribution.ranges[0]?.origin).toBe('unknown')
  })

  it('asks for what must be disclosed', async () => {
    const changes = makeChanges([makeCommit({ sha: head, files: [file] })], [file])
    const duty = '{disclosure: {trailers: [Assisted-by], on: all, statement: "AI:", action: block}}'
    const { assessment } = await judge(changes, duty)
    expect(assessment.decision.action).toBe('block')
    expect(assessment.decision.reasons.map(({ policyRule }) => policyRule)).toEqual([
      'disclosure/trailer',
      'disclosure/statement',
      'unmarked/human',
    ])
  })

  it('reads the files of traces that the policy names', async () => {
    const files = [
      {
        path: 'src/a.js',
        conversations: [{ contributor: { type: 'ai' }, ranges: [{ start_line: 2, end_line: 2 }] }],
      },
    ]
    const record = JSON.stringify({ vcs: { type: 'git', revision: sha(1) }, files })
    const trace = makeFile('trace.json', adds([record]), { text: record })
    const commits = [
      makeCommit({ sha: sha(1), parents: [base], files: [file] }),
      makeCommit({ sha: head, parents: [sha(1)], files: [trace] }),
    ]
    const changes = makeChanges(commits, [file, trace])
    const { assessment } = await judge(changes, '{agent-trace: [trace.json]}')
    const ofCode = assessment.attribution.ranges.filter(({ path }) => path === 'src/a.js')
    expect(ofCode.map(({ startLine, origin }) => [startLine, origin])).toEqual([
      [1, 'unknown'],
      [2, 'ai'],
    ])
  })

  it('makes a record that is there and could not be read a gap', async () => {
    const changes = makeChanges([makeCommit({ sha: head, files: [file] })], [file])
    const { assessment } = await judge(changes, '{agent-trace: [trace.json]}', {
      'GET /repos/acme/shop/contents/trace.json': { data: { type: 'file', sha: sha(5) } },
      [`GET /repos/acme/shop/git/blobs/${sha(5)}`]: {
        data: { content: Buffer.from('\0').toString('base64') },
      },
    })
    expect(assessment.analysis.gaps).toMatchObject([{ path: 'trace.json', reason: 'no-text' }])
  })

  const message = 'Add\n\nCo-authored-by: Claude <noreply@anthropic.com>'
  const patchless = { ...file, hunks: [], missing: 'no-patch' } as const
  const lost = makeChanges(
    [
      makeCommit({ sha: sha(1), message, parents: [base], files: [patchless] }),
      makeCommit({ sha: head, parents: [sha(1)], files: [patchless] }),
    ],
    [file],
  )

  it('asks blame about a file that replay cannot trace', async () => {
    const ranges = [
      { startingLine: 1, endingLine: 1, commit: { oid: sha(1) } },
      { startingLine: 2, endingLine: 2, commit: { oid: head } },
    ]
    const { assessment, calls } = await judge(lost, '{}', {
      'POST /graphql': { data: { data: { repository: { f0: { blame: { ranges } } } } } },
    })
    expect(calls.filter((call) => call === 'POST /graphql')).toHaveLength(1)
    expect(assessment.attribution.gaps).toEqual([])
    expect(assessment.attribution.ranges.map(({ origin }) => origin)).toEqual(['ai', 'unknown'])
  })

  it('leaves the gap where blame has no answer', async () => {
    const { assessment } = await judge(lost, '{}', { 'POST /graphql': { status: 502 } })
    expect(assessment.attribution.gaps).toMatchObject([
      { path: 'src/a.js', reason: 'not-attributed' },
    ])
    expect(assessment.attribution.ranges).toMatchObject([{ origin: 'unknown', endLine: 2 }])
  })

  const alerts = 'GET /repos/acme/shop/code-scanning/alerts'

  it('judges what code scanning holds open for the head', async () => {
    const changes = makeChanges([makeCommit({ sha: head, files: [file] })], [file])
    const { assessment } = await judge(changes, '{}', { [alerts]: { data: [apiAlert()] } })
    expect(assessment.analysis.findings).toMatchObject([
      { ruleId: 'codeql/js/sql-injection', cwe: [89], severity: 'high', origin: 'unknown' },
    ])
    expect(assessment.decision.action).toBe('warn')
  })

  it('asks only once for a while where it may not', async () => {
    const changes = makeChanges([makeCommit({ sha: head, files: [file] })], [file])
    const routes = { [alerts]: { status: 403, data: { message: 'Resource not accessible' } } }
    const first = await judge(changes, '{}', routes)
    expect(first.calls).toContain(alerts)
    expect(first.assessment.analysis.gaps).toEqual([])
    expect((await judge(changes, '{}', routes)).calls).not.toContain(alerts)
  })

  it('asks no blame when every line was traced', async () => {
    const changes = makeChanges([makeCommit({ sha: head, files: [file] })], [file])
    const { calls } = await judge(changes, '{}')
    expect(calls).not.toContain('POST /graphql')
    expect(calls).toHaveLength(3)
  })
})
