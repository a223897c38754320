import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node'
import { type Finding, type Fix } from '../core/finding.ts'
import { type JudgedFinding } from '../report/judged-findings.ts'
import { commentSyntaxOf } from './languages.ts'
import { findingDiagnostic, toRange } from './to-diagnostics.ts'

/** A document with what was found in just this version of it. */
export interface Shown {
  readonly uri: string
  readonly version: number
  readonly path: string
  readonly text: string
  readonly findings: readonly JudgedFinding[]
}

/** The fixes and ignores for the findings that a range touches. `isVersioned`: the client takes edits of one version only. */
export function codeActions(
  shown: Shown,
  range: Range,
  isVersioned: boolean,
): readonly CodeAction[] {
  const lines = shown.text.split('\n')
  const eol = lines[0]?.endsWith('\r') === true ? '\r\n' : '\n'
  const touched = shown.findings.filter(({ finding }) => overlaps(finding, range))
  return touched.flatMap((judged) => {
    const { finding } = judged
    const diagnostics = [findingDiagnostic(judged, shown.uri, true)]
    const kind = CodeActionKind.QuickFix
    const fix = finding.fix === null ? null : fixEdit(finding.fix, lines, eol)
    const ignore = ignoreEdit(finding, lines, eol)
    const offers: readonly Offer[] = [
      { title: finding.fix?.description ?? '', edit: fix, isPreferred: true },
      { title: `Ignore ${finding.ruleId} here, with a reason`, edit: ignore, isPreferred: false },
    ]
    return offers.flatMap(({ title, edit, isPreferred }) =>
      edit === null
        ? []
        : [toAction({ title, edit, isPreferred, kind, diagnostics }, shown, isVersioned)],
    )
  })
}

interface Offer {
  readonly title: string
  readonly edit: TextEdit | null
  readonly isPreferred: boolean
}

interface Prepared {
  readonly title: string
  readonly edit: TextEdit
  readonly isPreferred: boolean
  readonly kind: string
  readonly diagnostics: Diagnostic[]
}

function toAction(
  { edit, ...action }: Prepared,
  { uri, version }: Shown,
  isVersioned: boolean,
): CodeAction {
  const change = isVersioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [edit] }] }
    : { changes: { [uri]: [edit] } }
  return { ...action, edit: change }
}

function overlaps({ location }: Finding, range: Range): boolean {
  const { start, end } = toRange(location)
  return start.line <= range.end.line && end.line >= range.start.line
}

/** Replaces whole lines, in the line ends of the document. */
function fixEdit(
  { startLine, endLine, replacement }: Fix,
  lines: readonly string[],
  eol: string,
): TextEdit | null {
  const last = lines[endLine - 1]
  if (last === undefined) return null
  const character = last.replace(/\r$/u, '').length
  const start = { line: startLine - 1, character: 0 }
  const newText = replacement.replaceAll(/\r?\n/gu, eol).replace(/\r$/u, '')
  return { range: { start, end: { line: endLine - 1, character } }, newText }
}

/** A comment above the line, at its indentation, that waits for the reason; null where none can stand. */
function ignoreEdit(finding: Finding, lines: readonly string[], eol: string): TextEdit | null {
  const { path, startLine } = finding.location
  const syntax = commentSyntaxOf(path)
  const line = lines[startLine - 1]
  if (syntax === null || line === undefined || finding.category === 'provenance') return null
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? ''
  const at = { line: startLine - 1, character: 0 }
  const newText = `${indent}${syntax.open}countersign-ignore ${finding.ruleId}: ${syntax.close}${eol}`
  return { range: { start: at, end: at }, newText }
}
