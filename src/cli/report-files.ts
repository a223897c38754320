import { createHash } from 'node:crypto'
import { type FileHandle, rename, rm } from 'node:fs/promises'
import { type Signer } from '../audit/note.ts'
import { reportStatement, type Statement, signStatement } from '../audit/statement.ts'
import { canonicalJson } from '../core/canonical-json.ts'
import { Failure } from '../core/failure.ts'
import { version } from '../core/version.ts'
import { type Gathering } from '../evidence/gather-report.ts'
import { exceptionsCsv, populationCsv } from '../report/compliance/csv.ts'
import { reportHtml } from '../report/compliance/html.ts'
import { jsonPieces } from '../report/compliance/json-pieces.ts'
import { oscalResults } from '../report/compliance/oscal.ts'
import { type ComplianceReport } from '../report/compliance/report.ts'
import { verifyText } from '../report/compliance/verify-text.ts'
import { type LogHead } from '../store/audit-export.ts'
import { logFiles } from './audit-files.ts'
import { type ReportFormat } from './report-options.ts'
import { beginZip, inPieces, openPart } from './zip-file.ts'

interface Writing {
  readonly gathering: Gathering
  readonly head: LogHead
  readonly signer: Signer
  readonly format: ReportFormat
  readonly out: string
}

interface Written {
  readonly report: ComplianceReport
  /** SHA-256 of the manifest, or of the one file there is. */
  readonly sha256: string
}

/** Writes the report in one piece or not at all: what is there already is replaced at the end. */
export async function writeReport(writing: Writing): Promise<Written> {
  const part = `${writing.out}.part`
  const file = await openPart(writing.out).catch((error: unknown) => {
    throw notWritten(writing.out, error)
  })
  try {
    const written = await writeAndClose(file, writing)
    await rename(part, writing.out)
    return written
  } catch (error) {
    await rm(part, { force: true })
    throw isSystemError(error) ? notWritten(writing.out, error) : error
  }
}

async function writeAndClose(file: FileHandle, writing: Writing): Promise<Written> {
  try {
    return await writeInto(file, writing)
  } finally {
    await file.close()
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'path' in error
}

function notWritten(out: string, cause: unknown): Failure {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new Failure('report-not-written', {
    message: `The report cannot be written to ${out} (${code}). Name a file in a folder that exists and can be written to.`,
    retryable: false,
    cause,
  })
}

async function writeInto(file: FileHandle, writing: Writing): Promise<Written> {
  if (writing.format === 'zip') return writeZip(file, writing)
  const lines = writing.gathering.lines()
  while ((await lines.next()).done !== true);
  const report = await writing.gathering.finish()
  const hash = createHash('sha256')
  for await (const piece of inPieces(textOf(report, writing.format))) {
    hash.update(piece)
    await file.writeFile(piece)
  }
  return { report, sha256: hash.digest('hex') }
}

function textOf(report: ComplianceReport, format: Exclude<ReportFormat, 'zip'>): Iterable<string> {
  switch (format) {
    case 'html':
      return [reportHtml(report, version)]
    case 'json':
      return jsonPieces(report)
    case 'csv':
      return populationCsv(report.population)
    case 'oscal':
      return [jsonText(oscalResults(report, version))]
  }
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

async function writeZip(file: FileHandle, writing: Writing): Promise<Written> {
  const { gathering, head, signer } = writing
  const zip = beginZip(file)
  const files: { name: string; sha256: string }[] = []
  async function add(name: string, chunks: AsyncIterable<string> | Iterable<string>) {
    files.push({ name, sha256: await zip.add(name, chunks) })
  }
  await add(`audit/${logFiles.events}`, gathering.lines())
  await add(`audit/${logFiles.checkpoint}`, [head.checkpoint])
  await add(`audit/${logFiles.vkey}`, [`${head.vkey}\n`])
  const report = await gathering.finish()
  await add('report.html', [reportHtml(report, version)])
  await add('report.json', jsonPieces(report))
  await add('population.csv', populationCsv(report.population))
  await add('exceptions.csv', exceptionsCsv(report.exceptions))
  await add('oscal-ar.json', [jsonText(oscalResults(report, version))])
  await add('VERIFY.md', [verifyText(report)])
  const statement = manifestOf(report, files)
  const sha256 = await zip.add('MANIFEST.json', [canonicalJson(statement)])
  await zip.add('MANIFEST.dsse.json', [jsonText(signStatement(statement, signer))])
  await zip.end()
  return { report, sha256 }
}

function manifestOf(
  { period, scope, log, frameworks }: ComplianceReport,
  files: readonly { readonly name: string; readonly sha256: string }[],
): Statement {
  return reportStatement({
    files,
    predicate: {
      period: { ...period },
      repositories: scope.repositories === null ? null : scope.repositories.map(({ id }) => id),
      frameworks: frameworks.map(({ id }) => id),
      log: { name: log.name, size: log.size, root: log.root },
      tool: { name: 'countersign', version },
    },
  })
}
