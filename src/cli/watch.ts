import { watch } from 'node:fs'
import { Failure } from '../core/failure.ts'
import { findTop } from '../git/repository-paths.ts'
import { invalid } from '../local/read-text-file.ts'
import { type Invocation } from './command.ts'
import { writeText } from './output.ts'

/** Long enough for an editor or `git add` to finish writing. */
const quietMs = 250

/**
 * Judges once, then again when files have changed and nothing has for a moment. Runs never overlap, and a change during
 * one leads to another. Ends with the last verdict's code when the process is told to stop.
 */
export async function watchChanges(
  invocation: Invocation,
  check: (invocation: Invocation) => Promise<number>,
): Promise<number> {
  const { cwd, env, stderr } = invocation
  const changes = watchFolder((await findTop({ cwd, env })) ?? cwd)
  try {
    let code = await checkOrSay(invocation, check)
    while (await changes.next()) {
      await writeText(stderr, '\n--- changed, judging again ---\n')
      code = await checkOrSay(invocation, check)
    }
    return code
  } finally {
    changes.close()
  }
}

/** A broken policy or a half-done rebase is over after the next change. */
async function checkOrSay(
  invocation: Invocation,
  check: (invocation: Invocation) => Promise<number>,
): Promise<number> {
  try {
    return await check(invocation)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await writeText(invocation.stderr, `countersign: ${error.message}\n`)
    return 2
  }
}

interface Changes {
  /** True after a change that came to rest, false when told to stop. */
  readonly next: () => Promise<boolean>
  readonly close: () => void
}

function watchFolder(folder: string): Changes {
  const alarm = createAlarm()
  let isStopped = false
  let failure: Error | null = null
  let timer: NodeJS.Timeout | null = null
  const watcher = watch(folder, { recursive: true }, (_event, name) => {
    if (!counts(name)) return
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(alarm.ring, quietMs)
  })
  watcher.on('error', (error) => {
    failure = error
    alarm.ring()
  })
  function stop(): void {
    isStopped = true
    alarm.ring()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return {
    next: async () => {
      await alarm.wait()
      if (failure !== null) throw tooManyFiles(failure)
      return !isStopped
    },
    close: () => {
      if (timer !== null) clearTimeout(timer)
      watcher.close()
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}

interface Alarm {
  readonly ring: () => void
  /** Resolves at the next ring, or at once when it rang since the last time. */
  readonly wait: () => Promise<void>
}

function createAlarm(): Alarm {
  let hasRung = false
  let wake: () => void = nothing
  return {
    ring: () => {
      hasRung = true
      wake()
    },
    wait: async () => {
      if (!hasRung) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      hasRung = false
    },
  }
}

/** Of git's own folder only the index and where HEAD points: reading a repository touches other files there. */
function counts(name: string | null): boolean {
  if (name === null) return true
  const path = name.replaceAll('\\', '/')
  if (path.startsWith('node_modules/')) return false
  return !path.startsWith('.git/') || path === '.git/index' || path === '.git/HEAD'
}

function nothing(): void {}

function tooManyFiles(cause: Error): Error {
  return invalid(
    'The folder can no longer be watched; the system may watch no more files (fs.inotify.max_user_watches). Run check without --watch.',
    cause,
  )
}
