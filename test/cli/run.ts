import { Readable, Writable } from 'node:stream'
import { type Output } from '../../src/cli/command.ts'
import { runCli } from '../../src/cli/run-cli.ts'

interface Ran {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

interface Place {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly isTTY?: boolean
  /** What stands on standard input. */
  readonly input?: string
}

/** Runs the command line in this process and collects what it prints. No look-up leaves it. */
export async function run(argv: readonly string[], place: Place = {}): Promise<Ran> {
  const { cwd = '/', env = {}, isTTY = false, input = '' } = place
  const [stdout, stderr] = [collect(isTTY), collect(isTTY)]
  const offline = { OFFLINE: 'true', ...env }
  const exitCode = await runCli({
    argv,
    cwd,
    env: offline,
    stdin: Readable.from([Buffer.from(input)]),
    stdout: stdout.output,
    stderr: stderr.output,
  })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

function collect(isTTY: boolean): { readonly output: Output; readonly text: () => string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return {
    output: Object.assign(stream, { isTTY }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}
