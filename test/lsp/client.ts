import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { builtCli } from '../mcp/built-cli.ts'

export interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: Diagnostic[]
}

export interface Editor {
  readonly connection: MessageConnection
  readonly uri: (path: string) => string
  readonly open: (path: string, text: string, languageId?: string) => Promise<Published>
  /** What was published of it is forgotten. */
  readonly close: (uri: string) => void
  /** Replaces the whole text, or what is given. */
  readonly change: (uri: string, version: number, ...changes: readonly object[]) => void
  /** The next verdict on just this version. */
  readonly verdict: (uri: string, version: number) => Promise<Published>
  readonly published: Published[]
  /** Ends as the protocol asks; gives the exit code. */
  readonly stop: () => Promise<number | null>
  readonly exited: Promise<number | null>
}

interface EditorOptions {
  readonly cwd: string
  readonly env: Record<string, string | undefined>
  readonly folders?: readonly string[]
}

export async function startServer({ cwd, env }: Pick<EditorOptions, 'cwd' | 'env'>) {
  return spawn(process.execPath, [await builtCli(), 'lsp', '--stdio'], { cwd, env, stdio: 'pipe' })
}

/** A client as editors are one, over stdio, to the built server. */
export async function startEditor(options: EditorOptions): Promise<Editor> {
  const { cwd, folders = [cwd] } = options
  const child = await startServer(options)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published: Published[] = []
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (one: Published) => {
    published.push(one)
    for (const wake of waiting) wake()
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: folder })),
    capabilities,
  })
  await connection.sendNotification('initialized', {})

  async function verdict(uri: string, version: number): Promise<Published> {
    for (;;) {
      const found = published.findLast((one) => one.uri === uri && one.version === version)
      if (found !== undefined) return found
      await new Promise<void>((resolve) => {
        waiting.add(resolve)
      })
    }
  }
  function uriOf(path: string): string {
    return path.includes(':') ? path : pathToFileURL(join(cwd, path)).href
  }
  return {
    connection,
    published,
    exited,
    verdict,
    uri: uriOf,
    open: async (path, text, languageId = 'plaintext') => {
      const uri = uriOf(path)
      const textDocument = { uri, languageId, version: 1, text }
      void connection.sendNotification('textDocument/didOpen', { textDocument })
      return verdict(uri, 1)
    },
    close: (uri) => {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
      const kept = published.filter((one) => one.uri !== uri)
      published.splice(0, published.length, ...kept)
    },
    change: (uri, version, ...contentChanges) => {
      const textDocument = { uri, version }
      void connection.sendNotification('textDocument/didChange', { textDocument, contentChanges })
    },
    stop: async () => {
      await connection.sendRequest('shutdown')
      void connection.sendNotification('exit')
      return exited
    },
  }
}

const capabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
  },
}
