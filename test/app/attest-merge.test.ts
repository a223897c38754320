import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { pino } from 'pino'
import { attestMerge } from '../../src/app/attest-merge.ts'
import { parseSettings } from '../../src/app/settings.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { stubGitHub } from '../github/stub-github.ts'
import { createDirectory, type Place } from '../store/places.ts'

const job = {
  kind: 'merged',
  installationId: 7,
  repositoryId: 11,
  owner: 'acme',
  repo: 'shop',
  number: 3,
  headSha: 'a'.repeat(40),
  mergeSha: 'c'.repeat(40),
  mergedBy: '5',
} as const
const subject = { installation_id: 7, repo_id: 11, pr: 3, head: { gitCommit: job.headSha } }
const route = 'POST /repos/acme/shop/attestations'
let place: Place
let store: Store

beforeAll(async () => {
  place = await createDirectory()
  store = await openStore(place)
  const decision = { result: 'allow' }
  const body = { subject, decision, policy: { sha256: 'd'.repeat(64) }, tool: { version: '1' } }
  await append('decision.recorded', 'd1', { ...body, decision: { result: 'block' } })
  await append('decision.recorded', 'd2', body)
  await append('pr.merged', 'm', { subject, decision: { result: 'allow', seq: 1 } })
})

afterEach(() => nock.cleanAll())

afterAll(async () => {
  await store.close()
  await place.remove()
})

async function append(type: 'decision.recorded' | 'pr.merged', id: string, body: object) {
  await appendEntry(store, { installationId: 7, entry: { id, type, body: body as never } })
}

function contextWith(attestations: string, routes: Parameters<typeof stubGitHub>[0] = {}) {
  const environment = { APP_ID: '1', WEBHOOK_SECRET: 's', DATA_DIR: place.dataDir }
  const key = { PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----' }
  const settings = parseSettings({ ...environment, ...key, ATTESTATIONS: attestations })
  const logged: string[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) })
  const stub = stubGitHub(routes)
  return { context: { settings, store, log, connect: async () => stub.github }, logged, ...stub }
}

describe('attestMerge', () => {
  it('writes the attestations of the merged verdict, and no other, into DATA_DIR', async () => {
    await attestMerge(contextWith('file').context, job)
    const folder = join(place.dataDir, 'attestations/11/3')
    expect(await readdir(folder)).toEqual(['1.governance.sigstore.json', '1.svr.sigstore.json'])
    const text = await readFile(join(folder, '1.svr.sigstore.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ dsseEnvelope: { signatures: [{}] } })
  })

  it("gives them to GitHub's attestations API", async () => {
    const { context, sent, logged } = contextWith('github', { [route]: { status: 201 } })
    await attestMerge(context, job)
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([route, route])
    expect(sent[0]?.body).toMatchObject({
      bundle: { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
    })
    expect(logged).toEqual([])
  })

  it('says that it may not, and the merge goes on', async () => {
    const denied = { status: 403, data: { message: 'Resource not accessible by integration' } }
    const { context, logged } = contextWith('github', { [route]: denied })
    await attestMerge(context, job)
    expect(logged.join()).toContain('the merge was not attested')
  })

  it('does nothing unless it is wanted', async () => {
    const { context, sent } = contextWith('none')
    await attestMerge(context, job)
    expect(sent).toEqual([])
  })
})
