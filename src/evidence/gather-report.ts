import { engineVersion } from '../assess.ts'
import { type Frontier, leafHash, pushLeaf, rootOf } from '../audit/merkle.ts'
import { Failure } from '../core/failure.ts'
import {
  beginCollection,
  type Collection,
  collectEvent,
  collectVerdict,
  wantedVerdicts,
} from '../report/compliance/collect.ts'
import { type Framework } from '../report/compliance/control.ts'
import { makeReport } from '../report/compliance/make-report.ts'
import {
  type ComplianceReport,
  type Period,
  type ReportScope,
} from '../report/compliance/report.ts'
import { rules } from '../rules/index.ts'
import { type LogHead } from '../store/audit-export.ts'
import { type RepositoryName, readEventRows, readVerdictRows } from '../store/report-rows.ts'
import { type Store } from '../store/store.ts'
import { ruleOutlines } from './rule-outlines.ts'

interface Ground {
  readonly store: Store
  readonly head: LogHead
  readonly options: Wanted
  readonly scope: ReportScope
  readonly names: readonly RepositoryName[]
  readonly progress: { readonly say: (text: string) => void }
}

interface Wanted {
  readonly period: Period
  readonly frameworks: readonly Framework[]
}

/** Reads a log once, hands its lines on, and makes the report of it. */
export interface Gathering {
  /** The lines as `audit/events.ndjson` has them; must be read to the end before `finish`. */
  readonly lines: () => AsyncGenerator<string>
  readonly finish: () => Promise<ComplianceReport>
}

const pageOfEvents = 1000

export function beginGathering(ground: Ground): Gathering {
  const { head, options, scope } = ground
  const ids = scope.repositories === null ? null : scope.repositories.map(({ id }) => id)
  const repositoryIds = ids === null ? null : new Set(ids)
  const collection = beginCollection({ period: options.period, repositoryIds })
  let frontier: Frontier = []
  return {
    lines: async function* () {
      for (let seq = 0; seq < head.size; ) {
        ground.progress.say(`reading the log: ${seq} of ${head.size} events`)
        const page = await readPage(ground, seq)
        for (const line of page) {
          frontier = pushLeaf(frontier, seq, leafOf(line))
          collectEvent(collection, seq, line)
          seq += 1
          yield `${line}\n`
        }
      }
    },
    finish: async () => {
      const root = rootOf(frontier)
      if (root.toString('base64') !== head.checkpoint.split('\n')[2]) throw broken(head)
      await gatherVerdicts(ground, collection)
      ground.progress.say('adding up')
      return makeReport(collection, {
        scope,
        log: { name: head.log, size: head.size, root: root.toString('hex'), vkey: head.vkey },
        names: new Map(ground.names.map(({ id, name }) => [id, name])),
        rules: ruleOutlines(),
        rulesSha256: engineVersion(rules).rulesHash,
        frameworks: options.frameworks,
      })
    },
  }
}

/** A pruned event stands as its leaf hash. */
async function readPage({ store, head }: Ground, fromSeq: number): Promise<readonly string[]> {
  const limit = Math.min(pageOfEvents, head.size - fromSeq)
  const rows = await readEventRows(store, { log: head.log, fromSeq, limit })
  const isWhole = rows.length === limit && rows.every(({ seq }, index) => seq === fromSeq + index)
  if (!isWhole) throw broken(head)
  return rows.map(({ body, leaf }) => (body === '' ? `#${leaf}` : body))
}

function leafOf(line: string): Buffer {
  const pruned = /^#([0-9a-f]{64})$/u.exec(line)?.[1]
  return pruned === undefined ? leafHash(line) : Buffer.from(pruned, 'hex')
}

function broken({ log }: LogHead): Failure {
  return new Failure('audit-log-broken', {
    message: `The events of ${log} are not those its checkpoint was signed for: some are missing or were changed, so no report is made from them. \`countersign audit export\` and \`countersign audit verify\` say where.`,
    retryable: false,
  })
}

async function gatherVerdicts(
  { store, head, progress }: Ground,
  collection: Collection,
): Promise<void> {
  const { digests, since } = wantedVerdicts(collection)
  if (since === null) return
  const installationId = Number(head.log.slice(head.log.lastIndexOf('/') + 1))
  const range = { installationId, from: Date.parse(since), wanted: digests }
  let read = 0
  for await (const page of readVerdictRows(store, range)) {
    read += page.length
    progress.say(`reading verdicts: ${read} of ${digests.size}`)
    for (const row of page) collectVerdict(collection, row)
  }
}
