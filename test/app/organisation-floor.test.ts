import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { loadPolicy } from '../../src/app/load-policy.ts'
import { readOperatorPolicy } from '../../src/app/operator-policy.ts'
import { createOrganisationFloors } from '../../src/app/organisation-floor.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { apiBlob, base, sha } from '../github/api-shapes.ts'
import { pull } from '../github/change-routes.ts'
import { failureOf } from '../github/failure-of.ts'
import { type Routes, stubGitHub } from '../github/stub-github.ts'

let store: Store
let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-floor-'))
  store = await openStore({ dataDir, databaseUrl: null })
})

afterEach(async () => {
  nock.cleanAll()
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

const home = '/repos/acme/.github'

function entry(name: string) {
  return { name, type: 'file', size: 10, sha: sha(7) }
}

/** An organisation with a policy file. */
function withFloor(text: string, names: readonly string[] = ['countersign.yml']): Routes {
  return {
    [`GET ${home}`]: { data: { default_branch: 'main' } },
    [`GET ${home}/branches`]: { data: [{ name: 'main', commit: { sha: sha(6) } }] },
    [`GET ${home}/contents`]: { data: [entry('README.md'), ...names.map(entry)] },
    [`GET ${home}/git/blobs/${sha(7)}`]: { data: apiBlob(text) },
  }
}

/** A repository without a policy file of its own. */
const repository: Routes = {
  'GET /repos/acme/shop/contents/.github': { data: [] },
  'GET /repos/acme/shop': { data: { topics: ['pci'], custom_properties: { tier: 'critical' } } },
}

/** Looks up with an empty cache, as another process or some minutes later. */
async function load(routes: Routes, operatorPolicy: string | null = null) {
  const { github, calls } = stubGitHub({ ...repository, ...routes })
  const context = {
    operatorPolicy: await readOperatorPolicy(operatorPolicy),
    floors: createOrganisationFloors(store),
  }
  const loaded = await loadPolicy(context, { github, installationId: 1, pull })
  const again = await loadPolicy(context, { github, installationId: 1, pull })
  const asked = calls().filter((call) => call.startsWith(`GET ${home}`))
  nock.cleanAll()
  return { loaded, again, asked }
}

async function policyOf(routes: Routes) {
  const { loaded } = await load(routes)
  if ('errors' in loaded) throw new Error(JSON.stringify(loaded.errors))
  return loaded.inForce
}

describe('the policy of an organisation', () => {
  it('stands above the repository, from the tip of the default branch, and is looked up once', async () => {
    const { loaded, again, asked } = await load({
      ...withFloor('version: 1\nunmarked: ai\n'),
      'GET /repos/acme/shop/contents/.github': {
        data: [{ ...entry('countersign.yml'), sha: sha(1) }],
      },
      [`GET /repos/acme/shop/git/blobs/${sha(1)}`]: {
        data: apiBlob('version: 1\nmode: observe\n'),
      },
    })
    expect(loaded).toMatchObject({
      inForce: {
        policy: { mode: 'enforce', unmarked: 'ai' },
        sources: [
          {
            kind: 'organisation',
            repository: 'acme/.github',
            path: 'countersign.yml',
            commitSha: sha(6),
          },
          { kind: 'repository', path: '.github/countersign.yml', commitSha: base },
        ],
        ignored: [{ setting: 'mode', value: 'observe' }],
        notices: [],
      },
    })
    expect(again).toEqual(loaded)
    expect(asked).toHaveLength(4)
  })

  it('is none where there is no such repository, and that is remembered too', async () => {
    const { loaded, asked } = await load({})
    expect(loaded).toMatchObject({ inForce: { sources: [{ kind: 'default' }], notices: [] } })
    expect(asked).toEqual([`GET ${home}`])
  })

  it.each([
    ['without the file', withFloor('', [])],
    ['without a commit', { ...withFloor(''), [`GET ${home}/branches`]: { data: [] } }],
  ])('is taken back by a repository %s', async (_, routes) => {
    expect((await policyOf(withFloor('version: 1\nunmarked: ai\n'))).policy.unmarked).toBe('ai')
    expect(await policyOf(routes)).toMatchObject({ policy: { unmarked: 'human' }, notices: [] })
    expect((await policyOf({})).policy.unmarked).toBe('human')
  })

  it.each([
    ['can not be seen any more', {}, 'cannot see the repository'],
    ['is broken', withFloor('version: 1\nunmarked: ia\n'), '(line 2: `unmarked` is `ia`.'],
    [
      'is there twice',
      withFloor('', ['countersign.yml', 'countersign.yaml']),
      'newest version has mistakes',
    ],
    ['is over 256 kB', withFloor('#'.repeat(300_000)), 'newest version has mistakes'],
  ])('stays in force as it was when it %s', async (_, routes, says) => {
    await policyOf(withFloor('version: 1\nunmarked: ai\n'))
    const { policy, notices, sources } = await policyOf(routes)
    expect(policy.unmarked).toBe('ai')
    expect(notices).toEqual([expect.stringContaining(says)])
    expect(notices[0]).toContain(sha(6).slice(0, 12))
    expect(sources).toMatchObject([{ kind: 'organisation', commitSha: sha(6) }])
  })

  it.each([
    ['is broken', withFloor('version: 1\nunmarked: ia\n'), 2],
    ['is there twice', withFloor('', ['countersign.yml', 'countersign.yaml']), 1],
  ])('fails the check when it %s from the beginning', async (_, routes, line) => {
    const { loaded } = await load(routes)
    expect(loaded).toMatchObject({ errors: [{ path: 'acme/.github: countersign.yml', line }] })
  })

  it.each([
    ['may not be read', { [`GET ${home}`]: { status: 403, data: {} } }, 'github-forbidden'],
    [
      'is in a file that may not be read',
      { ...withFloor(''), [`GET ${home}/contents`]: { status: 403, data: {} } },
      'github-forbidden',
    ],
  ])('lets nothing pass when it %s', async (_, routes, code) => {
    const failure = await failureOf(load(routes))
    expect(failure.code).toBe(code)
    expect(failure.message).toContain("The organisation's policy in acme/.github could not be read")
  })

  it('asks for topics and properties only where a group does', async () => {
    const groups =
      'version: 1\ngroups:\n- { name: g, topics: [pci], custom-properties: { tier: [critical] }, unmarked: ai }\n'
    expect((await policyOf(withFloor(groups))).policy.unmarked).toBe('ai')
    const other = groups.replace('critical', 'low')
    expect((await policyOf(withFloor(other))).policy.unmarked).toBe('human')
    const silent = { ...withFloor(other), 'GET /repos/acme/shop': { data: {} } }
    expect((await policyOf(silent)).policy.unmarked).toBe('ai')
  })
})

describe('the policy of an operator', () => {
  it('stands above that of the organisation', async () => {
    const path = new URL('../../docs/policy.md', import.meta.url).pathname
    await expect(readOperatorPolicy(path)).rejects.toThrow('which has mistakes')
    await expect(readOperatorPolicy(join(dataDir, 'gone.yml'))).rejects.toThrow('cannot be read')
    const { writeFile } = await import('node:fs/promises')
    await writeFile(join(dataDir, 'op.yml'), 'version: 1\nextends: strict-ai\n')
    const { loaded } = await load(
      withFloor('version: 1\nunmarked: human\n'),
      join(dataDir, 'op.yml'),
    )
    expect(loaded).toMatchObject({
      inForce: {
        policy: { unmarked: 'ai' },
        sources: [{ kind: 'operator', path: 'op.yml' }, { kind: 'organisation' }],
        ignored: [{ setting: 'unmarked', inForceFrom: 'preset strict-ai' }],
      },
    })
  })
})
