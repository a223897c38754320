import { signerOf } from '../../src/audit/note.ts'
import { auditLogName } from '../../src/store/audit-log.ts'
import { openStore } from '../../src/store/store.ts'
import { type Place } from '../places.ts'
import { checkAtRest, checkLog } from './check-log.ts'
import { verifyOutside } from './verify-outside.ts'
import { startWriter, type Writer } from './writer.ts'

interface Killing {
  readonly place: Pick<Place, 'databaseUrl' | 'dataDir'>
  readonly kills: number
  /** `append-forever`, compiled. */
  readonly program: string
}

interface Killed {
  readonly kills: number
  readonly events: number
  readonly acknowledged: number
  /** Exit codes: 0 verified. */
  readonly verifiers: { readonly ours: number; readonly second: number }
  /** None is as it should be. */
  readonly faults: readonly string[]
}

const installationId = 7
const hourMs = 3_600_000
/** Each writer's events have numbers of their own. */
const stride = 1_000_000

/**
 * Two processes append to one log, the clock of one an hour behind. One after the other is killed by SIGKILL; after each kill the log is
 * verified against every checkpoint seen before while the other goes on, and a next one takes the place.
 */
export async function killWriters({ place, kills, program }: Killing): Promise<Killed> {
  const store = await openStore(place)
  const signer = signerOf(auditLogName(installationId), await store.auditKey())
  const acknowledged = new Map<string, number>()
  const remembered: string[] = []
  const faults: string[] = []
  let started = 0
  function start(): Writer {
    const behindMs = started % 2 === 0 ? 0 : hourMs
    const task = { ...place, installationId, from: started * stride, behindMs }
    started += 1
    return startWriter(program, task)
  }
  async function end(writer: Writer, moment: 'appending' | 'starting') {
    for (const [id, seq] of await writer.kill(moment)) acknowledged.set(id, seq)
    const checked = await checkLog({ store, signer, acknowledged, remembered })
    faults.push(...checked.faults)
    if (checked.checkpoint !== null) remembered.push(checked.checkpoint)
    return checked
  }
  let [next, other] = [start(), start()]
  for (let kill = 1; kill < kills; kill += 1) {
    await end(next, kill % 7 === 0 ? 'starting' : 'appending')
    ;[next, other] = [other, start()]
  }
  await end(next, 'appending')
  const last = await end(other, 'appending')
  faults.push(...(await checkAtRest({ store, signer }, last.lines)))
  await store.close()
  const some = remembered.filter((_, index) => index % 10 === 0)
  const verifiers = await verifyOutside({ place, signer, remembered: some })
  if (verifiers.ours !== 0 || verifiers.second !== 0) faults.push('a verifier refuses the export')
  return {
    kills: kills + 1,
    events: last.size,
    acknowledged: acknowledged.size,
    verifiers,
    faults,
  }
}
