import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { baselinePath } from '../analysis/baseline-file.ts'
import { Failure } from '../core/failure.ts'
import { type PolicyInForce } from '../core/policy-in-force.ts'
import { type Place } from '../git/repository.ts'
import { loadBaseline } from '../local/load-baseline.ts'
import { loadPolicy, policyPaths } from '../local/load-policy.ts'

/** What a folder's files are judged by, as its files say now. */
export type Project =
  | {
      readonly kind: 'ready'
      readonly policy: PolicyInForce
      /** Fingerprints of the baseline, by path. */
      readonly knownBefore: ReadonlyMap<string, readonly string[]>
    }
  /** A broken policy or baseline: nothing is judged by a default instead. */
  | { readonly kind: 'broken'; readonly code: string; readonly why: string }

export type Projects = (root: string) => Promise<Project>

const maxProjects = 100
const asItLies = { policyAt: 'folder' } as const

/** Read once, and again when one of the files is another than before: no client has to tell. */
export function readProjects(env: Place['env']): Projects {
  const known = new Map<string, { readonly stamp: string; readonly project: Promise<Project> }>()
  return async (root) => {
    const stamp = await stampOf(root)
    const before = known.get(root)
    if (before?.stamp === stamp) return before.project
    if (known.size >= maxProjects) known.clear()
    const project = load({ cwd: root, env })
    known.set(root, { stamp, project })
    return project
  }
}

async function stampOf(root: string): Promise<string> {
  const stamps = [...policyPaths, baselinePath].map(async (path) => {
    const found = await stat(join(root, path), { bigint: true }).catch(() => null)
    return found === null ? '' : `${found.ino}:${found.size}:${found.mtimeNs}`
  })
  return (await Promise.all(stamps)).join(' ')
}

async function load(place: Place): Promise<Project> {
  try {
    const request = { ...place, flags: new Map(), operands: [], agent: null }
    const policy = await loadPolicy(request, asItLies)
    const { entries } = await loadBaseline(request, asItLies)
    const knownBefore = new Map<string, string[]>()
    for (const { path, fingerprint } of entries) {
      const fingerprints = knownBefore.get(path) ?? []
      fingerprints.push(fingerprint)
      knownBefore.set(path, fingerprints)
    }
    return { kind: 'ready', policy, knownBefore }
  } catch (error) {
    if (error instanceof Failure) return { kind: 'broken', code: error.code, why: error.message }
    return { kind: 'broken', code: 'analysis-failed', why: 'The policy could not be read.' }
  }
}
