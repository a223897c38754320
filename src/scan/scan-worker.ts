import { parentPort } from 'node:worker_threads'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { type FileGroup } from '../analysis/code/group-files.ts'
import { rememberingLoader } from '../analysis/code/remembering-loader.ts'
import { scanGroup } from '../analysis/code/scan-project.ts'
import { type Rule } from '../core/rule.ts'

/** The thread's side: the rules come first, then a group comes in, what was found goes out. */
const grammars = await loadGrammars()

parentPort?.once('message', (rules: readonly Rule[]) => {
  const knowledge = { grammars, rules }
  const load = rememberingLoader()
  parentPort?.on('message', (group: FileGroup) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
    parentPort?.postMessage(scanGroup(group, knowledge, load))
  })
})
