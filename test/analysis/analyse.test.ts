import { beforeAll, describe, expect, it } from '@jest/globals'
import { analyse } from '../../src/analysis/analyse.ts'
import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { nothingKnown } from '../../src/analysis/dependencies/package-knowledge.ts'
import { type ChangeKnowledge } from '../../src/analysis/knowledge.ts'
import { sample } from '../../src/analysis/secrets/patterns/sample.ts'
import { type CommitOrigin } from '../../src/core/attribution.ts'
import { type ChangedFile, type ChangeSet, type Missing } from '../../src/core/change-set.ts'
import { attributionOf, changeOf, commitOf, fileOf, hunkOf } from './change.ts'

const token = `glpat-${sample('base64url', 20)}`
const otherToken = `npm_${sample('base62', 36)}`

let knowledge: ChangeKnowledge

beforeAll(async () => {
  knowledge = {
    grammars: await loadGrammars(),
    rules: [],
    foreign: [],
    knownBefore: new Set(),
    secrets: { patterns: [], allow: [] },
    packages: nothingKnown,
    project: null,
    context: [],
  }
})

function run(changes: ChangeSet, attribution = attributionOf({})) {
  return analyse(changes, attribution, { ...knowledge, licences: { allow: null, deny: [] } })
}

function origin(sha: string): CommitOrigin {
  return { sha, origin: 'ai', involvement: 'co-authored', evidence: [] }
}

function gone(missing: Missing | null, more: Partial<ChangedFile> = {}): ChangedFile {
  return { ...fileOf('a.bin', ['+x']), hunks: [], text: null, missing, ...more }
}

describe('analyse', () => {
  it('does not take a pointer of Git LFS for the file', () => {
    const pointer = ['version https://git-lfs.github.com/spec/v1', `oid sha256:${'a'.repeat(64)}`]
    const file = fileOf(
      'data.csv',
      [...pointer, 'size 12'].map((line) => `+${line}`),
    )
    const { gaps, analysedFiles } = run(changeOf([file]))
    expect(gaps).toMatchObject([{ path: 'data.csv', reason: 'no-text' }])
    expect(analysedFiles).toBe(0)
    const lookAlike = fileOf(
      'data.csv',
      [...pointer, 'size 12', 'more'].map((line) => `+${line}`),
    )
    expect(run(changeOf([lookAlike])).gaps).toEqual([])
  })

  it('reports a secret on an added line with the origin of that line', () => {
    const file = fileOf('src/config.js', [' const a = 1', `+const t = '${token}'`])
    const { findings, context, analysedFiles, gaps } = run(
      changeOf([file]),
      attributionOf({ 'src/config.js:2': 'ai' }),
    )
    expect(findings).toMatchObject([
      {
        ruleId: 'secret/gitlab-personal-access-token',
        category: 'secret',
        severity: 'critical',
        confidence: 'high',
        origin: 'ai',
        cwe: [798],
        location: { path: 'src/config.js', startLine: 2, startColumn: 12, endLine: 2 },
      },
    ])
    expect(context).toEqual([])
    expect(gaps).toEqual([])
    expect(analysedFiles).toBe(1)
  })

  it('puts what was there before into context', () => {
    const { findings, context } = run(changeOf([fileOf('a.js', [` '${token}'`, '+x'])]))
    expect(findings).toEqual([])
    expect(context).toHaveLength(1)
  })

  it('lists the packages a manifest gains', () => {
    const file = fileOf('package.json', ['+{"dependencies":{"left-pad":"1.3.0"}}'])
    expect(run(changeOf([file])).dependencies).toMatchObject([{ name: 'left-pad', line: 1 }])
  })

  it('does not look at removed files', () => {
    const file: ChangedFile = { ...fileOf('a.js', [`-'${token}'`]), status: 'removed', text: null }
    expect(run(changeOf([file]))).toEqual({
      findings: [],
      context: [],
      suppressed: [],
      dependencies: [],
      packageFacts: [],
      gaps: [],
      analysedFiles: 0,
    })
  })

  it.each([
    ['binary', 'no-text'],
    ['submodule', 'no-text'],
    ['symlink', 'no-text'],
    ['too-large', 'too-large'],
    ['no-patch', 'not-fetched'],
    ['not-fetched', 'not-fetched'],
  ] as const)('calls a file without text because it is %s a gap: %s', (missing, reason) => {
    const { gaps, analysedFiles } = run(changeOf([gone(missing)]))
    expect(gaps).toMatchObject([{ path: 'a.bin', reason }])
    expect(analysedFiles).toBe(0)
  })

  it('knows a rename without changes from a file that was not fetched', () => {
    expect(run(changeOf([gone(null, { status: 'renamed' })])).gaps).toEqual([])
    expect(run(changeOf([gone(null, { status: 'added' })])).gaps).toHaveLength(1)
  })

  it('searches the patch of a file whose text is missing', () => {
    const file: ChangedFile = {
      ...fileOf('big.sql', [' x', `+-- ${token}`]),
      text: null,
      missing: 'too-large',
    }
    const { findings, gaps } = run(changeOf([file]))
    expect(findings).toMatchObject([{ location: { path: 'big.sql', startLine: 2 } }])
    expect(gaps).toMatchObject([{ reason: 'too-large' }])
  })

  it('hands on the gaps of the edge, each once; those of attribution stay there', () => {
    const fetched = { path: 'z', reason: 'not-fetched', detail: 'd' } as const
    const attributed = { path: null, reason: 'not-attributed', detail: 'd' } as const
    const { gaps } = run(changeOf([], { gaps: [fetched, fetched] }), {
      ...attributionOf({}),
      gaps: [attributed],
    })
    expect(gaps).toEqual([fetched])
  })

  it('gives equal output for equal input', () => {
    const files = ['b.js', 'a.js'].map((path) => fileOf(path, [`+'${token}'`, `+'${otherToken}'`]))
    const once = JSON.stringify(run(changeOf(files)))
    expect(JSON.stringify(run(changeOf(files)))).toBe(once)
    expect(once).not.toContain(token)
    expect(once).not.toContain(otherToken)
  })
})

describe('analyse: the history of the branch', () => {
  const attribution = { ...attributionOf({}), commits: [origin('c1'), origin('c2')] }
  const added = { ...fileOf('src/a.js', [' const a = 1', `+const t = '${token}'`]) }
  const removed = { ...fileOf('src/a.js', [' const a = 1', `-const t = '${token}'`, '+x']) }
  const clean = fileOf('src/a.js', [' const a = 1', '+x'])

  it('reports a secret that one commit added and a later one removed', () => {
    const commits = [commitOf('c1', [added]), commitOf('c2', [removed])]
    const { findings } = run(changeOf([clean], { commits }), attribution)
    expect(findings).toMatchObject([
      {
        ruleId: 'secret/gitlab-personal-access-token/in-history',
        origin: 'ai',
        location: { path: 'src/a.js', startLine: 2 },
      },
    ])
    expect(findings[0]?.message).toContain('still in the history of this branch (commit c1)')
  })

  it('says it once for a secret that is still at the head, also in another file', () => {
    const commits = [commitOf('c1', [added]), commitOf('c2', [removed])]
    const head = [clean, fileOf('src/b.js', [`+'${token}'`])]
    const { findings } = run(changeOf(head, { commits }), attribution)
    expect(findings.map((finding) => finding.ruleId)).toEqual([
      'secret/gitlab-personal-access-token',
    ])
  })

  it('reports a secret of many commits at the first', () => {
    const commits = [commitOf('c1', [added]), commitOf('c2', [added]), commitOf('c3', [removed])]
    const { findings } = run(changeOf([clean], { commits }), attribution)
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toContain('(commit c1)')
  })

  it('does not blame the change for what was there before it', () => {
    const commits = [commitOf('c1', [added]), commitOf('c2', [removed])]
    expect(run(changeOf([removed], { commits }), attribution).findings).toEqual([])
  })

  it('does not blame the branch for what a merge brings', () => {
    const merge = { ...commitOf('c2', [added]), parents: ['a', 'b'], secondParentFiles: [clean] }
    const commits = [commitOf('c1', [clean]), merge, commitOf('c3', [removed])]
    expect(run(changeOf([clean], { commits }), attribution).findings).toEqual([])
    const evil = { ...merge, secondParentFiles: [added] }
    const both = [commitOf('c1', [clean]), evil, commitOf('c3', [removed])]
    expect(run(changeOf([clean], { commits: both }), attribution).findings).toHaveLength(1)
  })

  it('counts added lines of a commit only', () => {
    const shown = { ...added, hunks: [hunkOf([` '${token}'`, '+x'])] }
    const commits = [commitOf('c1', [shown]), commitOf('c2', [clean])]
    expect(run(changeOf([clean], { commits }), attribution).findings).toEqual([])
  })
})
