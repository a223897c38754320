import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { baselinePath } from '../analysis/baseline-file.ts'
import { agentIn } from '../attribution/agent-environments.ts'
import { version } from '../core/version.ts'
import { type Place } from '../git/repository.ts'
import { policyPaths } from '../local/load-policy.ts'
import { answerRequests } from './answer-requests.ts'
import { readBranch } from './branch.ts'
import { type Client, clientOf } from './client.ts'
import { isPolicy, type Judged, judgeDocument } from './judge-document.ts'
import { type JudgeThread } from './judge-thread.ts'
import { readNearby } from './nearby.ts'
import { readProjects } from './project.ts'
import { makeSchedule, type Schedule } from './schedule.ts'
import { problemDiagnostic } from './to-diagnostics.ts'
import { makeWorkspace, type Workspace } from './workspace.ts'

interface Resources {
  readonly env: Place['env']
  readonly thread: JudgeThread
}

/** Milliseconds: short enough to feel at once, long enough not to judge every letter of a large file. */
const pauses = { shortestPause: 15, longestPause: 120, maxWait: 1_000 } as const

/** Answers one editor. */
export function serve(connection: Connection, { env, thread }: Resources): void {
  connection.onInitialize((params) => {
    const client = clientOf(params)
    const workspace = makeWorkspace(env, foldersOf(params))
    const documents = new TextDocuments(TextDocument)
    const judged = new Map<string, Judged>()
    const judging = {
      workspace,
      projects: readProjects(env),
      thread,
      nearby: readNearby(env, Date.now),
      branchOf: readBranch({ env, agent: agentIn(env), now: Date.now }),
      hasRelated: client.hasRelated,
    }
    const schedule = makeSchedule({
      ...pauses,
      now: Date.now,
      judge: async (uri) => {
        const document = documents.get(uri)
        if (document === undefined) return
        const found = await judgeDocument(document, judging).catch(() => failed(document))
        await publish(found).catch(nobodyThere)
      },
    })
    /** A verdict that typing has overtaken is dropped: the next is on its way. */
    async function publish({ shown, diagnostics }: Judged): Promise<void> {
      const { uri, version: seen } = shown
      if (documents.get(uri)?.version !== seen) return
      judged.set(uri, { shown, diagnostics })
      await connection.sendDiagnostics({ uri, version: seen, diagnostics: [...diagnostics] })
    }
    followDocuments({ connection, documents, schedule, judged })
    followWorkspace({ connection, documents, schedule, workspace, client })
    answerRequests({ connection, documents, schedule, judged, judging, env, client })
    thread.warmUp()
    return capabilities()
  })
}

interface Followed {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly schedule: Schedule
}

function followDocuments({
  connection,
  documents,
  schedule,
  judged,
}: Followed & { readonly judged: Map<string, Judged> }): void {
  documents.onDidChangeContent(({ document }) => schedule.touch(document.uri))
  documents.onDidSave(({ document }) => {
    if (isPolicy(judged.get(document.uri)?.shown.path ?? '')) touchAll({ documents, schedule })
  })
  documents.onDidClose(({ document: { uri } }) => {
    schedule.forget(uri)
    judged.delete(uri)
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch(nobodyThere)
  })
  documents.listen(connection)
}

/** Nothing found and nothing seen are not the same. */
function failed(document: TextDocument): Judged {
  const { uri, version: seen } = document
  const why = 'This file could not be judged: an unexpected error, please report it.'
  return {
    shown: { uri, version: seen, path: '', text: '', findings: [] },
    diagnostics: [problemDiagnostic('analysis-failed', why)],
  }
}

/** The editor went away in between. */
function nobodyThere(): void {
  return undefined
}

function touchAll({ documents, schedule }: Omit<Followed, 'connection'>): void {
  for (const uri of documents.keys()) schedule.touch(uri)
}

function followWorkspace({
  connection,
  documents,
  schedule,
  workspace,
  client,
}: Followed & { readonly workspace: Workspace; readonly client: Client }): void {
  connection.onDidChangeWatchedFiles(() => {
    workspace.forget()
    touchAll({ documents, schedule })
  })
  connection.onInitialized(async () => {
    if (client.hasFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.change(added.map(toUri), removed.map(toUri))
        touchAll({ documents, schedule })
      })
    }
    if (!client.canWatch) return
    const paths = [...policyPaths, baselinePath, '.gitignore']
    const watchers = paths.map((path) => ({ globPattern: `**/${path}` }))
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  })
}

function toUri({ uri }: { readonly uri: string }): string {
  return uri
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== null && workspaceFolders !== undefined) {
    return workspaceFolders.map(toUri)
  }
  return rootUri === null ? [] : [rootUri]
}

function capabilities(): InitializeResult {
  return {
    serverInfo: { name: 'countersign', version },
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  }
}
