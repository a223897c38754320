import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { projectRoot } from '../../demo/project.ts'
import { encodeVerifier, type Signer } from '../../src/audit/note.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import { type Place } from '../places.ts'

interface Outside {
  readonly place: Pick<Place, 'databaseUrl' | 'dataDir'>
  readonly signer: Signer
  /** Checkpoints kept elsewhere. */
  readonly remembered: readonly string[]
}

/** Exports the log and gives it to both verifiers: their exit codes. */
export async function verifyOutside({ place, signer, remembered }: Outside) {
  const { dataDir, databaseUrl } = place
  const out = join(dataDir, 'export')
  const env = { DATA_DIR: dataDir, ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }) }
  const cwd = dataDir
  const exported = await cli(['audit', 'export', '--out', out, '--log', signer.name], { cwd, env })
  if (exported !== 0) throw new Error('the log could not be exported')
  const vkey = join(dataDir, 'vkey-given')
  await writeFile(vkey, `${encodeVerifier(signer)}\n`)
  const kept: string[] = []
  for (const [index, note] of remembered.entries()) {
    const file = join(dataDir, `kept-${index}`)
    await writeFile(file, note)
    kept.push('--checkpoint', file)
  }
  const args = [out, '--vkey', vkey, ...kept]
  return {
    ours: await cli(['audit', 'verify', ...args], { cwd, env }),
    second: await python([join(projectRoot, 'fixtures/verifier/verify.py'), ...args]),
  }
}

interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

async function cli(argv: readonly string[], { cwd, env }: Surroundings): Promise<number> {
  const silent = Object.assign(new Writable({ write: (_chunk, _encoding, done) => done() }), {
    isTTY: false,
  })
  return runCli({ argv, cwd, env, stdin: Readable.from([]), stdout: silent, stderr: silent })
}

async function python(args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = execFile('python3', [...args], () => resolve(child.exitCode ?? -1))
  })
}
