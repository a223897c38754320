import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signCheckpoint } from '../src/audit/checkpoint.ts'
import { type Frontier, leafHash, pushLeaf, rootOf } from '../src/audit/merkle.ts'
import { encodeVerifier, signerOf } from '../src/audit/note.ts'
import { canonicalJson } from '../src/core/canonical-json.ts'
import { loadAuditKey } from '../src/store/audit-key.ts'
import { appendEntry } from '../src/store/audit-log.ts'
import { openStore, type Store } from '../src/store/store.ts'
import { sampleEntry } from './audit/sample-entry.ts'
import { measureCommand } from './measure-command.ts'
import { kinds, type Place } from './places.ts'

type Write = (line: string) => void

const appends = 400
const verified = 100_000
const log = 'countersign/7'

/** How fast events are appended, and how fast a log of 100,000 is verified beside a bare SHA-256 of its bytes. Target: 20,000 events/s. */
export async function run(write: Write): Promise<void> {
  for (const { kind, create } of kinds) {
    const place = await create()
    try {
      await measureAppends({ kind, place, write })
    } finally {
      await place.remove()
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-audit-'))
  try {
    await measureVerify(folder, write)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Appending {
  readonly kind: string
  readonly place: Place
  readonly write: Write
}

async function measureAppends({ kind, place, write }: Appending): Promise<void> {
  const store = await openStore(place)
  try {
    await store.auditKey()
    const alone = await timed(() => appendSome(store, { from: 0, count: appends }))
    const four = await timed(() =>
      Promise.all(
        [1, 2, 3, 4].map((writer) =>
          appendSome(store, { from: writer * appends, count: appends / 4 }),
        ),
      ),
    )
    write(
      `append, ${kind}: ${perSecond(appends, alone)} by one writer, ${perSecond(appends, four)} by four`,
    )
  } finally {
    await store.close()
  }
}

interface Share {
  readonly from: number
  readonly count: number
}

async function appendSome(store: Store, { from, count }: Share): Promise<void> {
  for (let index = from; index < from + count; index++) {
    await appendEntry(store, { installationId: 7, entry: sampleEntry(index) })
  }
}

async function measureVerify(folder: string, write: Write): Promise<void> {
  await writeLog(folder)
  const bytes = await readFile(join(folder, 'events.ndjson'))
  const bare = processorTime(() => createHash('sha256').update(bytes).digest())
  const args = ['audit', 'verify', folder, '--vkey', join(folder, 'vkey')]
  const took = await measureCommand(args, { cwd: folder, env: {} })
  const megabytes = Math.round(bytes.length / 1e6)
  write(`verify ${verified} events, ${megabytes} MB: ${took.stdout.split('\n', 1)[0]}`)
  write(
    `  processor ${took.seconds.toFixed(2)} s, ${perSecond(verified, took.seconds)} (target 20,000 events/s); on the clock ${took.elapsed.toFixed(2)} s`,
  )
  write(
    `  a bare SHA-256 of the same bytes ${bare.toFixed(2)} s: ${(took.seconds / bare).toFixed(1)} times as long`,
  )
  write(`  memory ${Math.round(took.maxRss / 1e6)} MB at most`)
}

async function writeLog(folder: string): Promise<void> {
  const signer = signerOf(log, await loadAuditKey({ dataDir: folder, pem: null }))
  const lines: string[] = []
  let frontier: Frontier = []
  for (let seq = 0; seq < verified; seq++) {
    const time = new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString()
    const line = canonicalJson({ v: 1, log, seq, time, ...sampleEntry(seq) })
    frontier = pushLeaf(frontier, seq, leafHash(line))
    lines.push(`${line}\n`)
  }
  const checkpoint = signCheckpoint({ origin: log, size: verified, root: rootOf(frontier) }, [
    signer,
  ])
  await writeFile(join(folder, 'events.ndjson'), lines.join(''))
  await writeFile(join(folder, 'checkpoint'), checkpoint)
  await writeFile(join(folder, 'vkey'), `${encodeVerifier(signer)}\n`)
}

/** Seconds. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Seconds on the clock. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

function perSecond(count: number, seconds: number): string {
  return `${Math.round(count / seconds).toLocaleString('en')} events/s`
}
