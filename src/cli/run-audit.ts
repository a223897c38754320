import { didYouMean } from '../policy/did-you-mean.ts'
import { attachNotes } from './audit-attach.ts'
import { checkProof } from './audit-check-proof.ts'
import { eraseParts } from './audit-erase.ts'
import { exportLog } from './audit-export.ts'
import { printKey, rotateKey } from './audit-key.ts'
import { writeProofs } from './audit-prove.ts'
import { pruneLog } from './audit-prune.ts'
import { restrictTo } from './audit-restrict.ts'
import { verifyFolder } from './audit-verify.ts'
import { witnessLog } from './audit-witness.ts'
import { type Invocation, UsageError } from './command.ts'

/** `operands` are those behind the action's name. */
type Action = (invocation: Invocation) => Promise<number>

const actions: ReadonlyMap<string, Action> = new Map([
  ['export', exportLog],
  ['verify', verifyFolder],
  ['prove', writeProofs],
  ['check-proof', checkProof],
  ['attach', attachNotes],
  ['key', printKey],
  ['rotate-key', rotateKey],
  ['erase', eraseParts],
  ['prune', pruneLog],
  ['witness', witnessLog],
  ['restrict', restrictTo],
])

export async function runAudit(invocation: Invocation): Promise<number> {
  const [name = '', ...operands] = invocation.operands
  const action = actions.get(name)
  if (action !== undefined) return action({ ...invocation, operands })
  const names = [...actions.keys()]
  const guess = didYouMean(name, names)
  throw new UsageError(
    guess === null
      ? `Say what to do: ${names.join(', ')}.`
      : `There is no \`audit ${name}\`. Did you mean \`audit ${guess}\`?`,
  )
}
