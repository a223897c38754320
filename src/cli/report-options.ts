import { resolve } from 'node:path'
import { didYouMean } from '../policy/did-you-mean.ts'
import { type Framework } from '../report/compliance/control.ts'
import { type Period } from '../report/compliance/report.ts'
import { frameworks } from '../report/frameworks/registry.ts'
import { type Invocation, textOf, UsageError } from './command.ts'

export const reportFormats = ['zip', 'html', 'json', 'csv', 'oscal'] as const
export type ReportFormat = (typeof reportFormats)[number]

export interface ReportOptions {
  readonly period: Period
  readonly format: ReportFormat
  readonly frameworks: readonly Framework[]
  /** `OWNER/NAME` as typed; empty: all. */
  readonly repositories: readonly string[]
  /** Null: as the log is now. */
  readonly size: number | null
  readonly out: string
  readonly isRecorded: boolean
}

/** What was asked for. Throws `UsageError` for what cannot be meant. */
export function readReportOptions(invocation: Invocation): ReportOptions {
  const [operand] = invocation.operands
  if (operand !== undefined) {
    throw new UsageError(`${JSON.stringify(operand)} belongs to no option.`)
  }
  const out = textOf(invocation, 'out')
  const period = { from: dayOf(invocation, 'from'), to: dayOf(invocation, 'to') }
  if (period.from > period.to) {
    throw new UsageError(`--from ${period.from} is after --to ${period.to}. Swap them.`)
  }
  if (out === null) throw new UsageError('Say where to write: --out FILE.')
  return {
    period,
    format: formatOf(invocation),
    frameworks: frameworksOf(invocation),
    repositories: invocation.values.get('repo') ?? [],
    size: sizeOf(invocation),
    out: resolve(invocation.cwd, out),
    isRecorded: !invocation.flags.has('no-record'),
  }
}

function dayOf(invocation: Invocation, flag: 'from' | 'to'): string {
  const text = textOf(invocation, flag)
  if (text === null)
    throw new UsageError(
      `Say --from and --to: ${flag === 'from' ? 'the first' : 'the last'} day, such as 2026-01-31.`,
    )
  const time = /^\d{4}-\d\d-\d\d$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text
  throw new UsageError(`--${flag} ${JSON.stringify(text)} is no day. Write it as YYYY-MM-DD.`)
}

function formatOf(invocation: Invocation): ReportFormat {
  const name = textOf(invocation, 'format') ?? 'zip'
  const format = reportFormats.find((one) => one === name)
  if (format !== undefined) return format
  throw new UsageError(`There is no format ${JSON.stringify(name)}. ${hint(name, reportFormats)}`)
}

function frameworksOf({ values }: Invocation): readonly Framework[] {
  const names = (values.get('framework') ?? []).flatMap((list) => list.split(','))
  const ids = frameworks.map(({ id }) => id)
  for (const name of names) {
    if (!ids.includes(name)) {
      throw new UsageError(`There is no framework ${JSON.stringify(name)}. ${hint(name, ids)}`)
    }
  }
  return names.length === 0 ? frameworks : frameworks.filter(({ id }) => names.includes(id))
}

function hint(name: string, known: readonly string[]): string {
  const guess = didYouMean(name, known)
  return guess === null ? `There are ${known.join(', ')}.` : `Did you mean ${guess}?`
}

function sizeOf(invocation: Invocation): number | null {
  const text = textOf(invocation, 'at')
  if (text === null) return null
  if (/^[1-9]\d{0,15}$/u.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw new UsageError(`--at ${JSON.stringify(text)} is no number of events.`)
}
