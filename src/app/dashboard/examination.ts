import { judgeProtection } from '../../github/judge-protection.ts'
import { fetchProtection } from '../../github/protection.ts'
import { type WorkContext } from '../work-context.ts'
import { type Examined, type PageRequest } from './page.ts'

/** An answer of GitHub is good for this long, in milliseconds, so that looking often costs it nothing. */
const freshMs = 60_000
/** Answers kept at once. */
const mostKept = 1000

/** Asks GitHub, with the App's own rights, about the rules of repositories; the same answer serves a minute. */
export function createExamination({
  connect,
  settings,
}: Pick<WorkContext, 'connect' | 'settings'>): PageRequest['examine'] {
  const kept = new Map<number, Examined>()
  return async ({ id, installationId, owner, name }) => {
    const now = Date.now()
    const known = kept.get(id)
    if (known !== undefined && now - known.readAt < freshMs) return known
    const protection = await fetchProtection(await connect(installationId), { owner, repo: name })
    const examined = { notes: judgeProtection(protection, settings.appId), readAt: now }
    if (kept.size >= mostKept) kept.clear()
    kept.set(id, examined)
    return examined
  }
}
