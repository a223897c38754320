import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { ProbotOctokit } from 'probot'
import { createRepository } from '../../demo/emulator/repositories.ts'
import { type GitHub, startGitHub } from '../../demo/emulator/start-github.ts'
import { anchorLog, queueAnchors } from '../../src/app/anchor-log.ts'
import { parseSettings, type Settings } from '../../src/app/settings.ts'
import { commitAnchor } from '../../src/github/anchor-file.ts'
import { readAnchors } from '../../src/store/audit-anchors.ts'
import { readHead } from '../../src/store/audit-export.ts'
import { appendEntry, readEvents } from '../../src/store/audit-log.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import {
  type Authority,
  type AuthorityServer,
  createAuthority,
  serveAuthority,
} from '../audit/tsa.ts'
import { run } from '../cli/run.ts'
import { createDirectory, type Place } from '../store/places.ts'
import { keys, sampleEntry } from '../store/sample.ts'

const log = 'countersign/7'
const cwd = mkdtempSync(join(tmpdir(), 'countersign-anchors-'))
let place: Place
let store: Store
let github: GitHub
let authority: Authority
let server: AuthorityServer
let settings: Settings
let owner: string
let installation: number
const warnings: string[] = []

beforeAll(async () => {
  place = await createDirectory()
  store = await openStore(place)
  authority = createAuthority()
  server = await serveAuthority(authority)
  github = await startGitHub({ permissions: { contents: 'write' }, events: [], organisations: 1 })
  const organisation = github.nextOrganisation()
  ;({ owner } = organisation)
  installation = organisation.installationId
  const home = { owner, name: 'anchors', installationId: installation }
  await createRepository(github.world, home, { 'README.md': 'anchors\n' })
  settings = parseSettings({
    ...github.environment,
    ANCHOR_REPOSITORY: `${owner}/anchors`,
    TIMESTAMP_URL: server.url,
  })
})

afterAll(async () => {
  server.close()
  authority.remove()
  await github.close()
  await store.close()
  await place.remove()
  rmSync(cwd, { recursive: true, force: true })
})

function client(installationId: number | null) {
  return new ProbotOctokit({
    baseUrl: settings.apiUrl,
    auth: {
      appId: settings.appId,
      privateKey: settings.privateKey,
      ...(installationId !== null && { installationId }),
    },
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
}

async function anchor(change: Partial<Settings> = {}) {
  const context = {
    store,
    settings: { ...settings, anchorMs: 0, ...change },
    connect: async (installationId: number | null) => Promise.resolve(client(installationId)),
    log: pino({ level: 'warn' }, { write: (line) => warnings.push(line) }),
  }
  await anchorLog(context, { kind: 'anchor', log })
  const anchors = await readAnchors(store, log)
  return anchors.map(({ size, kind }) => `${kind} ${size}`)
}

async function append(id: string) {
  await appendEntry(store, { installationId: 7, entry: sampleEntry(id) })
}

it('tells the newest checkpoint to a repository and an authority, and puts it on record', async () => {
  expect(await anchor()).toEqual([])
  await append('a')
  await append('b')
  expect(await anchor()).toEqual(['git 2', 'rfc3161 3'])
  expect(warnings).toEqual([])
  const [committed, stamped] = await readAnchors(store, log)
  const repository = { owner, repo: 'anchors', path: `${log}/000000000002.checkpoint` }
  const app = client(installation)
  const { data } = await app.request('GET /repos/{owner}/{repo}/commits/{ref}', {
    ...repository,
    ref: committed?.proof ?? '',
  })
  expect(data.commit.message).toBe('Checkpoint of countersign/7 at 2 events')
  expect(data.files?.map(({ filename }) => filename)).toEqual([repository.path])
  const response = Buffer.from(stamped?.proof ?? '', 'base64')
  expect(authority.vouchesFor(response, stamped?.note ?? '')).toBe(true)
  const events = await readEvents(store, { log, fromSeq: 2, limit: 9 })
  expect(events.map(({ event }) => event.body['anchor'])).toMatchObject([
    { kind: 'git', size: 2, commit: committed?.proof },
    { kind: 'rfc3161', size: 3 },
  ])
})

it('does so when the log grew by more than that, and not too often', async () => {
  expect(await anchor()).toHaveLength(2)
  await append('c')
  expect(await anchor({ anchorMs: 3_600_000 })).toHaveLength(2)
  await queueAnchors({ store, settings })
  expect(await keys(store)).toEqual([])
  await queueAnchors({ store, settings: { ...settings, anchorMs: 0 } })
  await queueAnchors({ store, settings: { ...settings, anchorMs: 0 } })
  expect(await keys(store)).toEqual(['anchor/countersign/7'])
  expect(await anchor()).toEqual(['git 2', 'rfc3161 3', 'git 5', 'rfc3161 6'])
})

it('carries on where one of them refuses, and says so', async () => {
  const replay = (await readAnchors(store, log)).find(({ kind }) => kind === 'rfc3161')
  const answers = [503, Buffer.from('no'), Buffer.alloc(100_000), replay?.proof ?? ''] as const
  for (const [index, answer] of answers.entries()) {
    await append(`refused ${index}`)
    server.answerWith(() => (typeof answer === 'string' ? Buffer.from(answer, 'base64') : answer))
    const before = warnings.length
    expect((await anchor()).filter((name) => name.startsWith('rfc3161'))).toHaveLength(2)
    expect(warnings.slice(before).join()).toContain('TIMESTAMP_URL answered')
  }
  server.answerWith(authority.stamp)
  const gone = { owner, repo: 'nowhere', token: null }
  expect((await anchor({ anchorRepository: gone })).at(-1)).toContain('rfc3161')
  expect(warnings.join()).not.toContain('— countersign')
})

it('leaves an anchor that is there, and tells a contradiction', async () => {
  const installed = client(installation)
  const file = { owner, repo: 'anchors', path: 'again', text: 'one\n', message: 'once' }
  const sha = await commitAnchor(installed, file)
  expect(await commitAnchor(installed, file)).toBe(sha)
  await expect(commitAnchor(installed, { ...file, text: 'two\n' })).rejects.toThrow(
    'holds another checkpoint at again',
  )
})

it('exports anchors, and both verifiers hold the log against them', async () => {
  const place_ = { cwd, env: { DATA_DIR: place.dataDir } }
  expect(await run(['audit', 'export', '--out', 'out'], place_)).toMatchObject({ exitCode: 0 })
  const head = await readHead(store, log)
  writeFileSync(join(cwd, 'vkey'), `${head?.vkey}\n`)
  const verify = ['audit', 'verify', 'out', '--vkey', 'vkey']
  const good = await run(verify, place_)
  expect(good).toMatchObject({ exitCode: 0 })
  expect(good.stdout).toContain('At 3 events a time stamp says')
  const list = JSON.parse(readFileSync(join(cwd, 'out/anchors/anchors.json'), 'utf8')) as object[]
  expect(list[0]).toMatchObject({
    size: 2,
    kind: 'git',
    ref: `${owner}/anchors/${log}/000000000002.checkpoint`,
  })
  expect(python()).toBe(0)
  const anchors = join(cwd, 'out/anchors')
  const file = join(anchors, '000000000003.tsr')
  const stamp = readFileSync(file)
  writeFileSync(file, readFileSync(join(anchors, '000000000006.tsr')))
  expect((await run(verify, place_)).stdout).toContain('✗ ANCHOR_ALTERED')
  writeFileSync(file, stamp)
  const other = await openStore({ ...place, dataDir: join(cwd, 'other'), auditKey: keyOf() })
  for (const id of ['a', 'B', 'c']) {
    await appendEntry(other, { installationId: 7, entry: sampleEntry(id) })
  }
  writeFileSync(
    join(anchors, '000000000002.checkpoint'),
    (
      await other.db
        .selectFrom('audit_checkpoint')
        .select('note')
        .where('size', '=', 2)
        .executeTakeFirstOrThrow()
    ).note,
  )
  await other.close()
  expect((await run(verify, place_)).stdout).toContain('✗ FORK')
  expect(python()).toBe(1)
})

function keyOf(): string {
  return readFileSync(join(place.dataDir, 'audit-key.pem'), 'utf8')
}

function python(): number {
  try {
    execFileSync('python3', [
      'fixtures/verifier/verify.py',
      join(cwd, 'out'),
      '--vkey',
      join(cwd, 'vkey'),
    ])
    return 0
  } catch (error) {
    return (error as { status: number }).status
  }
}
