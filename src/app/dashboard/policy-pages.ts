import {
  type Named,
  type PolicyGroup,
  policiesPage,
  policyPage,
} from '../../report/pages/policies.ts'
import { type NewestPolicy, newestPolicies } from '../../store/newest-policies.ts'
import { assessmentById } from '../../store/pulls.ts'
import { type Page, type PageAnswer, type PageRequest, type Viewer } from './page.ts'
import { readableRepository } from './readable.ts'

export const policies: Page = { pattern: '/policy', navigation: 'Policy', answer: answerAll }

export const policy: Page = {
  pattern: '/repositories/:owner/:name/policy',
  navigation: null,
  answer: answerOne,
}

async function answerAll({ viewer, store }: PageRequest): Promise<PageAnswer> {
  const ids = [...viewer.repositories.keys()]
  const newest = await newestPolicies(store, ids)
  const groups = groupsOf(newest, viewer)
  const judged = new Set(newest.map(({ repositoryId }) => repositoryId)).size
  const body = policiesPage({ groups, unjudged: ids.length - judged })
  return { kind: 'page', title: 'Policy in force', body }
}

/** The policy most repositories are under first. */
function groupsOf(
  newest: readonly NewestPolicy[],
  { repositories }: Viewer,
): readonly PolicyGroup[] {
  const byHash = new Map<string, { judgedAt: number; repositories: Map<number, Named> }>()
  for (const { repositoryId, policyHash, judgedAt } of newest) {
    const repository = repositories.get(repositoryId)
    const group = byHash.get(policyHash) ?? { judgedAt, repositories: new Map<number, Named>() }
    if (repository === undefined) continue
    byHash.set(policyHash, group)
    group.judgedAt = Math.max(judgedAt, group.judgedAt)
    group.repositories.set(repositoryId, { owner: repository.owner, name: repository.name })
  }
  const groups = [...byHash].map(([policyHash, { judgedAt, repositories: named }]) => ({
    policyHash,
    judgedAt,
    repositories: [...named.values()],
  }))
  return groups.toSorted(
    (first, second) =>
      second.repositories.length - first.repositories.length ||
      (first.policyHash < second.policyHash ? -1 : 1),
  )
}

async function answerOne({ viewer, params, store }: PageRequest): Promise<PageAnswer> {
  const found = readableRepository(viewer, params)
  if (found === null) return { kind: 'missing' }
  const [newest] = await newestPolicies(store, [found.id])
  const stored =
    newest === undefined
      ? null
      : await assessmentById(store, { repositoryId: found.id, id: newest.assessmentId })
  if (stored === null) return { kind: 'missing' }
  const { assessment, recordedAt } = stored
  const body = policyPage({ assessment, recordedAt })
  return { kind: 'page', title: `Policy of ${found.owner}/${found.name}`, body }
}
