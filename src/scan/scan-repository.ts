import { availableParallelism } from 'node:os'
import { loadGrammars } from '../analysis/code/grammars.ts'
import { type FileGroup, groupFiles } from '../analysis/code/group-files.ts'
import { type CodeFile } from '../analysis/code/load-file.ts'
import { rememberingLoader } from '../analysis/code/remembering-loader.ts'
import { joinScans, scanGroup } from '../analysis/code/scan-project.ts'
import { type ScanResult } from '../analysis/code/scan-result.ts'
import { codeGrammars } from '../analysis/needed-grammars.ts'
import { type EngineVersion } from '../core/assessment.ts'
import { type Rule } from '../core/rule.ts'
import { compileSparingly } from './compile-sparingly.ts'
import { openResultCache } from './result-cache.ts'
import { startWorkers } from './workers.ts'

export interface ScanOptions {
  readonly engine: EngineVersion
  /** Threads at most; null for as many as the machine has. */
  readonly threads: number | null
  /** Folder of results of earlier scans; null for none. */
  readonly cacheFolder: string | null
}

/**
 * Looks at the code of a whole repository: what an earlier scan already found is read from the cache, the rest is shared out over
 * threads. Neither changes what is found, nor its order. For processes that scan and end: it changes how V8 compiles in all of them.
 */
export async function scanRepository(
  files: readonly CodeFile[],
  rules: readonly Rule[],
  { engine, threads, cacheFolder }: ScanOptions,
): Promise<ScanResult> {
  compileSparingly()
  const groups = groupFiles(files)
  const cache = cacheFolder === null ? null : openResultCache(cacheFolder, engine)
  const results: (ScanResult | null)[] = []
  for (const group of groups) results.push((await cache?.read(group)) ?? null)
  const missing = groups.flatMap((group, at) => (results[at] === null ? [{ group, at }] : []))
  const most = Math.min(threads ?? availableParallelism(), missing.length)
  const scan = most > 1 ? scanInWorkers : scanHere
  await scan(missing, {
    rules,
    threads: most,
    done: async ({ group, at }, result) => {
      results[at] = result
      await cache?.write(group, result)
    },
  })
  await cache?.trim()
  return joinScans(results.filter((result) => result !== null))
}

interface Task {
  readonly group: FileGroup
  readonly at: number
}

interface Work {
  readonly rules: readonly Rule[]
  readonly threads: number
  readonly done: (task: Task, result: ScanResult) => Promise<void>
}

async function scanHere(tasks: readonly Task[], { rules, done }: Work): Promise<void> {
  const load = rememberingLoader()
  for (const task of tasks) {
    const { files, context } = task.group
    const grammars = await loadGrammars(codeGrammars([...files, ...context]))
    await done(task, scanGroup(task.group, { grammars, rules }, load))
  }
}

/** A task whose thread could not do it (out of memory, say) is done here. */
async function scanInWorkers(tasks: readonly Task[], work: Work): Promise<void> {
  const workers = startWorkers(work.threads, work.rules)
  const open = tasks.toReversed()
  const failed: Task[] = []
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let task = open.pop(); task !== undefined; task = open.pop()) {
          const result = await worker.scan(task.group)
          if (result === null) failed.push(task)
          else await work.done(task, result)
        }
      }),
    )
  } finally {
    await Promise.all(workers.map(async (worker) => worker.stop()))
  }
  await scanHere(failed, work)
}
