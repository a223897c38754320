import { type Diagnostic } from 'vscode-languageserver/node'
import { type TextDocument } from 'vscode-languageserver-textdocument'
import { maxFileBytes } from '../git/run-git.ts'
import { policyPaths } from '../local/load-policy.ts'
import { parsePolicy } from '../policy/parse-policy.ts'
import { type ReadBranch } from './branch.ts'
import { type Shown } from './code-actions.ts'
import { type JudgeThread } from './judge-thread.ts'
import { type Nearby } from './nearby.ts'
import { type Projects } from './project.ts'
import {
  findingDiagnostic,
  gapDiagnostic,
  policyDiagnostic,
  problemDiagnostic,
  refusedCode,
} from './to-diagnostics.ts'
import { type Standing, type Workspace } from './workspace.ts'

export interface Judging {
  readonly workspace: Workspace
  readonly projects: Projects
  readonly thread: JudgeThread
  readonly nearby: Nearby
  readonly branchOf: ReadBranch
  /** The client shows the steps of a trace beside a diagnostic. */
  readonly hasRelated: boolean
}

export interface Judged {
  readonly shown: Shown
  readonly diagnostics: readonly Diagnostic[]
}

/** What is wrong with a document as it is at this moment. */
export async function judgeDocument(document: TextDocument, judging: Judging): Promise<Judged> {
  const { uri, version } = document
  const text = document.getText()
  const shown: Shown = { uri, version, path: '', text, findings: [] }
  const standing = await judging.workspace.standingOf(document)
  if (standing.kind === 'left-out') return { shown, diagnostics: [] }
  if (standing.kind === 'refused') {
    return { shown, diagnostics: [problemDiagnostic(refusedCode, standing.why)] }
  }
  const judged = await judgeStanding({ ...shown, path: standing.path }, standing, judging)
  const mistakes = policyMistakes(judged.shown)
  return mistakes === null ? judged : { ...judged, diagnostics: mistakes }
}

async function judgeStanding(
  shown: Shown,
  { root, path, git }: Extract<Standing, { kind: 'judged' }>,
  { projects, thread, nearby, branchOf, hasRelated }: Judging,
): Promise<Judged> {
  if (shown.text.slice(0, 8_000).includes('\0')) return { shown, diagnostics: [] }
  const project = await projects(root)
  if (project.kind === 'broken') {
    return { shown, diagnostics: [problemDiagnostic(project.code, project.why)] }
  }
  const text = isTooLarge(shown.text) ? null : shown.text
  const { policy, hash: policyHash } = project.policy
  const [context, branch] =
    text === null
      ? [[], null]
      : await Promise.all([
          nearby(root, { path, text }),
          git ? branchOf({ root, path, text, policy, policyHash }) : null,
        ])
  const { findings, gaps } = await thread.judge({
    path,
    text,
    policy: project.policy,
    knownBefore: project.knownBefore.get(path) ?? [],
    context,
    branch,
  })
  return {
    shown: { ...shown, findings },
    diagnostics: [
      ...findings.map((finding) => findingDiagnostic(finding, shown.uri, hasRelated)),
      ...gaps.map((gap) => gapDiagnostic(gap)),
    ],
  }
}

/** As in a file: counted in bytes. */
function isTooLarge(text: string): boolean {
  return text.length > maxFileBytes || Buffer.byteLength(text) > maxFileBytes
}

/** The policy's own file shows its mistakes where they are; null for another file, or a policy without mistakes. */
function policyMistakes({ path, text }: Shown): readonly Diagnostic[] | null {
  if (!isPolicy(path) || isTooLarge(text)) return null
  const parsed = parsePolicy(text, path)
  return 'errors' in parsed ? parsed.errors.map((error) => policyDiagnostic(error)) : null
}

export function isPolicy(path: string): boolean {
  return policyPaths.some((known) => known === path)
}
