import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { projectRoot } from '../demo/project.ts'

const main = join(projectRoot, 'dist/command/main.js')
const keystrokes = 40
const edits = 10_000

/**
 * Of the command line as it ships (`npm run build`). What a keystroke costs until its diagnostics are there, in a file an agent committed on a
 * branch, and what 10,000 edits leave in memory.
 */
export async function run(write: (line: string) => void): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'countersign-bench-'))
  commitByAgent(cwd)
  const server = spawn(process.execPath, [main, 'lsp'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  try {
    const editor = await openEditor(server, cwd)
    await editor.type(1)
    const [cpuBefore, waits] = [cpuSeconds(server), []] as [number | null, number[]]
    for (let index = 0; index < keystrokes; index += 1) waits.push(await editor.type(1))
    const sorted = waits.toSorted((a, b) => a - b)
    const [middle, late] = [sorted[keystrokes / 2] ?? 0, sorted.at(-2) ?? 0]
    write(
      `a keystroke in 1,000 lines, warm, pause included: median ${middle.toFixed(0)} ms, 95th ${late.toFixed(0)} ms`,
    )
    const cpu = cpuSeconds(server)
    if (cpu !== null && cpuBefore !== null) {
      write(
        `CPU of the server a keystroke: ${(((cpu - cpuBefore) * 1_000) / keystrokes).toFixed(0)} ms`,
      )
    }
    write(`memory before: ${memory(server)}`)
    const wait = await editor.type(edits)
    write(`${edits} edits at once: ${wait.toFixed(0)} ms, memory after: ${memory(server)}`)
  } finally {
    server.kill()
    rmSync(cwd, { recursive: true, force: true })
  }
}

function commitByAgent(cwd: string): void {
  const options = { cwd, stdio: 'ignore' } as const
  function git(...args: readonly string[]): void {
    const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
    execFileSync('git', [...person, ...args], options)
  }
  git('init', '--initial-branch=main')
  git('commit', '--allow-empty', '--message', 'Base')
  git('switch', '--create', 'routes')
  writeFileSync(join(cwd, 'routes.js'), thousandLines())
  git('add', '--all')
  git('commit', '--message', 'Routes\n\nCo-authored-by: Codex <noreply@openai.com>')
}

interface Editor {
  /** So many edits, then milliseconds until the diagnostics of the last. */
  readonly type: (count: number) => Promise<number>
}

async function openEditor({ stdin, stdout }: ChildProcess, cwd: string): Promise<Editor> {
  if (stdin === null || stdout === null) throw new Error('The server has no streams.')
  const connection = createMessageConnection(
    new StreamMessageReader(stdout),
    new StreamMessageWriter(stdin),
  )
  let seen: ((version: number) => void) | null = null
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version: number }) =>
    seen?.(version),
  )
  connection.listen()
  const uri = pathToFileURL(join(cwd, 'routes.js')).href
  const folders = [{ uri: pathToFileURL(cwd).href, name: 'bench' }]
  const asked = {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders,
    capabilities: {},
  }
  await connection.sendRequest('initialize', asked)
  await connection.sendNotification('initialized', {})
  let version = 1
  const textDocument = { uri, languageId: 'javascript', version, text: thousandLines() }
  await connection.sendNotification('textDocument/didOpen', { textDocument })
  const at = { line: 500, character: 0 }
  return {
    type: async (count) => {
      const start = performance.now()
      for (let index = 0; index < count; index += 1) {
        version += 1
        const contentChanges = [
          { range: { start: at, end: at }, text: index % 50 === 0 ? '\n' : ' ' },
        ]
        const changed = { textDocument: { uri, version }, contentChanges }
        await connection.sendNotification('textDocument/didChange', changed)
      }
      await new Promise<void>((resolve) => {
        seen = (one) => {
          if (one === version) resolve()
        }
      })
      return performance.now() - start
    },
  }
}

/** Handlers of ten lines, every tenth with a flaw. */
function thousandLines(): string {
  const handlers = Array.from({ length: 100 }, (_, index) => {
    const folder = index % 10 === 0 ? 'request.query.folder' : "'public'"
    return [
      `app.get('/list/${index}', async (request, response) => {`,
      `  const folder = ${folder}`,
      `  const limit = Number(request.query.limit ?? 10)`,
      `  const names = []`,
      `  for (const name of await readNames(folder, limit)) {`,
      `    if (name.startsWith('.')) continue`,
      `    names.push({ name, index: ${index} })`,
      `  }`,
      `  exec('ls ' + folder, (error, out) => response.json({ names, out }))`,
      `})`,
    ].join('\n')
  })
  const head = `const { exec } = load('node:child_process')\nconst app = load('express')()`
  return `${head.replaceAll('load', 'require')}\n${handlers.join('\n')}\n`
}

/** User and system time so far, where the system tells. */
function cpuSeconds({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return null
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

function memory({ pid }: ChildProcess): string {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return 'not told by this system'
  const resident = /^VmRSS:\s*(\d+)/mu.exec(readFileSync(file, 'utf8'))?.[1] ?? '0'
  return `${(Number(resident) / 1_024).toFixed(0)} MiB`
}
