import { Failure } from '../core/failure.ts'
import { type GitHub } from '../github/octokit.ts'
import {
  fetchOrganisationPolicy,
  type OrganisationPolicy,
  organisationRepository,
} from '../github/organisation-policy.ts'
import { type PolicyText } from '../policy/compose-policy.ts'
import { type PolicyErrors, parsePolicyFile } from '../policy/parse-policy.ts'
import {
  dropOrganisationPolicy,
  findOrganisationPolicy,
  type KeptOrganisationPolicy,
  keepOrganisationPolicy,
} from '../store/organisation-policies.ts'
import { type Store } from '../store/store.ts'

export interface OrganisationFloor {
  /** Null when the organisation has no policy. */
  readonly text: PolicyText | null
  readonly notices: readonly string[]
}

interface Organisation {
  readonly installationId: number
  readonly owner: string
}

export interface OrganisationFloors {
  /**
   * The floor of an organisation, or what is wrong with it where nothing older stands in. An answer from before `since` (epoch
   * milliseconds) is not good enough. Throws `Failure`.
   */
  readonly of: (
    github: GitHub,
    organisation: Organisation,
    since?: number,
  ) => Promise<OrganisationFloor | PolicyErrors>
}

/** How long an answer of GitHub holds, "there is none" too, in milliseconds. */
const freshMs = 180_000
const mostKnown = 1_000

/** Looks floors up at most every few minutes. A failed look-up is not remembered. */
export function createOrganisationFloors(store: Store): OrganisationFloors {
  const known = new Map<string, { readonly at: number; readonly answer: OrganisationPolicy }>()
  return {
    of: async (github, organisation, since = 0) => {
      const key = `${organisation.installationId}/${organisation.owner.toLowerCase()}`
      const before = known.get(key)
      const oldest = Math.max(since, Date.now() - freshMs)
      const isFresh = before !== undefined && before.at > oldest
      const answer = isFresh ? before.answer : await lookUp(github, organisation)
      if (known.size >= mostKnown) known.clear()
      if (!isFresh) known.set(key, { at: Date.now(), answer })
      return toFloor(store, organisation, answer)
    },
  }
}

async function lookUp(github: GitHub, { owner }: Organisation): Promise<OrganisationPolicy> {
  try {
    return await fetchOrganisationPolicy(github, owner)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { code, retryable, retryAt, message } = error
    throw new Failure(code, {
      message: `The organisation's policy in ${owner}/${organisationRepository} could not be read, and nothing passes without it. ${message}`,
      retryable,
      retryAt,
      cause: error,
    })
  }
}

/** A good file is kept; a broken one, or one the App cannot see any more, leaves the last good one in force. */
async function toFloor(
  store: Store,
  organisation: Organisation,
  answer: OrganisationPolicy,
): Promise<OrganisationFloor | PolicyErrors> {
  switch (answer.kind) {
    case 'none':
      await dropOrganisationPolicy(store, organisation)
      return { text: null, notices: [] }
    case 'unseen':
      return keptOr(store, organisation, { why: unseenText, otherwise: noFloor })
    case 'broken': {
      const path = pathOf(organisation, 'countersign.yml')
      const errors = [{ path, line: 1, column: 1, message: answer.message }]
      return keptOr(store, organisation, { why: brokenText, otherwise: { errors } })
    }
    case 'found':
      return fromFile(store, organisation, answer.file)
  }
}

const noFloor: OrganisationFloor = { text: null, notices: [] }

const unseenText =
  'the App cannot see the repository any more. Give it access again, or make a repository of that name without the file to take the policy back'
const brokenText = 'its newest version has mistakes. Correct them on the default branch'

async function fromFile(
  store: Store,
  organisation: Organisation,
  file: KeptOrganisationPolicy,
): Promise<OrganisationFloor | PolicyErrors> {
  const parsed = parsePolicyFile(file.text, pathOf(organisation, file.path), 'floor')
  if ('errors' in parsed) {
    const { line, message } = parsed.errors[0] ?? { line: 1, message: '' }
    const why = `${brokenText} (line ${line}: ${message})`
    return keptOr(store, organisation, { why, otherwise: parsed })
  }
  await keepOrganisationPolicy(store, organisation, file)
  return { text: { file: parsed.file, source: sourceOf(organisation, file) }, notices: [] }
}

interface Fallback {
  readonly why: string
  /** Where no older policy is kept. */
  readonly otherwise: OrganisationFloor | PolicyErrors
}

async function keptOr(
  store: Store,
  organisation: Organisation,
  { why, otherwise }: Fallback,
): Promise<OrganisationFloor | PolicyErrors> {
  const kept = await findOrganisationPolicy(store, organisation)
  if (kept === null) return otherwise
  const parsed = parsePolicyFile(kept.text, pathOf(organisation, kept.path), 'floor')
  if ('errors' in parsed) return parsed
  const place = pathOf(organisation, kept.path)
  const notice = `The organisation's policy is the one of commit ${kept.commitSha.slice(0, 12)} in ${place}: ${why}.`
  return { text: { file: parsed.file, source: sourceOf(organisation, kept) }, notices: [notice] }
}

function sourceOf({ owner }: Organisation, { path, commitSha }: KeptOrganisationPolicy) {
  const repository = `${owner}/${organisationRepository}`
  return { kind: 'organisation', repository, path, commitSha } as const
}

function pathOf({ owner }: Organisation, path: string): string {
  return `${owner}/${organisationRepository}: ${path}`
}
