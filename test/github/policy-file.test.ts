import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchPolicyFile } from '../../src/github/policy-file.ts'
import { apiBlob, base, sha } from './api-shapes.ts'
import { failureOf } from './failure-of.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const R = '/repos/acme/shop'
const place = { owner: 'acme', repo: 'shop', ref: base }

function entry(name: string, part: object = {}) {
  return { name, type: 'file', size: 10, sha: sha(1), ...part }
}

function folder(...entries: readonly object[]): Routes {
  return {
    [`GET ${R}/contents/.github`]: { data: entries },
    [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('version: 1\n') },
  }
}

describe('fetchPolicyFile', () => {
  it.each(['countersign.yml', 'countersign.yaml'])('reads %s at the base', async (name) => {
    const { github, sent } = stubGitHub(folder(entry('dependabot.yml'), entry(name)))
    expect(await fetchPolicyFile(github, place)).toEqual({
      path: `.github/${name}`,
      text: 'version: 1\n',
      commitSha: base,
    })
    expect(sent[0]?.query).toEqual({ ref: base })
    expect(sent).toHaveLength(2)
  })

  it.each<[string, Routes]>([
    ['other files only', folder(entry('dependabot.yml'), entry('Countersign.yml'))],
    [
      'a file in place of the folder',
      { [`GET ${R}/contents/.github`]: { data: entry('.github') } },
    ],
    ['no folder', { [`GET ${R}/git/trees/${base}`]: { data: { tree: [] } } }],
  ])('gives null for %s', async (_, routes) => {
    expect(await fetchPolicyFile(stubGitHub(routes).github, place)).toBeNull()
  })

  it('does not take a lost commit for one without a policy', async () => {
    const failure = await failureOf(fetchPolicyFile(stubGitHub({}).github, place))
    expect(failure.code).toBe('github-not-found')
  })

  it.each<[string, Routes, string]>([
    [
      'two files',
      folder(entry('countersign.yml'), entry('countersign.yaml')),
      '.github/countersign.yml and .github/countersign.yaml are both there',
    ],
    ['a link', folder(entry('countersign.yml', { type: 'symlink' })), 'is a symlink'],
    ['a folder', folder(entry('countersign.yml', { type: 'dir' })), 'is a dir'],
    [
      'a file of more than 256 kB',
      {
        ...folder(entry('countersign.yml')),
        [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('#'.repeat(262_145)) },
      },
      'is larger than 256 kB',
    ],
    [
      'a binary file',
      {
        ...folder(entry('countersign.yml')),
        [`GET ${R}/git/blobs/${sha(1)}`]: { data: apiBlob('a\0b') },
      },
      'is not text',
    ],
  ])('refuses %s', async (_, routes, text) => {
    const failure = await failureOf(fetchPolicyFile(stubGitHub(routes).github, place))
    expect(failure).toMatchObject({ code: 'policy-invalid', retryable: false })
    expect(failure.message).toContain(text)
  })
})
