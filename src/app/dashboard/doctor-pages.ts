import { Failure } from '../../core/failure.ts'
import { doctorListPage, doctorPage } from '../../report/pages/doctor.ts'
import { eventCounts, judgedRepositories } from '../../store/figures.ts'
import { type Examined, type Page, type PageAnswer, type PageRequest } from './page.ts'
import { readableRepository } from './readable.ts'

export const doctorList: Page = { pattern: '/doctor', navigation: 'Doctor', answer: answerAll }

export const doctor: Page = {
  pattern: '/repositories/:owner/:name/doctor',
  navigation: null,
  answer: answerOne,
}

const days = 30
const pastTypes: ReadonlySet<string> = new Set([
  'merge.without_decision',
  'override.used',
  'push.direct',
])

async function answerAll({ viewer, store, now }: PageRequest): Promise<PageAnswer> {
  const ids = [...viewer.repositories.keys()]
  const judged = await judgedRepositories(store, ids)
  const range = { repositoryIds: ids, from: now - days * 86_400_000, to: now + 1 }
  const past = new Map<number, number>()
  for (const { repositoryId, type, events } of await eventCounts(store, range)) {
    if (pastTypes.has(type)) past.set(repositoryId, (past.get(repositoryId) ?? 0) + events)
  }
  const repositories = [...viewer.repositories.values()]
    .map(({ id, owner, name }) => ({
      owner,
      name,
      isJudged: judged.has(id),
      past: past.get(id) ?? 0,
    }))
    .toSorted((first, second) => second.past - first.past || (first.name < second.name ? -1 : 1))
  return { kind: 'page', title: 'Doctor', body: doctorListPage({ days, repositories }) }
}

async function answerOne(request: PageRequest): Promise<PageAnswer> {
  const found = readableRepository(request.viewer, request.params)
  if (found === null) return { kind: 'missing' }
  const examined = await examinedOrNull(request, found)
  const { owner, name } = found
  const body = doctorPage(examined)
  return { kind: 'page', title: `Doctor: ${owner}/${name}`, body }
}

async function examinedOrNull(
  { examine }: PageRequest,
  found: Parameters<PageRequest['examine']>[0],
): Promise<Examined | null> {
  try {
    return await examine(found)
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
