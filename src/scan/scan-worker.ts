import { parentPort } from 'node:worker_threads'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { type FileGroup } from '../analysis/code/group-files.ts'
import { scanGroup } from '../analysis/code/scan-project.ts'
import { rules } from '../rules/index.ts'

/** The thread's side: a group comes in, what was found goes out. */
const knowledge = { grammars: await loadGrammars(), rules }

parentPort?.on('message', (group: FileGroup) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
  parentPort?.postMessage(scanGroup(group, knowledge))
})
