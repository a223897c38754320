import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { recordAssessment } from '../../src/store/assessments.ts'
import { appendEntry, appendEvent, auditLogName, readEvents } from '../../src/store/audit-log.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { inTransaction } from '../../src/store/transaction.ts'
import { sampleAssessment, sampleEntry, sampleKey } from '../store/sample.ts'
import { run } from './run.ts'

const cwd = mkdtempSync(join(tmpdir(), 'countersign-cli-audit-'))
const dataDir = join(cwd, 'data')
let store: Store

beforeAll(async () => {
  store = await openStore({ dataDir, databaseUrl: null })
  const key = sampleKey()
  const subject = {
    installation_id: key.installationId,
    repo_id: key.repositoryId,
    pr: key.number,
    head: { gitCommit: key.headSha },
  }
  await recordAssessment(store, {
    job: null,
    key,
    assessment: sampleAssessment(),
    entry: {
      id: 'decision/1',
      type: 'decision.recorded',
      body: {
        subject,
        decision: { result: 'allow' },
        policy: { sha256: 'p'.repeat(64) },
        tool: { version: '0.1.0' },
      },
    },
  })
  const entry = {
    id: 'waiver/1',
    type: 'waiver.granted' as const,
    body: {
      subject,
      waiver: { expires_at: '2027-01-31', justification_sha256: 'x', approved_by: ['5'] },
    },
    private: { login: 'olga', reason: 'behind the VPN' },
  }
  await appendEntry(store, { installationId: key.installationId, entry })
})

afterAll(async () => {
  await store.close()
  rmSync(cwd, { recursive: true, force: true })
})

async function audit(...args: readonly string[]) {
  return run(['audit', ...args], { cwd })
}

it('exports what it verifies, names apart', async () => {
  expect((await audit('export', '--out', 'out')).stdout).toContain('2 events of countersign/7')
  const vkey = (await audit('key')).stdout
  expect(readFileSync(join(cwd, 'out/vkey'), 'utf8')).toBe(vkey)
  writeFileSync(join(cwd, 'vkey'), vkey)
  const verified = await audit('verify', 'out', '--vkey', 'vkey')
  expect(verified).toMatchObject({ exitCode: 0 })
  expect(verified.stdout).toContain('✓ Verified: countersign/7, 2 events.')
  expect(readFileSync(join(cwd, 'out/events.ndjson'), 'utf8')).not.toContain('olga')
  expect((await audit('export', '--out', 'all', '--private')).exitCode).toBe(0)
  expect(readFileSync(join(cwd, 'all/private.json'), 'utf8')).toContain('olga')
  expect((await audit('verify', 'all', '--vkey', 'vkey', '--json')).stdout).toContain(
    '"result": "verified"',
  )
})

it('tells an altered log from one that is not whole', async () => {
  const file = join(cwd, 'out/events.ndjson')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('"allow"', '"block"'))
  const tampered = await audit('verify', 'out', '--vkey', 'vkey')
  expect(tampered.exitCode).toBe(1)
  expect(tampered.stdout).toContain('✗ ROOT')
  rmSync(file)
  const incomplete = await audit('verify', 'out', '--vkey', 'vkey')
  expect(incomplete.exitCode).toBe(2)
  expect(incomplete.stdout).toContain('There is no file events.ndjson')
})

it('proves one pull request and attests its verdict', async () => {
  const { stdout } = await audit('prove', '--pr', 'acme/shop#1', '--out', 'proof')
  expect(stdout).toContain('2 events of acme/shop#1')
  expect((await readdir(join(cwd, 'proof'))).toSorted()).toEqual([
    '0.event.json',
    '0.governance.sigstore.json',
    '0.svr.sigstore.json',
    '0.tlog-proof',
    '1.event.json',
    '1.tlog-proof',
    'vkey',
  ])
  const checked = await audit(
    'check-proof',
    'proof/1.event.json',
    'proof/1.tlog-proof',
    '--vkey',
    'vkey',
  )
  expect(checked).toMatchObject({ exitCode: 0 })
  const wrong = await audit(
    'check-proof',
    'proof/0.event.json',
    'proof/1.tlog-proof',
    '--vkey',
    'vkey',
  )
  expect(wrong.exitCode).toBe(1)
  expect((await audit('prove', '--pr', 'acme/none#1', '--out', 'proof')).exitCode).toBe(2)
})

it('erases names and keeps its proof', async () => {
  const [, granted] = await readEvents(store, { log: auditLogName(7), fromSeq: 0, limit: 9 })
  const digest = granted?.event.body['private_sha256'] as string
  expect((await audit('erase', digest)).stdout).toContain('1 private part erased')
  expect((await audit('export', '--out', 'erased', '--private')).exitCode).toBe(0)
  expect(readFileSync(join(cwd, 'erased/private.json'), 'utf8')).not.toContain('olga')
  expect((await audit('verify', 'erased', '--vkey', 'vkey')).exitCode).toBe(0)
})

it('changes its key on record; the old verifier key follows', async () => {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  writeFileSync(join(cwd, 'next.pem'), pem)
  expect((await audit('rotate-key', '--new', 'next.pem')).exitCode).toBe(0)
  expect((await audit('export', '--out', 'rotated')).exitCode).toBe(0)
  expect((await audit('verify', 'rotated', '--vkey', 'vkey')).exitCode).toBe(0)
  const late = appendEntry(store, {
    installationId: 7,
    entry: { id: 'x', type: 'pr.merged', body: {} },
  })
  await expect(late).rejects.toMatchObject({ code: 'audit-key-differs' })
  const renewed = await openStore({ dataDir, databaseUrl: null, auditKey: pem })
  await appendEntry(renewed, {
    installationId: 7,
    entry: { id: 'y', type: 'push.direct', body: {} },
  })
  await renewed.close()
  expect((await audit('export', '--out', 'rotated')).exitCode).toBe(0)
  expect((await audit('verify', 'rotated', '--vkey', 'vkey')).exitCode).toBe(0)
})

it.each([
  [['verify', 'out'], '--vkey FILE'],
  [['verify'], 'Name the folder'],
  [['export'], '--out DIR'],
  [['exprot'], 'Did you mean `audit export`?'],
  [['erase', 'x'], 'by their digests'],
  [['prove', '--pr', 'x', '--out', 'y'], 'OWNER/NAME#N'],
  [['verify', 'out', '--vkey', 'nothing'], 'no verifier key'],
])('%j is answered', async (args, words) => {
  const { exitCode, stderr } = await audit(...args)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(words)
})

it('prunes on record, and less than 13 months only for a reason', async () => {
  expect(await audit('prune', '--keep', '12')).toMatchObject({ exitCode: 2 })
  expect((await audit('prune', '--keep', '12')).stderr).toContain('--force --reason')
  expect((await audit('prune', '--before', '2026-02-30')).stderr).toContain('is no day')
  expect((await audit('prune')).stderr).toContain('--before YYYY-MM-DD, or --keep MONTHS')
  expect((await audit('prune', '--keep', '13')).stdout).toContain('Nothing to prune')
  await store.db.insertInto('audit_log').values(oldLog).execute()
  const key = await store.auditKey()
  await inTransaction(store, (transaction) =>
    appendEvent(transaction, { log: oldLog.id, entry: sampleEntry('old'), time: 0, key }),
  )
  const { stdout } = await audit('prune', '--keep', '24', '--log', oldLog.id)
  expect(stdout).toContain('1 body of countersign/8 pruned, below place 1, on record.')
  await audit('export', '--out', 'pruned', '--log', oldLog.id)
  const verified = await audit('verify', 'pruned', '--vkey', 'pruned/vkey')
  expect(verified).toMatchObject({ exitCode: 0 })
  expect(verified.stdout).toContain('1 body pruned, on record')
})

const oldLog = { id: 'countersign/8', size: 0, created_at: 0, frontier: '', vkey: '' }

it('puts attestations into the notes of their commits, once', async () => {
  const repository = join(cwd, 'clone')
  mkdirSync(repository)
  function git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.com']
    return execFileSync('git', [...identity, ...args], { cwd: repository })
      .toString()
      .trim()
  }
  git('init', '--quiet')
  git('commit', '--quiet', '--allow-empty', '--message', 'merge')
  const merge = git('rev-parse', 'HEAD')
  const statement = {
    subject: [{ digest: { gitCommit: 'a'.repeat(40) }, annotations: { merge_commit: merge } }],
  }
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  const bundle = { dsseEnvelope: { payload } }
  const folder = join(cwd, 'attestations')
  mkdirSync(folder)
  writeFileSync(join(folder, '0.svr.sigstore.json'), JSON.stringify(bundle, null, 1))
  const env = { ...process.env, GIT_AUTHOR_NAME: 'Robin', GIT_AUTHOR_EMAIL: 'robin@example.com' }
  const identity = { GIT_COMMITTER_NAME: 'Robin', GIT_COMMITTER_EMAIL: 'robin@example.com' }
  const here = { cwd: repository, env: { ...env, ...identity } }
  const attached = await run(['audit', 'attach', folder], here)
  expect(attached.stdout).toContain('1 attestation added')
  expect((await run(['audit', 'attach', folder], here)).stdout).toContain('0 attestations added')
  expect(git('notes', '--ref', 'countersign', 'show', merge)).toBe(JSON.stringify(bundle))
  const elsewhere = await run(['audit', 'attach', join(cwd, 'proof')], here)
  expect(elsewhere).toMatchObject({ exitCode: 2 })
  expect(elsewhere.stderr).toContain('git fetch')
})
