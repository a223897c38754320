import { resolve } from 'node:path'
import { verifyProof } from '../audit/proof.ts'
import { visibleText } from '../report/visible-text.ts'
import { givenKeys, readText } from './audit-files.ts'
import { type Invocation, UsageError } from './command.ts'
import { writeText } from './output.ts'

/** Checks one event and its proof with the public key alone: 0 it stands there, 1 it does not. */
export async function checkProof(invocation: Invocation): Promise<number> {
  const [eventName, proofName] = invocation.operands
  if (eventName === undefined || proofName === undefined) {
    throw new UsageError('Name the event and its proof: audit check-proof EVENT PROOF.')
  }
  const keys = await givenKeys(invocation)
  const event = await readNamed(invocation, eventName)
  const outcome = verifyProof(event, await readNamed(invocation, proofName), keys)
  const text =
    'problem' in outcome
      ? `✗ ${outcome.problem}`
      : `✓ The event stands at place ${outcome.index} of ${visibleText(outcome.origin, 200)}, a log of ${outcome.size} events.`
  await writeText(invocation.stdout, `${text}\n`)
  return 'problem' in outcome ? 1 : 0
}

async function readNamed({ cwd }: Invocation, name: string): Promise<string> {
  const text = await readText(resolve(cwd, name))
  if (text === null) throw new UsageError(`The file ${JSON.stringify(name)} cannot be read.`)
  return text
}
