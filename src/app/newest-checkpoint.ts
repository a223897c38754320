import { readHead } from '../store/audit-export.ts'
import { auditLogName } from '../store/audit-log.ts'
import { type Store } from '../store/store.ts'

/** The newest signed checkpoint of an installation's log; null before the first event. */
export async function newestCheckpoint(
  store: Store,
  { installationId }: { readonly installationId: number },
): Promise<string | null> {
  return (await readHead(store, auditLogName(installationId)))?.checkpoint ?? null
}
