import { resolve } from 'node:path'
import { encodeVerifier, signerOf } from '../audit/note.ts'
import { listLogs } from '../store/audit-export.ts'
import { parseAuditKey } from '../store/audit-key.ts'
import { rotateLogKey } from '../store/audit-maintenance.ts'
import { readText } from './audit-files.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

/** Prints the verifier key of each log, or of the one that is named. */
export async function printKey(invocation: Invocation): Promise<number> {
  const store = await openExistingStore(invocation)
  try {
    const named = textOf(invocation, 'log')
    const logs = named === null ? await listLogs(store) : [named]
    const key = await store.auditKey()
    const lines = logs.map((log) => `${encodeVerifier(signerOf(log, key))}\n`)
    await writeText(invocation.stdout, lines.join(''))
    return 0
  } finally {
    await store.close()
  }
}

/** Puts the change of keys on record in every log, signed by the old and the new one. */
export async function rotateKey(invocation: Invocation): Promise<number> {
  const name = textOf(invocation, 'new')
  if (name === null) throw new UsageError('Name the new private key: --new FILE.')
  const text = await readText(resolve(invocation.cwd, name))
  if (text === null) throw new UsageError(`The file ${JSON.stringify(name)} cannot be read.`)
  const next = parseAuditKey(text, name)
  const store = await openExistingStore(invocation)
  try {
    for (const log of await listLogs(store)) {
      await rotateLogKey(store, { log, next })
      await writeText(invocation.stdout, `${encodeVerifier(signerOf(log, next))}\n`)
    }
    await writeText(
      invocation.stderr,
      'On record. Stop the server, put the new key in place of the old one (audit-key.pem in DATA_DIR, or AUDIT_KEY), start it, and hand out the new verifier keys above.\n',
    )
    return 0
  } finally {
    await store.close()
  }
}
