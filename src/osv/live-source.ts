import { packageKey } from '../core/advisory.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { type UnknownReason } from '../core/package-facts.ts'
import { type HttpClient } from '../http/http-client.ts'
import { type RecordSource, type Records } from './advisories.ts'
import { type BatchHit, queryBatch } from './query-batch.ts'
import { type OsvRecord, osvEcosystems, readRecord } from './record.ts'

interface LiveOptions {
  readonly http: HttpClient
  /** Base of the service, e.g. `https://api.osv.dev/`. */
  readonly url: string
}

const batchSize = 500
const mostBatches = 10
const mostRecords = 400
const maxBytes = 16 * 1_048_576

/** The OSV service: which advisories there are by `querybatch`, then each by its id. */
export function liveSource({ http, url }: LiveOptions): RecordSource {
  const base = url.replace(/\/*$/u, '/')
  const known = new Map<string, OsvRecord>()
  const service: Service = { http, base, known }
  return {
    from: URL.canParse(url) ? new URL(url).host : url,
    recordsFor: async (packages) => recordsFor(service, packages),
  }
}

interface Service {
  readonly http: HttpClient
  readonly base: string
  /** By id and time of change. */
  readonly known: Map<string, OsvRecord>
}

async function recordsFor(
  service: Service,
  packages: readonly DependencyChange[],
): Promise<Records> {
  const asked = packages.filter(({ ecosystem }) => osvEcosystems[ecosystem] !== null)
  const checked = new Set<string>()
  const hits = new Map<string, Hit>()
  let missing: UnknownReason | null = null
  for (const [number, batch] of batchesOf(asked).entries()) {
    const found = number < mostBatches ? await queryBatch(service, batch) : 'too-many'
    if (typeof found === 'string') missing ??= found
    else note(found, batch, { checked, hits })
  }
  const details = await fetchAll(service, [...hits.values()])
  for (const key of details.unread) checked.delete(key)
  return { records: details.records, checked, missing: missing ?? details.missing }
}

function batchesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / batchSize)
  return Array.from({ length: count }, (_, at) => items.slice(at * batchSize, (at + 1) * batchSize))
}

interface Notes {
  readonly checked: Set<string>
  readonly hits: Map<string, Hit>
}

function note(
  found: readonly (readonly BatchHit[])[],
  batch: readonly DependencyChange[],
  { checked, hits }: Notes,
): void {
  for (const [index, dependency] of batch.entries()) {
    const key = packageKey(dependency)
    checked.add(key)
    for (const hit of found[index] ?? []) {
      hits.set(hit.id, { ...hit, keys: [...(hits.get(hit.id)?.keys ?? []), key] })
    }
  }
}

interface Hit extends BatchHit {
  /** Packages it was named for. */
  readonly keys: readonly string[]
}

async function fetchAll(service: Service, hits: readonly Hit[]) {
  const records: OsvRecord[] = []
  const unread: string[] = []
  let missing: UnknownReason | null = null
  await Promise.all(
    hits.map(async (hit, index) => {
      const found = index < mostRecords ? await fetchRecord(service, hit) : 'too-many'
      if (typeof found !== 'string') {
        records.push(found)
        return
      }
      missing ??= found
      unread.push(...hit.keys)
    }),
  )
  return { records, unread, missing }
}

async function fetchRecord(
  { http, base, known }: Service,
  { id, modified }: Hit,
): Promise<OsvRecord | UnknownReason> {
  const key = `${id} ${modified}`
  const before = known.get(key)
  if (before !== undefined) return before
  const url = `${base}v1/vulns/${encodeURIComponent(id)}`
  const reply = await http.ask({ url, accept: 'application/json', body: null, maxBytes })
  if (reply.outcome !== 'answered') return reply.outcome
  const record = reply.status === 200 ? readRecord(reply.text) : null
  if (record === null || record.id !== id) return 'not-understood'
  if (known.size >= 5_000) known.clear()
  known.set(key, record)
  return record
}
