import { setImmediate } from 'node:timers/promises'
import { version } from '../../core/version.ts'
import { beginGathering } from '../../evidence/gather-report.ts'
import { type Framework } from '../../report/compliance/control.ts'
import { reportHtml } from '../../report/compliance/html.ts'
import { oscalResults } from '../../report/compliance/oscal.ts'
import { type ComplianceReport } from '../../report/compliance/report.ts'
import { frameworks } from '../../report/frameworks/registry.ts'
import { reportsPage, tooBig } from '../../report/pages/reports.ts'
import { type LogHead, readHead } from '../../store/audit-export.ts'
import { auditLogName } from '../../store/audit-log.ts'
import { countMerged } from '../../store/count-merged.ts'
import { badInput } from './bad-input.ts'
import { logsOf } from './logs-of.ts'
import { type Page, type PageAnswer, type PageRequest } from './page.ts'
import { type Period, readPeriod } from './read-period.ts'

export const reports: Page = { pattern: '/reports', navigation: 'Reports', answer: choose }

export const reportFile: Page = { pattern: '/reports/file', navigation: null, answer: make }

/** A report is made while somebody waits, in the process that judges pull requests. */
const mostChanges = 2000
const mostEvents = 100_000

const formats = {
  html: { mediaType: 'text/html; charset=utf-8', write: htmlText },
  json: { mediaType: 'application/json', write: jsonText },
  oscal: { mediaType: 'application/json', write: oscalText },
} as const

type Format = keyof typeof formats

function htmlText(report: ComplianceReport): string {
  return reportHtml(report, version)
}

function jsonText(report: unknown): string {
  return `${JSON.stringify(report, null, 1)}\n`
}

function oscalText(report: ComplianceReport): string {
  return jsonText(oscalResults(report, version))
}

async function choose({ viewer, query, now }: PageRequest): Promise<PageAnswer> {
  const period = readPeriod(query, now)
  if ('problem' in period) return badInput(period.problem)
  const body = reportsPage({
    period: period.days,
    frameworks,
    formats: Object.keys(formats),
    logs: logsOf(viewer),
    mostChanges,
  })
  return Promise.resolve({ kind: 'page', title: 'Reports', body })
}

interface Wanted {
  readonly period: Period
  readonly format: Format
  readonly frameworks: readonly Framework[]
}

async function make(request: PageRequest): Promise<PageAnswer> {
  const { viewer, query, store, now } = request
  const wanted = readWanted(query, now)
  if ('problem' in wanted) return badInput(wanted.problem)
  const logs = logsOf(viewer)
  const log = query.get('log') ?? logs[0] ?? ''
  const head = logs.includes(log) ? await readHead(store, log) : null
  if (head === null) return { kind: 'missing' }
  const { period } = wanted
  const { from, to } = period
  const repositoryIds = readableIn(request, log).map(({ id }) => id)
  const changes = await countMerged(store, { repositoryIds, from, to })
  if (changes > mostChanges) return refused(`The period holds ${changes} merged changes.`, period)
  if (head.size > mostEvents) return refused(`The log holds ${head.size} events.`, period)
  const report = await gather(request, head, wanted)
  const { mediaType, write } = formats[wanted.format]
  const { days } = period
  const name = `countersign-${days.from}-${days.to}.${wanted.format === 'oscal' ? 'oscal.json' : wanted.format}`
  return { kind: 'file', name, mediaType, bytes: Buffer.from(write(report)) }
}

function refused(what: string, { days }: Period): PageAnswer {
  return { kind: 'page', title: 'Too much for a page', body: tooBig(what, days) }
}

/** Of the repositories the viewer can read and no other. */
async function gather(
  request: PageRequest,
  head: LogHead,
  { period, frameworks: chosen }: Wanted,
): Promise<ComplianceReport> {
  const repositories = readableIn(request, head.log).map(({ id, owner, name }) => ({
    id,
    name: `${owner}/${name}`,
  }))
  const gathering = beginGathering({
    store: request.store,
    head,
    options: { period: period.days, frameworks: chosen },
    scope: { repositories },
    names: repositories,
    progress: { say: () => {} },
  })
  const lines = gathering.lines()
  while ((await lines.next()).done !== true) await setImmediate()
  return gathering.finish()
}

function readableIn({ viewer }: PageRequest, log: string) {
  return [...viewer.repositories.values()]
    .filter(({ installationId }) => log === auditLogName(installationId))
    .toSorted((first, second) => first.id - second.id)
}

function readWanted(query: URLSearchParams, now: number): Wanted | { readonly problem: string } {
  const period = readPeriod(query, now)
  if ('problem' in period) return period
  const format = readFormat(query.get('format') ?? 'html')
  if (format === null) {
    return { problem: `There is no such format. Choose one of ${Object.keys(formats).join(', ')}.` }
  }
  const names = query.getAll('framework')
  const known = new Set(frameworks.map(({ id }) => id))
  if (names.some((name) => !known.has(name))) {
    return { problem: `There is no such framework. Choose among ${[...known].join(', ')}.` }
  }
  const chosen = names.length === 0 ? frameworks : frameworks.filter(({ id }) => names.includes(id))
  return { period, format, frameworks: chosen }
}

function readFormat(text: string): Format | null {
  return text === 'html' || text === 'json' || text === 'oscal' ? text : null
}
