import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { projectRoot } from '../../demo/project.ts'
import { encodeVerifier, signerOf } from '../../src/audit/note.ts'
import { type PrivatePart } from '../../src/audit/private-parts.ts'
import { type LogExport } from '../../src/audit/verify-log.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { rotateLogKey } from '../../src/store/audit-maintenance.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { bodies, log, prunedLog } from '../audit/log.ts'
import { tamperingsOf } from '../audit/tampering.ts'
import { run } from '../cli/run.ts'
import { kinds, type Place } from './places.ts'

const verifier = join(projectRoot, 'fixtures', 'verifier')

/** Two checkers that share no line of code have to agree on every case. */
describe.each(kinds)('a log exported from $kind', ({ create, kind }) => {
  let place: Place
  let store: Store
  let whole: LogExport

  beforeAll(async () => {
    place = await create()
    store = await openStore(place)
    await append(0, 3)
    const { checkpoint } = await exported()
    await append(3, 5)
    whole = { ...(await exported()), remembered: [checkpoint] }
    const signer = signerOf(log, await store.auditKey())
    writeFileSync(join(place.dataDir, 'vkey'), `${encodeVerifier(signer)}\n`)
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function append(from: number, to: number): Promise<void> {
    for (const [index, [type, { private_sha256: secret, ...body }]] of bodies.entries()) {
      if (index < from || index >= to) continue
      const entry = { id: `event-${index}`, type, body }
      const hidden = secret === undefined ? {} : { private: { login: 'olga', reason: 'the VPN' } }
      await appendEntry(store, { installationId: 7, entry: { ...entry, ...hidden } })
    }
  }

  /** Through the command line, private parts and all. */
  async function exported(): Promise<LogExport> {
    const { dataDir, databaseUrl } = place
    const env = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? undefined }
    const out = join(dataDir, 'export')
    const args = ['audit', 'export', '--private', '--out', out]
    expect(await run(args, { cwd: dataDir, env })).toMatchObject({ exitCode: 0 })
    const lines = readFileSync(join(out, 'events.ndjson'), 'utf8').split('\n').slice(0, -1)
    const parts = JSON.parse(readFileSync(join(out, 'private.json'), 'utf8')) as PrivatePart[]
    const checkpoint = readFileSync(join(out, 'checkpoint'), 'utf8')
    return { events: lines, checkpoint, privateParts: parts, remembered: [] }
  }

  /** Exit codes of both, log by log. */
  async function verdicts(...logs: readonly LogExport[]) {
    const lists = logs.map((one, index) => write(one, join(place.dataDir, `tampered-${index}`)))
    const ours: number[] = []
    for (const args of lists) {
      ours.push((await run(['audit', 'verify', ...args], { cwd: place.dataDir })).exitCode)
    }
    const theirs = verifyInPython(lists)
    return ours.map((code, index) => [code, theirs[index]])
  }

  /** Arguments for either verifier. */
  function write({ events, checkpoint, privateParts, remembered }: LogExport, folder: string) {
    mkdirSync(folder, { recursive: true })
    const lines = [...events].map((line) => `${line}\n`)
    writeFileSync(join(folder, 'events.ndjson'), lines.join(''))
    writeFileSync(join(folder, 'checkpoint'), checkpoint)
    const parts = join(folder, 'private.json')
    if (privateParts === null) rmSync(parts, { force: true })
    else writeFileSync(parts, JSON.stringify(privateParts))
    writeFileSync(join(folder, 'kept'), remembered.join(''))
    const kept = remembered.length === 0 ? [] : ['--checkpoint', join(folder, 'kept')]
    return [folder, '--vkey', join(place.dataDir, 'vkey'), ...kept]
  }

  it('is told by both verifiers from every log it can be told from', async () => {
    const signed = { whole, key: await store.auditKey() }
    const cases = tamperingsOf(signed)
    const pruned = prunedLog(3, { type: 'retention.pruned', body: { below: 3 } }, signed)
    const [asItIs, onRecord, ...told] = await verdicts(
      whole,
      pruned,
      ...cases.map((one) => one.log),
    )
    expect([asItIs, onRecord]).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(told.map((codes, index) => [cases[index]?.name, codes])).toEqual(
      cases.map(({ name, code }) => [name, code === null ? [0, 0] : [1, 1]]),
    )
    expect(cases.filter(({ code }) => code !== null)).toHaveLength(18)
  })

  it('is verified with the old key after a change of keys, by both', async () => {
    await rotateLogKey(store, { log, next: generateKeyPairSync('ed25519').privateKey })
    expect(await verdicts(await exported())).toEqual([[0, 0]])
  })

  it('betrays who went past the triggers', async () => {
    const table = sql.raw(kind === 'postgres' ? ' on audit_event' : '')
    const guards =
      kind === 'postgres'
        ? ['audit_event_fixed', 'audit_event_no_delete']
        : ['audit_event_no_update', 'audit_event_no_delete']
    for (const guard of guards) await sql`drop trigger ${sql.raw(guard)}${table}`.execute(store.db)
    await sql`update audit_event set body = replace(body, '"block"', '"allow"') where seq = 0`.execute(
      store.db,
    )
    expect(await verdicts(await exported())).toEqual([[1, 1]])
    await sql`delete from audit_event where seq = 4`.execute(store.db)
    expect(await verdicts(await exported())).toEqual([[1, 1]])
  })
})

/** Calls the second verifier with one list of arguments after the other, in one process. */
function verifyInPython(lists: readonly (readonly string[])[]): readonly number[] {
  const program = [
    'import json, sys, verify',
    'for args in json.load(sys.stdin):',
    '    sys.argv = ["verify.py", *args]',
    '    print("exit", verify.main())',
  ].join('\n')
  const stdout = execFileSync('python3', ['-B', '-c', program], {
    input: JSON.stringify(lists),
    env: { ...process.env, PYTHONPATH: verifier },
    encoding: 'utf8',
  })
  return [...stdout.matchAll(/^exit (\d)$/gmu)].map(([, code]) => Number(code))
}
