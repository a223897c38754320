import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPullRequest, type PullRequest, push } from '../../demo/emulator/pull-requests.ts'
import { readPull } from '../../demo/emulator/pulls.ts'
import {
  createCommit,
  createRepository,
  moveBranch,
  type Tree,
} from '../../demo/emulator/repositories.ts'
import {
  type CheckRunView,
  listCheckRuns,
  type ReviewView,
} from '../../demo/emulator/review-view.ts'
import { type Repository } from '../../demo/emulator/world.ts'
import { cases, flawed, harmless, readme } from './bad-input-cases.ts'
import { openStage, type Stage } from './stage.ts'

const agent = 'Add a page\n\nCo-Authored-By: Claude <noreply@anthropic.com>'

const views = new Map<string, ReviewView>()
const overtaken: { older: readonly CheckRunView[]; newer: ReviewView }[] = []
const rewritten: ReviewView[] = []
let stage: Stage

beforeAll(async () => {
  stage = await openStage({ organisations: cases.length + 2 })
  stage.github.world.webhookUrls = [(await stage.start()).webhookUrl]
  await Promise.all([
    ...cases.map(async ({ name, base = readme, head }) => {
      views.set(name, await stage.reviewed(await open(base, head)))
    }),
    overtake(),
    rewriteBase(),
  ])
}, 120_000)

afterAll(async () => {
  await stage.close()
})

describe.each(cases)('$name', ({ name, conclusion, comments, says }) => {
  it(`ends in one completed check: ${conclusion}`, () => {
    const runs = viewOf(name).checkRuns
    expect(runs.map((run) => [run.status, run.conclusion])).toEqual([['completed', conclusion]])
    expect(`${runs[0]?.title}\n${runs[0]?.summary}`).toMatch(says)
  })

  it('has its comments where they belong', () => {
    const places = viewOf(name).comments.map(({ path, line }) => `${path}:${line}`)
    expect(places).toEqual(comments)
  })
})

describe('a head that moves while it is judged', () => {
  it('leaves no check in progress and the verdict on the newest head', () => {
    const { older, newer } = overtaken[0] ?? { older: [], newer: null }
    expect(older.every(({ status }) => status === 'completed')).toBe(true)
    expect(newer?.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['success'])
    expect(newer?.comments).toEqual([])
  })
})

describe('a base that is pushed over by force', () => {
  it('changes nothing about what is judged', () => {
    const view = rewritten[0]
    expect(view?.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure'])
    expect(view?.comments.map(({ path, line }) => `${path}:${line}`)).toEqual(['src/page.js:6'])
  })
})

async function overtake(): Promise<void> {
  const { world } = stage.github
  const pull = await open(readme, { ...readme, 'src/page.js': flawed })
  const { head: older } = await endsOf(pull)
  const newer = await commit(pull.repository, {
    tree: { ...readme, 'src/title.js': harmless },
    parents: [older],
  })
  await push(world, pull, newer)
  const view = await stage.reviewed(pull)
  overtaken.push({ older: await listCheckRuns(world, pull, older), newer: view })
}

/** The base moves on, then back and elsewhere. */
async function rewriteBase(): Promise<void> {
  const { world } = stage.github
  const pull = await open(readme, { ...readme, 'src/page.js': flawed })
  await stage.reviewed(pull)
  const { base, head } = await endsOf(pull)
  for (const text of ['First\n', 'Second\n']) {
    const tree = { ...readme, 'NEWS.md': text }
    const sha = await commit(pull.repository, { tree, parents: [base] })
    await moveBranch(world, pull.repository, { branch: 'main', sha })
  }
  const next = await commit(pull.repository, {
    tree: { ...readme, 'src/page.js': flawed, 'src/title.js': harmless },
    parents: [head],
  })
  await push(world, pull, next)
  rewritten.push(await stage.reviewed(pull))
}

async function open(base: Tree, head: Tree): Promise<PullRequest> {
  const { world, nextOrganisation } = stage.github
  const place = { ...nextOrganisation(), name: 'pages' }
  const { repository, baseSha } = await createRepository(world, place, base)
  const headSha = await commit(repository, { tree: head, parents: [baseSha] })
  return openPullRequest(world, repository, { title: 'Add a page', branch: 'page', headSha })
}

async function commit(
  repository: Repository,
  { tree, parents }: { readonly tree: Tree; readonly parents: readonly string[] },
): Promise<string> {
  return createCommit(stage.github.world, repository, { message: agent, tree, parents })
}

async function endsOf({ repository, number }: PullRequest) {
  const { owner, name: repo } = repository
  const { base, head } = await readPull(stage.github.world, { owner, repo }, number)
  return { base: base.sha, head: head.sha }
}

function viewOf(name: string): ReviewView {
  const view = views.get(name)
  if (view === undefined) throw new Error(`${name} was not played`)
  return view
}
