import { parentPort } from 'node:worker_threads'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { type PolicyInForce } from '../core/policy.ts'
import { type Buffered, judgeBuffer } from './judge-buffer.ts'

/** Judges buffers one after the other, beside the thread that talks to the editor. */
const grammars = await loadGrammars()
let inForce: PolicyInForce | null = null

parentPort?.on('message', (buffered: Buffered) => {
  parentPort?.postMessage(
    judgeBuffer({ ...buffered, policy: sameObject(buffered.policy) }, grammars),
    [],
  )
})

/** Equal policies as one object: what is compiled for its lists is found again. */
function sameObject(policy: PolicyInForce): PolicyInForce {
  if (inForce === null || inForce.hash !== policy.hash) inForce = policy
  return inForce
}
