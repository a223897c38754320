import { counted } from '../report/markdown.ts'
import { erasePrivateParts } from '../store/audit-maintenance.ts'
import { chosenLog } from './audit-files.ts'
import { type Invocation, UsageError } from './command.ts'
import { openExistingStore } from './open-existing-store.ts'
import { writeText } from './output.ts'

/** Erases names and words beside the log; the log itself stays whole and says that it was done. */
export async function eraseParts(invocation: Invocation): Promise<number> {
  const digests = invocation.operands
  if (digests.length === 0 || digests.some((one) => !/^[0-9a-f]{64}$/u.test(one))) {
    throw new UsageError('Name the private parts by their digests, `private_sha256` of the events.')
  }
  const store = await openExistingStore(invocation)
  try {
    const log = await chosenLog(store, invocation)
    const count = await erasePrivateParts(store, { log, digests })
    await writeText(invocation.stdout, `${counted(count, 'private part')} erased, on record.\n`)
    return 0
  } finally {
    await store.close()
  }
}
