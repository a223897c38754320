import { createHash, verify } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { decodeVerifier } from '../../src/audit/note.ts'
import { type Envelope, preAuthEncoding } from '../../src/audit/statement.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { canonicalJson } from '../../src/core/canonical-json.ts'
import { frameworks } from '../../src/report/frameworks/registry.ts'
import { recordAssessment } from '../../src/store/assessments.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import {
  assessmentWith,
  decisionBody,
  finding,
  mergeBody,
  subjectOf,
} from '../report/compliance/made-log.ts'
import { kinds, type Place } from '../store/places.ts'
import { sampleKey } from '../store/sample.ts'
import { recount } from './recount.ts'
import { run } from './run.ts'
import { unzip } from './unzip.ts'

function textIn(files: ReadonlyMap<string, Buffer>, name: string): string {
  return files.get(name)?.toString() ?? ''
}

describe.each(kinds)('a report from $kind', ({ kind, create }) => {
  const cwd = mkdtempSync(join(tmpdir(), 'countersign-cli-report-'))
  let place: Place
  let env: Readonly<Record<string, string | undefined>>
  const always = ['--from', '2020-01-01', '--to', '2099-12-31']
  let store: Store

  beforeAll(async () => {
    place = await create()
    env = { DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? undefined }
    store = await openStore(place)
    const approval = { by: { id: 5, login: 'olga' }, headSha: 'a'.repeat(40) }
    const reviewed = assessmentWith([finding('human', { severity: 'low', cwe: [] })], {
      action: 'block',
    })
    await merge(
      1,
      assessmentWith([finding('ai'), finding('mixed', { category: 'secret', cwe: [798] })]),
    )
    await merge(2, assessmentWith([finding('ai')], { gaps: 1 }))
    await merge(3, {
      ...reviewed,
      decision: { ...reviewed.decision, approvals: [approval as never] },
    })
    await append(
      'override.used',
      'override/3',
      mergeBody(subjectOf(3), { seq: 4, result: 'block' }),
    )
    await append('merge.without_decision', 'merged/9', mergeBody(subjectOf(9, 77), null))
    await append('push.direct', 'push/1', {
      actor: { id: '4' },
      subject: { repo_id: 77 },
      forced: false,
    })
    await merge(4, assessmentWith([finding('unknown')], { action: 'block', mode: 'observe' }))
    const scope = { path: 'a/b', rule: 'javascript/sql-injection' }
    await append('waiver.granted', 'waiver/1', {
      subject: subjectOf(4),
      waiver: {
        id: 'w-1',
        kind: 'accepted',
        scope,
        approved_by: ['5'],
        expires_at: '2027-01-31',
        justification_sha256: 'b'.repeat(64),
      },
    })
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
    rmSync(cwd, { recursive: true, force: true })
  })

  async function append(
    type:
      | 'override.used'
      | 'merge.without_decision'
      | 'push.direct'
      | 'pr.merged'
      | 'waiver.granted',
    id: string,
    body: object,
  ) {
    await appendEntry(store, { installationId: 7, entry: { id, type, body: body as never } })
  }

  async function merge(number: number, assessment: Assessment): Promise<void> {
    const subject = subjectOf(number)
    const digest = createHash('sha256').update(canonicalJson(assessment)).digest('hex')
    const body = decisionBody(subject, assessment, digest)
    const entry = { id: `decision/${number}`, type: 'decision.recorded' as const, body }
    const key = sampleKey({ number })
    const { seq } = await recordAssessment(store, { job: null, key, assessment, entry })
    await append(
      'pr.merged',
      `merged/${number}`,
      mergeBody(subject, { seq, result: assessment.decision.action }),
    )
  }

  async function report(...args: readonly string[]) {
    return run(['report', ...always, ...args], { cwd, env })
  }

  function bytesOf(name: string): Buffer {
    return readFileSync(join(cwd, name))
  }

  it('is the same, byte for byte, when made again from the same log', async () => {
    expect(await report('--no-record', '--out', 'first.zip')).toMatchObject({
      exitCode: 0,
      stderr: '',
    })
    const issued = await report('--out', 'issued.zip')
    expect(issued.stdout).toContain('5 merged pull requests, 6 exceptions')
    expect(bytesOf('issued.zip').equals(bytesOf('first.zip'))).toBe(true)
    await report('--at', '12', '--no-record', '--out', 'again.zip')
    expect(bytesOf('again.zip').equals(bytesOf('first.zip'))).toBe(true)
    await report('--no-record', '--out', 'later.zip')
    const later = unzip(bytesOf('later.zip')).get('audit/events.ndjson')?.toString() ?? ''
    const event = JSON.parse(later.trimEnd().split('\n').at(-1) ?? '') as {
      type: string
      body: unknown
    }
    const manifest = unzip(bytesOf('first.zip')).get('MANIFEST.json') ?? ''
    const sha256 = createHash('sha256').update(manifest).digest('hex')
    expect(event).toMatchObject({
      type: 'report.issued',
      body: { report: { sha256, log_size: 12 } },
    })
  })

  it('holds the log, whole and verified', async () => {
    const files = unzip(bytesOf('first.zip'))
    mkdirSync(join(cwd, 'out/audit'), { recursive: true })
    for (const [name, bytes] of files) writeFileSync(join(cwd, 'out', name), bytes)
    writeFileSync(join(cwd, 'vkey'), (await run(['audit', 'key'], { cwd, env })).stdout)
    const { stdout } = await run(['audit', 'verify', 'out/audit', '--vkey', 'vkey'], { cwd, env })
    expect(stdout).toContain('✓ Verified: countersign/7, 12 events.')
  })

  it('names every file with its digest in a manifest signed with the key of the log', () => {
    const files = unzip(bytesOf('first.zip'))
    const listed = [
      'audit/events.ndjson',
      'audit/checkpoint',
      'audit/vkey',
      'report.html',
      'report.json',
      'population.csv',
      'exceptions.csv',
      'oscal-ar.json',
      'VERIFY.md',
    ]
    expect([...files.keys()]).toEqual([...listed, 'MANIFEST.json', 'MANIFEST.dsse.json'])
    const manifest = textIn(files, 'MANIFEST.json')
    const subject = listed.map((name) => {
      const sha256 = createHash('sha256').update(textIn(files, name)).digest('hex')
      return { name, digest: { sha256 } }
    })
    expect(JSON.parse(manifest)).toMatchObject({ subject })
    const envelope = JSON.parse(textIn(files, 'MANIFEST.dsse.json')) as Envelope
    const payload = Buffer.from(envelope.payload, 'base64')
    expect(payload.toString()).toBe(manifest)
    const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64')
    const key = decodeVerifier(textIn(files, 'audit/vkey'))?.publicKey ?? ''
    expect(verify(null, preAuthEncoding(payload), key, signature)).toBe(true)
  })

  it('shows no figure that the log and its verdicts do not add up to', async () => {
    const files = unzip(bytesOf('first.zip'))
    const shown = [
      ...(files.get('report.html')?.toString() ?? '').matchAll(/data-n="([^"]+)">(\d+)</gu),
    ].map(([, name = '', value]) => [name, Number(value)] as const)
    expect(shown.length).toBeGreaterThan(500)
    const verdicts = await store.db.selectFrom('assessments').select('body').execute()
    const counted = recount({
      events: textIn(files, 'audit/events.ndjson'),
      verdicts: verdicts.map(({ body }) => body),
    })
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(counted))
  })

  it('names every framework in its help', async () => {
    const { stdout } = await run(['report', '--help'])
    expect(stdout).toContain(frameworks.map(({ id }) => id).join(', '))
  })

  it('writes one format, frameworks and repositories as asked', async () => {
    await report(
      '--no-record',
      '--format',
      'json',
      '--framework',
      'soc2,pci',
      '--repo',
      'Acme/Shop',
      '--out',
      'one.json',
    )
    const one = JSON.parse(bytesOf('one.json').toString()) as {
      population: unknown[]
      frameworks: { id: string }[]
    }
    expect(one.frameworks.map(({ id }) => id)).toEqual(['pci', 'soc2'])
    expect(one.population).toHaveLength(4)
    for (const format of ['html', 'csv', 'oscal']) {
      expect(
        await report('--no-record', '--format', format, '--out', `one.${format}`),
      ).toMatchObject({ exitCode: 0 })
    }
  })

  it.each([
    [['--out', 'x', '--framework', 'soc'], 'Did you mean soc2?'],
    [['--out', 'x', '--format', 'pdf'], 'There is no format "pdf"'],
    [['--out', 'x', '--repo', 'acme/shp'], 'Did you mean acme/shop?'],
    [['--out', 'x', '--from', '2026-02-30'], 'is no day'],
    [['--out', 'x', '--to', '2019-01-01'], 'is after --to'],
    [['--out', 'x', '--at', '0'], 'is no number of events'],
    [['--out', 'x', '--at', '999'], 'has no checkpoint at 999 events'],
    [['--out', 'no/such/folder/x'], 'cannot be written'],
    [[], 'Say where to write'],
  ])('says what is wrong with %j', async (args, message) => {
    const { exitCode, stderr } = await report(...args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(message) })
    expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('makes no report from a log that was changed, and uses no verdict that was', async () => {
    await sql`update assessments set body = replace(body, 'critical', 'low') where number = 2`.execute(
      store.db,
    )
    await report('--no-record', '--format', 'json', '--out', 'altered.json')
    expect(bytesOf('altered.json').toString()).toContain('"verdict-altered"')
    const guard = `audit_event_no_delete${kind === 'postgres' ? ' on audit_event' : ''}`
    await sql`drop trigger ${sql.raw(guard)}`.execute(store.db)
    await sql`delete from audit_event where seq = 3`.execute(store.db)
    const { exitCode, stderr } = await report('--no-record', '--out', 'broken.zip')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('some are missing or were changed')
    expect(readdirSync(cwd).filter((name) => name.startsWith('broken'))).toEqual([])
  })
})
