import { startLsp } from '../lsp/start.ts'
import { type Invocation } from './command.ts'

/** Opens the editor's door. The library behind it keeps timers, so the process is ended here. */
export async function runLsp({ env, stdout, stderr }: Invocation): Promise<number> {
  const exitCode = await startLsp({
    env,
    input: process.stdin,
    output: process.stdout,
    complain: (message) => stderr.write(`countersign: ${message}\n`),
  })
  stdout.end()
  process.exit(exitCode)
}
