import { signerOf } from '../audit/note.ts'
import { Failure } from '../core/failure.ts'
import { beginGathering } from '../evidence/gather-report.ts'
import { didYouMean } from '../policy/did-you-mean.ts'
import { type ComplianceReport, type ReportScope } from '../report/compliance/report.ts'
import { counted } from '../report/markdown.ts'
import { visibleText } from '../report/visible-text.ts'
import { type LogHead } from '../store/audit-export.ts'
import { appendEntry } from '../store/audit-log.ts'
import { type RepositoryName, readHeadAt, repositoryNames } from '../store/report-rows.ts'
import { type Store } from '../store/store.ts'
import { headOf } from './audit-export.ts'
import { chosenLog } from './audit-files.ts'
import { type Invocation, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'
import { startProgress } from './progress.ts'
import { writeReport } from './report-files.ts'
import { type ReportOptions, readReportOptions } from './report-options.ts'

/** Writes a report and puts on record that it was issued. */
export async function runReport(invocation: Invocation): Promise<number> {
  const options = readReportOptions(invocation)
  const store = await openExistingStore(invocation)
  const progress = startProgress(invocation)
  try {
    const head = await headAt(store, { invocation, size: options.size })
    const names = await repositoryNames(store, head)
    const scope = scopeOf(options.repositories, names)
    const { report, sha256 } = await writeReport({
      ...options,
      head,
      gathering: beginGathering({ store, head, options, scope, names, progress }),
      signer: signerOf(head.log, await store.auditKey()),
    })
    if (options.isRecorded) await record(store, { report, sha256, options })
    progress.end()
    await writeText(invocation.stdout, summaryOf(report, options.out))
    return 0
  } finally {
    progress.end()
    await store.close()
  }
}

interface Wanted {
  readonly invocation: Invocation
  readonly size: number | null
}

async function headAt(store: Store, { invocation, size }: Wanted): Promise<LogHead> {
  if (size === null) return headOf(store, invocation)
  const log = await chosenLog(store, invocation)
  const head = await readHeadAt(store, { log, size })
  if (head !== null) return head
  throw new Failure('audit-log-missing', {
    message: `The audit log ${log} has no checkpoint at ${counted(size, 'event')}. Leave --at out to take the log as it is.`,
    retryable: false,
  })
}

/** A name is what a repository is or was called; one that has changed hands brings every repository that had it. */
function scopeOf(wanted: readonly string[], names: readonly RepositoryName[]): ReportScope {
  if (wanted.length === 0) return { repositories: null }
  const newest = new Map(names.map(({ id, name }) => [id, visibleText(name, 200)]))
  const ids = wanted.flatMap((name) => {
    const found = names.filter((one) => one.name.toLowerCase() === name.toLowerCase())
    if (found.length === 0) throw noRepository(name, names)
    return found.map(({ id }) => id)
  })
  const repositories = [...new Set(ids)]
    .toSorted((first, second) => first - second)
    .map((id) => ({ id, name: newest.get(id) ?? null }))
  return { repositories }
}

function noRepository(name: string, names: readonly RepositoryName[]): UsageError {
  const guess = didYouMean(
    name,
    names.map((one) => one.name),
  )
  const hint = guess === null ? 'Write it as OWNER/NAME.' : `Did you mean ${guess}?`
  return new UsageError(`No verdict is on record of ${JSON.stringify(name)}. ${hint}`)
}

interface Issued {
  readonly report: ComplianceReport
  readonly sha256: string
  readonly options: ReportOptions
}

/** The same report issued again is one event. */
async function record(store: Store, { report, sha256, options }: Issued): Promise<void> {
  const { log, period, scope } = report
  const installationId = Number(log.name.slice(log.name.lastIndexOf('/') + 1))
  await appendEntry(store, {
    installationId,
    entry: {
      id: `report/${options.format}/${sha256}`,
      type: 'report.issued',
      body: {
        actor: { kind: 'system' },
        report: {
          format: options.format,
          sha256,
          from: period.from,
          to: period.to,
          frameworks: report.frameworks.map(({ id }) => id),
          repo_ids: scope.repositories === null ? null : scope.repositories.map(({ id }) => id),
          log_size: log.size,
          log_root: log.root,
        },
      },
    },
  })
}

function summaryOf({ totals, exceptions, silences, log }: ComplianceReport, out: string): string {
  const silent =
    silences.length === 0
      ? ''
      : `${counted(silences.length, 'stretch', 'stretches')} of the period without evidence: see "What the log does not say".\n`
  return `${counted(totals.changes, 'merged pull request')}, ${counted(exceptions.length, 'exception')} written to ${out}, from ${counted(log.size, 'event')} of ${log.name}.\n${silent}`
}
