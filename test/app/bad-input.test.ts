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
import { openStage, type Stage } from './stage.ts'

interface Case {
  readonly name: string
  readonly base?: Tree
  readonly head: Tree
  readonly conclusion: string
  /** `path:line` of the comments. */
  readonly comments: readonly string[]
  /** What the check's title and summary must say. */
  readonly says: RegExp
}

const policyPath = '.github/countersign.yml'
const agent = 'Add a page\n\nCo-Authored-By: Claude <noreply@anthropic.com>'
const readme = { 'README.md': 'Pages\n' }

/** Runs what the request says: one finding, on line 6. */
const flawed = [
  "import { exec } from 'node:child_process'",
  "import express from 'express'",
  '',
  'const app = express()',
  "app.get('/page', (req, res) => {",
  '  exec(`convert ${req.query.name} page.png`)',
  '  res.sendStatus(202)',
  '})',
  '',
].join('\n')
const harmless = "export const title = 'Pages'\n"

const cases: readonly Case[] = [
  { name: 'no file at all', head: readme, conclusion: 'success', comments: [], says: /no file/iu },
  {
    name: 'a path with spaces',
    head: { ...readme, 'src/my pages/page one.js': flawed },
    conclusion: 'failure',
    comments: ['src/my pages/page one.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a path with quotes, hash, percent and question mark',
    head: { ...readme, 'src/"a" \'b\' #1 100%25 ?.js': flawed },
    conclusion: 'failure',
    comments: ['src/"a" \'b\' #1 100%25 ?.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a path with letters of many scripts',
    head: { ...readme, 'src/страница-ページ-🙂.js': flawed },
    conclusion: 'failure',
    comments: ['src/страница-ページ-🙂.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a path with a line break and Markdown',
    head: { ...readme, 'src/a\n| b | <!-- `c` [d](e).js': flawed },
    conclusion: 'failure',
    comments: ['src/a\n| b | <!-- `c` [d](e).js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a file with CRLF line ends',
    head: { ...readme, 'src/page.js': flawed.replaceAll('\n', '\r\n') },
    conclusion: 'failure',
    comments: ['src/page.js:6'],
    says: /1 finding/u,
  },
  {
    name: 'a file of one line of 2 MB',
    head: { ...readme, 'src/page.js': `export const page = '${'x'.repeat(2 * 1024 * 1024)}'\n` },
    conclusion: 'action_required',
    comments: [],
    says: /too large|not looked at/iu,
  },
  {
    name: 'a file that is not UTF-8',
    head: {
      ...readme,
      'src/page.js': Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(flawed)]),
    },
    conclusion: 'success',
    comments: [],
    says: /warning|not looked at/iu,
  },
  {
    name: 'a binary file, a link and a submodule',
    head: {
      ...readme,
      'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      latest: { link: 'README.md' },
      vendor: { submodule: '1'.repeat(40) },
    },
    conclusion: 'success',
    comments: [],
    says: /not looked at/iu,
  },
  {
    name: 'a policy that is empty',
    base: { ...readme, [policyPath]: '' },
    head: { ...readme, [policyPath]: '', 'src/title.js': harmless },
    conclusion: 'failure',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy of another version',
    base: { ...readme, [policyPath]: 'version: 7\n' },
    head: { ...readme, [policyPath]: 'version: 7\n', 'src/title.js': harmless },
    conclusion: 'failure',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy that contains itself',
    base: { ...readme, [policyPath]: 'version: 1\nrules: &r\n  - *r\n' },
    head: {
      ...readme,
      [policyPath]: 'version: 1\nrules: &r\n  - *r\n',
      'src/title.js': harmless,
    },
    conclusion: 'failure',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy of 2 MB',
    base: { ...readme, [policyPath]: `version: 1\n# ${'x'.repeat(2 * 1024 * 1024)}\n` },
    head: {
      ...readme,
      [policyPath]: `version: 1\n# ${'x'.repeat(2 * 1024 * 1024)}\n`,
      'src/title.js': harmless,
    },
    conclusion: 'action_required',
    comments: [],
    says: /countersign\.yml/u,
  },
  {
    name: 'a policy that the pull request itself loosens',
    head: { ...readme, [policyPath]: 'version: 1\nmode: observe\n', 'src/page.js': flawed },
    conclusion: 'failure',
    comments: ['src/page.js:6'],
    says: /1 finding/u,
  },
]

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
  const older = await headOf(pull)
  const newer = await commit(pull.repository, {
    tree: { ...readme, 'src/title.js': harmless },
    parents: [older],
  })
  await push(world, pull, newer)
  const view = await stage.reviewed(pull)
  overtaken.push({ older: await listCheckRuns(world, pull, older), newer: view })
}

async function rewriteBase(): Promise<void> {
  const { world } = stage.github
  const pull = await open(readme, { ...readme, 'src/page.js': flawed })
  await stage.reviewed(pull)
  const orphan = await commit(pull.repository, { tree: { 'NEW.md': 'Anew\n' }, parents: [] })
  await moveBranch(world, pull.repository, { branch: 'main', sha: orphan })
  const head = await commit(pull.repository, {
    tree: { ...readme, 'src/page.js': flawed, 'src/title.js': harmless },
    parents: [await headOf(pull)],
  })
  await push(world, pull, head)
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

async function headOf({ repository, number }: PullRequest): Promise<string> {
  const { owner, name: repo } = repository
  return (await readPull(stage.github.world, { owner, repo }, number)).head.sha
}

function viewOf(name: string): ReviewView {
  const view = views.get(name)
  if (view === undefined) throw new Error(`${name} was not played`)
  return view
}
