import { openPullRequest, type PullRequest } from '../demo/emulator/pull-requests.ts'
import { createCommit, createRepository } from '../demo/emulator/repositories.ts'
import { type GitHub } from '../demo/emulator/start-github.ts'
import { type RequestRecord } from '../demo/emulator/world.ts'
import { awaitReview, type Setting, withApp } from './with-app.ts'

type Write = (line: string) => void

/** Pull requests by number of commits: the median, the 90th and the 99th percentile of public ones. */
const sizes = [1, 7, 41]
const fileCount = 5

/** What the App asks of GitHub about one pull request, counted at the stand-in; its token, one an hour, is not in it. */
export async function run(write: Write): Promise<void> {
  await withApp(sizes.length, async (setting) => {
    write('commits  files  commits read  texts read  other reads  writes  calls')
    for (const size of sizes) write(await measure(setting, size))
    write('GitHub allows an installation 5,000 calls an hour or more')
  })
}

async function measure(setting: Setting, size: number): Promise<string> {
  const { world } = setting.github
  const pull = await openPull(setting.github, size)
  await awaitReview(setting, pull)
  const { owner, name } = pull.repository
  const requests = world.requests.filter(({ path }) => path.startsWith(`/repos/${owner}/${name}/`))
  const reads = requests.filter(({ method }) => method === 'GET')
  const commits = countOf(reads, /\/commits\/[0-9a-f]{40}(?:\?|$)/u)
  const texts = countOf(reads, /\/git\/blobs\//u)
  const columns: readonly (readonly [number, number])[] = [
    [size, 7],
    [Math.min(size, fileCount), 7],
    [commits, 14],
    [texts, 12],
    [reads.length - commits - texts, 13],
    [requests.length - reads.length, 8],
    [requests.length, 7],
  ]
  return columns.map(([count, width]) => String(count).padStart(width)).join('')
}

function countOf(requests: readonly RequestRecord[], path: RegExp): number {
  return requests.filter((request) => path.test(request.path)).length
}

/** A person's and an agent's commits by turns, each with a function more in one of a few files; nothing is wrong with them. */
async function openPull({ world, nextOrganisation }: GitHub, size: number): Promise<PullRequest> {
  const place = { ...nextOrganisation(), name: `commits-${size}` }
  const files = Array.from({ length: fileCount }, (_, file) => `export const file = ${file}\n`)
  const { repository, baseSha } = await createRepository(world, place, treeOf(files))
  let headSha = baseSha
  for (let commit = 0; commit < size; commit += 1) {
    files[commit % fileCount] +=
      `\nexport function step${commit}(count) {\n  return count + ${commit}\n}\n`
    const trailer = commit % 2 === 0 ? '\n\nCo-Authored-By: Claude <noreply@anthropic.com>' : ''
    const message = `Add step ${commit}${trailer}`
    const next = { message, tree: treeOf(files), parents: [headSha] }
    headSha = await createCommit(world, repository, next)
  }
  return openPullRequest(world, repository, { title: 'Add steps', branch: 'steps', headSha })
}

function treeOf(files: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((text, file) => [`src/steps-${file}.js`, text]))
}
