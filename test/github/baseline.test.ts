import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { toBaselineText } from '../../src/analysis/baseline-file.ts'
import { fetchBaseline } from '../../src/github/baseline.ts'
import { apiBlob, base, sha } from './api-shapes.ts'
import { pull, R } from './change-routes.ts'
import { stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const fingerprint = 'f'.repeat(32)
const location = { path: 'a.js', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
const text = toBaselineText([{ fingerprint, ruleId: 'javascript/x', location }], {
  version: '0.1.0',
  rulesHash: 'r',
})

function repository(content: string) {
  return stubGitHub({
    [`GET ${R}/contents/.countersign-baseline.json`]: { data: { type: 'file', sha: sha(5) } },
    [`GET ${R}/git/blobs/${sha(5)}`]: { data: apiBlob(content) },
  })
}

describe('fetchBaseline', () => {
  it('reads the one at the base commit', async () => {
    const { github, sent } = repository(text)
    expect(await fetchBaseline(github, pull)).toEqual({
      knownBefore: new Set([fingerprint]),
      gaps: [],
    })
    expect(sent[0]?.query).toEqual({ ref: base })
  })

  it.each([['{'], ['{"version": 2}'], [''], ['\u0000']])(
    'forgives nothing for %p and says so',
    async (content) => {
      const { github } = repository(content)
      const { knownBefore, gaps } = await fetchBaseline(github, pull)
      expect(knownBefore.size).toBe(0)
      expect(gaps).toMatchObject([{ path: '.countersign-baseline.json', reason: 'not-fetched' }])
    },
  )

  it('asks once where there is none', async () => {
    const { github, calls } = stubGitHub({})
    expect((await fetchBaseline(github, pull)).knownBefore.size).toBe(0)
    expect(calls()).toHaveLength(1)
  })
})
