import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inFolder, writeFiles } from './engine/peers.ts'
import { readTree, type TextFile } from './secrets/read-tree.ts'
import { timeSecretlint } from './secrets/secretlint.ts'

type Write = (line: string) => void

const megabyte = 1_000_000
/** Enough that starting up counts little. */
const most = 8 * megabyte

/** How fast secrets are searched, in processor seconds of whole runs, beside secretlint over the same files. */
export async function run(write: Write): Promise<void> {
  const files = pick()
  const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / megabyte
  const { seconds, found } = timeOurs(files)
  write(`${files.length} files of node_modules, ${size.toFixed(1)} MB`)
  write(`ours        ${seconds.toFixed(1)} s  ${(size / seconds).toFixed(1)} MB/s  ${found} found`)
  const peer = timeSecretlint(files)
  if (peer.seconds === null) {
    write(`secretlint: not compared, ${peer.why}`)
    return
  }
  const ratio = (peer.seconds / seconds).toFixed(1)
  write(`secretlint  ${peer.seconds.toFixed(1)} s  ${(size / peer.seconds).toFixed(1)} MB/s`)
  write(`ours is ${ratio} times as fast (target 4)`)
}

function pick(): readonly TextFile[] {
  const files: TextFile[] = []
  let size = 0
  for (const file of readTree(['node_modules'])) {
    if (size >= most) break
    files.push(file)
    size += file.text.length
  }
  return files
}

function timeOurs(files: readonly TextFile[]): {
  readonly seconds: number
  readonly found: number
} {
  return inFolder((folder) => {
    writeFiles(join(folder, 'code'), files)
    const here = dirname(fileURLToPath(import.meta.url))
    const entry = join(here, 'secrets', 'scan-folder.js')
    const output = execFileSync(process.execPath, [entry, join(folder, 'code')], {
      encoding: 'utf8',
    })
    const [seconds = 0, found = 0] = output.trim().split(' ').map(Number)
    return { seconds, found }
  })
}
