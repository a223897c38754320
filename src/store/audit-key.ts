import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../core/failure.ts'
import { errorCode } from './error-code.ts'

/** Name of the file in `DATA_DIR` that holds the key when no setting gives one. */
const fileName = 'audit-key.pem'

/**
 * The Ed25519 key that signs the log: `pem` when a setting gives it, else the one in `dataDir`, which is made on first use, for this
 * user alone. Throws Failure `audit-key-invalid`.
 */
export async function loadAuditKey(place: {
  readonly dataDir: string
  readonly pem: string | null
}): Promise<KeyObject> {
  if (place.pem !== null) return parseAuditKey(place.pem, 'AUDIT_KEY')
  const path = join(place.dataDir, fileName)
  return parseAuditKey((await readKey(path)) ?? (await createKey(place.dataDir, path)), path)
}

/** PEM, or base64 of it. `name` is how the message calls it. */
export function parseAuditKey(text: string, name: string): KeyObject {
  const pem = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8')
  try {
    const key = createPrivateKey(pem.replaceAll('\\n', '\n'))
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Told below, without a word of the text.
  }
  throw invalid(
    `${name} is no Ed25519 private key in PEM. The audit log is signed with it. Make one with \`openssl genpkey -algorithm ed25519\`, or remove the setting and keep DATA_DIR.`,
  )
}

async function readKey(path: string): Promise<string | null> {
  try {
    await refuseOpenKey(path)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Failure) throw error
    if (errorCode(error) === 'ENOENT') return null
    throw invalid(
      `The key of the audit log in ${path} cannot be read. Check its permissions.`,
      error,
    )
  }
}

/** A group may be let in, as volumes of a cluster do; the rest of the machine may not. Windows has no such bits. */
async function refuseOpenKey(path: string): Promise<void> {
  const { mode } = await stat(path)
  if (process.platform === 'win32' || (mode & 0o007) === 0) return
  throw invalid(
    `The key of the audit log in ${path} is open to every account of this machine: whoever reads it can forge the log. Run \`chmod 600 ${path}\`; if others were on this machine meanwhile, change the key: \`countersign audit rotate-key\`.`,
  )
}

/**
 * Of several processes that start at once the first one's key stays. The file appears whole or not at all, so that a process which is
 * killed meanwhile leaves no half key behind.
 */
async function createKey(dataDir: string, path: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const unfinished = `${path}.${randomUUID()}`
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await writeFile(unfinished, pem, { flag: 'wx', mode: 0o600, flush: true })
    await link(unfinished, path)
    return pem
  } catch (error) {
    const existing = errorCode(error) === 'EEXIST' ? await readKey(path) : null
    if (existing !== null) return existing
    throw invalid(
      `The key of the audit log cannot be written to ${path}. Make DATA_DIR writable, on a file system with hard links, or set AUDIT_KEY.`,
      error,
    )
  } finally {
    await rm(unfinished, { force: true }).catch(() => undefined)
  }
}

function invalid(message: string, cause?: unknown): Failure {
  return new Failure('audit-key-invalid', { message, retryable: false, cause })
}
