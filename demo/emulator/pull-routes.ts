import { type Answer, jsonAnswer, pageOf, parseBody } from './answer.ts'
import { type Call, nameOf, type Route, repositoryOf } from './call.ts'
import { forward, refusal } from './forward.ts'
import { withPatches } from './missing-patches.ts'
import { compare, completePull, moveHead, readPull } from './pulls.ts'
import { askAsPerson } from './upstream.ts'
import { type FileJson, type PullJson } from './world.ts'

const pull = String.raw`^/repos/([^/]+)/([^/]+)/pulls/(\d+)`

/** What 0.12.2 says wrongly about pull requests: files are always `[]`, commits hold one too many, heads never move. */
export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: new RegExp(`${pull}$`), answer: showPull },
  { method: 'GET', path: new RegExp(`${pull}/files$`), answer: listFiles },
  { method: 'GET', path: new RegExp(`${pull}/commits$`), answer: listCommits },
  { method: 'GET', path: /^\/repos\/([^/]+)\/([^/]+)\/pulls$/, answer: listPulls },
  {
    method: 'GET',
    path: /^\/repos\/([^/]+)\/([^/]+)\/commits\/([0-9a-f]{40})$/,
    answer: showCommit,
  },
  {
    method: 'GET',
    path: /^\/repos\/([^/]+)\/([^/]+)\/commits\/([0-9a-f]{7,40})\/pulls$/,
    answer: listPullsOfCommit,
  },
]

async function showPull(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 200) return answer
  const found = parseBody(answer) as PullJson
  return jsonAnswer(200, await completePull(call.world, repositoryOf(call), found))
}

async function listFiles(call: Call): Promise<Answer> {
  return (await refused(call)) ?? pageOf((await comparison(call)).files, call.url)
}

async function listCommits(call: Call): Promise<Answer> {
  return (await refused(call)) ?? pageOf((await comparison(call)).commits.slice(0, 250), call.url)
}

async function listPulls(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 200) return answer
  const pulls = parseBody(answer) as readonly PullJson[]
  const moved = pulls.map((found) => moveHead(call.world, repositoryOf(call), found))
  return { ...jsonAnswer(200, moved), headers: answer.headers }
}

async function showCommit(call: Call): Promise<Answer> {
  const answer = await forward(call)
  if (answer.status !== 200) return answer
  const { owner, repo } = repositoryOf(call)
  const commit = parseBody(answer) as { files: readonly FileJson[] }
  const place = { repository: `/repos/${owner}/${repo}`, sha: nameOf(call, 2) }
  const files = await withPatches(call.world, place, commit.files)
  return { ...jsonAnswer(200, { ...commit, files }), headers: answer.headers }
}

async function listPullsOfCommit(call: Call): Promise<Answer> {
  const { world } = call
  const { owner, repo } = repositoryOf(call)
  const list = `/repos/${owner}/${repo}/pulls`
  const refusedAnswer = await refusal(call, list)
  if (refusedAnswer !== null) return refusedAnswer
  const all = await askAsPerson<readonly PullJson[]>(world, `GET ${list}?state=all&per_page=100`)
  const holding: PullJson[] = []
  for (const found of all) {
    const moved = moveHead(world, { owner, repo }, found)
    if (await holds(call, moved)) holding.push(moved)
  }
  return pageOf(holding, call.url)
}

/** Open pull requests hold their commits, merged ones also the one that merged them; closed ones are not listed. */
async function holds(call: Call, found: PullJson): Promise<boolean> {
  const sha = nameOf(call, 2)
  const isMerged = found.merged === true
  if (found.state !== 'open' && !isMerged) return false
  if (isMerged && found.merge_commit_sha?.startsWith(sha)) return true
  const { commits } = await compare(call.world, repositoryOf(call), found)
  return commits.some((commit) => commit.sha.startsWith(sha))
}

async function refused(call: Call): Promise<Answer | null> {
  const { owner, repo } = repositoryOf(call)
  return refusal(call, `/repos/${owner}/${repo}/pulls/${nameOf(call, 2)}`)
}

async function comparison(call: Call) {
  const repository = repositoryOf(call)
  const found = await readPull(call.world, repository, nameOf(call, 2))
  return compare(call.world, repository, found)
}
