import { env } from 'node:process'
import { parentPort } from 'node:worker_threads'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { createLookUp } from '../look-up.ts'
import { type LookUpSettings, readLookUpSettings, toLookUpSettings } from '../look-up-settings.ts'
import { type Buffered, judgeBuffer } from './judge-buffer.ts'

/** Judges buffers one after the other, beside the thread that talks to the editor. */
const means = { grammars: await loadGrammars(), lookUp: createLookUp(offlineSettings(), null) }
let inForce: PolicyInForce | null = null
let before: Promise<void> = Promise.resolve()

parentPort?.on('message', (buffered: Buffered) => {
  before = answer(before, buffered)
})

async function answer(turn: Promise<void>, buffered: Buffered): Promise<void> {
  await turn
  const verdict = await judgeBuffer({ ...buffered, policy: sameObject(buffered.policy) }, means)
  parentPort?.postMessage(verdict, [])
}

/** Those of the environment, or none where they are wrong: `check` says what is wrong with them. */
function offlineSettings(): LookUpSettings {
  const settings = readLookUpSettings({ ...env, OFFLINE: 'true' })
  if (!('problems' in settings)) return settings
  return toLookUpSettings({ OFFLINE: 'true', PRIVATE_PACKAGES: '' })
}

/** Equal policies as one object: what is compiled for its lists is found again. */
function sameObject(policy: PolicyInForce): PolicyInForce {
  if (inForce === null || inForce.hash !== policy.hash) inForce = policy
  return inForce
}
