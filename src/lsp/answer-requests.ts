import {
  type CancellationToken,
  type CodeActionParams,
  type CodeLensParams,
  type Connection,
  type HoverParams,
  type TextDocuments,
} from 'vscode-languageserver/node'
import { type TextDocument } from 'vscode-languageserver-textdocument'
import { type AttributedRange } from '../core/attribution.ts'
import { type Place } from '../git/repository.ts'
import { type Client } from './client.ts'
import { codeActions } from './code-actions.ts'
import { toCodeLenses } from './code-lens.ts'
import { toHover } from './hover.ts'
import { type Judged, type Judging } from './judge-document.ts'
import { type LineOrigins, readOrigins } from './line-origins.ts'
import { type Schedule } from './schedule.ts'

export interface Answering {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly schedule: Schedule
  readonly judged: ReadonlyMap<string, Judged>
  readonly judging: Pick<Judging, 'workspace' | 'projects' | 'branchOf'>
  readonly env: Place['env']
  readonly client: Client
}

/** Fixes, hovers and lenses: about the document as it is now, nothing when it is gone or nobody waits any longer. */
export function answerRequests(answering: Answering): void {
  const { connection, client } = answering
  const originsOf = originReader(answering)

  connection.onCodeAction(async ({ textDocument, range }: CodeActionParams, token) => {
    const current = await currentOf(answering, textDocument.uri, token)
    return current === null ? [] : [...codeActions(current.shown, range, client.hasVersionedEdits)]
  })
  connection.onHover(async ({ textDocument, position }: HoverParams, token) => {
    const current = await currentOf(answering, textDocument.uri, token)
    if (current === null) return null
    const origins = await originsOf(current)
    const findings = current.shown.findings.filter(
      ({ finding: { location } }) =>
        location.startLine <= position.line + 1 && position.line + 1 <= location.endLine,
    )
    const origin = origins === null ? 'unknown' : (origins.ranges[position.line] ?? null)
    return toHover({ findings, origin, isMarkdown: client.hasMarkdown })
  })
  connection.onCodeLens(async ({ textDocument }: CodeLensParams, token) => {
    const current = await currentOf(answering, textDocument.uri, token)
    const origins = current === null ? null : await originsOf(current)
    return origins === null ? [] : [...toCodeLenses(origins)]
  })
}

/** The verdict on the newest version. */
async function currentOf(
  { documents, judged, schedule }: Answering,
  uri: string,
  token: CancellationToken,
): Promise<Judged | null> {
  const isNew = documents.get(uri)?.version !== judged.get(uri)?.shown.version
  if (isNew && documents.get(uri) !== undefined) await schedule.hurry(uri)
  return token.isCancellationRequested ? null : (judged.get(uri) ?? null)
}

function originReader({
  judging: { workspace, projects, branchOf },
  documents,
  env,
}: Answering): (judged: Judged) => Promise<LineOrigins | null> {
  const read = readOrigins(env, Date.now)
  return async ({ shown: { uri, text } }) => {
    const document = documents.get(uri)
    const standing = document === undefined ? null : await workspace.standingOf(document)
    if (standing?.kind !== 'judged' || !standing.git) return null
    const { root, path } = standing
    const project = await projects(root)
    if (project.kind !== 'ready') return null
    const { policy, hash } = project.policy
    const asked = { root, path, text, policy, policyHash: hash }
    const [origins, branch] = await Promise.all([read(asked), branchOf(asked)])
    return origins === null ? null : { ranges: withBranch(origins.ranges, branch?.ranges ?? []) }
  }
}

/** Of the branch's own lines the same is shown that they are judged by: blame does not see through a move or a re-indentation. */
function withBranch(
  blamed: LineOrigins['ranges'],
  branch: readonly AttributedRange[],
): LineOrigins['ranges'] {
  const ranges = [...blamed]
  for (const range of branch) {
    if (range.commitSha === null && range.origin === 'unknown') continue
    for (let line = range.startLine; line <= range.endLine; line += 1) {
      const isCommitted = (ranges[line - 1] ?? null) !== null
      if (isCommitted) ranges[line - 1] = range
    }
  }
  return ranges
}
