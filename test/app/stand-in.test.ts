import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ProbotOctokit } from 'probot'
import { redeliver } from '../../demo/emulator/deliveries.ts'
import {
  close,
  merge,
  openPullRequest,
  type PullRequest,
  push,
  requestMergeGroup,
  rerequest,
} from '../../demo/emulator/pull-requests.ts'
import { createCommit, createRepository } from '../../demo/emulator/repositories.ts'
import { collect } from '../../demo/emulator/review-view.ts'
import { type GitHub, startGitHub } from '../../demo/emulator/start-github.ts'
import { type Repository } from '../../demo/emulator/world.ts'
import { type Listener, type Received, recordDeliveries } from './record-deliveries.ts'

const baseTree = { 'a.txt': 'one\ntwo\nthree\n', 'docs/with space.md': 'hello\n' }
const headTree = { ...baseTree, 'a.txt': 'one\n2\nthree\nfour\n' }
let received: readonly Received[]

let github: GitHub
let listener: Listener
let repository: Repository
let octokit: ProbotOctokit
let pull: PullRequest
let baseSha: string
let headSha: string

beforeAll(async () => {
  github = await startGitHub({
    permissions: { contents: 'write', pull_requests: 'write', checks: 'write', issues: 'read' },
    events: ['pull_request'],
    organisations: 1,
  })
  listener = await recordDeliveries(github.world)
  received = listener.received
  const { owner, installationId } = github.nextOrganisation()
  const made = await createRepository(
    github.world,
    { owner, name: 'shop', installationId },
    baseTree,
  )
  repository = made.repository
  baseSha = made.baseSha
  headSha = await createCommit(github.world, repository, {
    message: 'Change a',
    tree: headTree,
    parents: [baseSha],
  })
  pull = await openPullRequest(github.world, repository, {
    title: 'Change a',
    branch: 'change-a',
    headSha,
  })
  octokit = new ProbotOctokit({
    baseUrl: `${github.world.url}/api/v3`,
    auth: {
      appId: Number(github.environment['APP_ID']),
      privateKey: github.environment['PRIVATE_KEY'],
      installationId,
    },
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })
})

afterAll(async () => {
  listener.close()
  await github.close()
})

describe('GitHub stand-in', () => {
  it('shows the files and commits of a pull request', async () => {
    const at = { owner: repository.owner, repo: repository.name, pull_number: pull.number }
    const { data: files } = await octokit.rest.pulls.listFiles(at)
    const { data: commits } = await octokit.rest.pulls.listCommits(at)
    const { data: shown } = await octokit.rest.pulls.get(at)
    expect(files.map((file) => [file.filename, file.status, file.additions])).toEqual([
      ['a.txt', 'modified', 2],
    ])
    expect(files[0]?.patch).toContain('@@ -1,3 +1,4 @@')
    expect(commits.map((commit) => commit.sha)).toEqual([headSha])
    expect([shown.commits, shown.changed_files, shown.additions]).toEqual([1, 1, 2])
  })

  it('refuses a token it did not hand out', async () => {
    const response = await fetch(`${github.world.url}/api/v3/repos/acme-1/shop`, {
      headers: { authorization: 'token ghs_made_up' },
    })
    expect(response.status).toBe(401)
  })

  it('gives a raw file as text', async () => {
    const { data } = await octokit.rest.repos.getContent({
      owner: repository.owner,
      repo: repository.name,
      path: 'docs/with space.md',
      ref: headSha,
      mediaType: { format: 'raw' },
    })
    expect(data).toBe('hello\n')
  })

  it('appends annotations and refuses more than 50 at once', async () => {
    const at = { owner: repository.owner, repo: repository.name }
    const annotations = Array.from({ length: 50 }, (_, index) => ({
      path: 'a.txt',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'warning' as const,
      message: 'm',
      title: 't',
    }))
    const output = { title: 'T', summary: 'S', annotations }
    const { data: run } = await octokit.rest.checks.create({
      ...at,
      name: 'x',
      head_sha: headSha,
      status: 'in_progress',
      output,
    })
    await octokit.rest.checks.update({ ...at, check_run_id: run.id, output })
    const { data: listed } = await octokit.rest.checks.listAnnotations({
      ...at,
      check_run_id: run.id,
      per_page: 100,
    })
    expect(listed).toHaveLength(100)
    expect(run.app?.id).toBe(github.world.app.id)
    expect(run.pull_requests.map((found) => found.number)).toEqual([pull.number])
    const tooMany = { ...output, annotations: [...annotations, ...annotations] }
    await expect(
      octokit.rest.checks.update({ ...at, check_run_id: run.id, output: tooMany }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(
      octokit.rest.checks.create({ ...at, name: 'x', head_sha: '0'.repeat(40) }),
    ).rejects.toMatchObject({ status: 422 })
  })

  it('takes review comments by line and refuses a review with one line outside the diff', async () => {
    const at = { owner: repository.owner, repo: repository.name, pull_number: pull.number }
    const comment = { path: 'a.txt', body: 'here', side: 'RIGHT' }
    await octokit.rest.pulls.createReview({
      ...at,
      event: 'COMMENT',
      body: 'see',
      comments: [{ ...comment, line: 4 }],
    })
    await expect(
      octokit.rest.pulls.createReview({
        ...at,
        event: 'COMMENT',
        comments: [
          { ...comment, line: 4 },
          { ...comment, line: 40 },
        ],
      }),
    ).rejects.toMatchObject({ status: 422 })
    const view = await collect(github.world, pull)
    expect(view.comments.map(({ path, line, body }) => [path, line, body])).toEqual([
      ['a.txt', 4, 'here'],
    ])
    expect(view.reviews).toHaveLength(1)
  })

  it('fails as often as it is told to', async () => {
    github.world.faults.push({ method: 'GET', path: /\/branches$/, status: 502, times: 1 })
    const at = { owner: repository.owner, repo: repository.name }
    await expect(octokit.rest.repos.listBranches(at)).rejects.toMatchObject({ status: 502 })
    await expect(octokit.rest.repos.listBranches(at)).resolves.toMatchObject({ status: 200 })
  })

  it('delivers signed events with a GUID, the number and both heads of a push', async () => {
    const sha = await createCommit(github.world, repository, {
      message: 'More',
      tree: { ...headTree, 'b.txt': 'b\n' },
      parents: [headSha],
    })
    const delivery = await push(github.world, pull, sha)
    await redeliver(github.world, delivery)
    const mine = received.filter((item) => item.payload['action'] === 'synchronize')
    expect(mine.map((item) => [item.guid, item.signed])).toEqual([
      [delivery.guid, true],
      [delivery.guid, true],
    ])
    expect(mine[0]?.payload).toMatchObject({ number: pull.number, before: headSha, after: sha })
    const opened = received.find((item) => item.payload['action'] === 'opened')
    expect(opened?.guid).toMatch(/^[0-9a-f]{8}-/u)
    expect(opened?.payload).toMatchObject({ number: pull.number, installation: { id: 9001 } })
    expect((await collect(github.world, pull)).headSha).toBe(sha)
  })

  it('lists deliveries to the App and sends them again', async () => {
    const app = new ProbotOctokit({
      baseUrl: `${github.world.url}/api/v3`,
      auth: {
        appId: Number(github.environment['APP_ID']),
        privateKey: github.environment['PRIVATE_KEY'],
      },
      throttle: { enabled: false },
      retry: { enabled: false },
    })
    const { data: deliveries } = await app.rest.apps.listWebhookDeliveries()
    expect(deliveries.length).toBeGreaterThan(2)
    const before = received.length
    const last = deliveries.at(-1)
    await app.rest.apps.redeliverWebhookDelivery({ delivery_id: last?.id ?? 0 })
    while (received.length === before) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(received.at(-1)?.guid).toBe(last?.guid)
  })

  it('asks for checks again, forms a merge group and merges', async () => {
    await octokit.rest.checks.create({
      owner: repository.owner,
      repo: repository.name,
      name: 'x',
      head_sha: (await collect(github.world, pull)).headSha,
    })
    await rerequest(github.world, pull)
    expect(received.at(-1)?.payload).toMatchObject({
      action: 'rerequested',
      check_run: { app: { id: github.world.app.id } },
    })
    const tree = { ...headTree, 'b.txt': 'b\n' }
    const group = await requestMergeGroup(github.world, [pull], tree)
    expect(received.at(-1)?.payload).toMatchObject({
      action: 'checks_requested',
      merge_group: { head_sha: group.headSha, base_sha: baseSha },
    })
    await close(github.world, pull)
    await close(github.world, pull, 'open')
    const sha = await merge(github.world, pull, { tree })
    const { data } = await octokit.rest.pulls.get({
      owner: repository.owner,
      repo: repository.name,
      pull_number: pull.number,
    })
    expect([data.merged, data.merge_commit_sha, data.state]).toEqual([true, sha, 'closed'])
  })
})
