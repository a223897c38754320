import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'

jest.setTimeout(60_000)

const sha = 'a'.repeat(40)
const floor = `version: 1
rules:
  - name: all-is-read
    about: lines
    origins: [ai, mixed, unknown]
    action: require-review
    because: A person reads every line.
`

/** What GitHub answers, by path below \`/repos/acme/.github\`. */
let text: string | null = floor
let isSeen = true
let tokens: (string | undefined)[] = []

function answer(path: string): object | null {
  if (!isSeen) return null
  if (path === '') return { default_branch: 'main' }
  if (path === '/branches') return [{ name: 'main', commit: { sha } }]
  if (path.startsWith('/contents'))
    return text === null
      ? []
      : [{ name: 'countersign.yml', type: 'file', size: text.length, sha: 'b1' }]
  if (path === '/git/blobs/b1')
    return { encoding: 'base64', content: Buffer.from(text ?? '').toString('base64') }
  return null
}

let server: Server
let repo: Scratch
let env: Record<string, string | undefined>
beforeAll(async () => {
  server = createServer((request, response) => {
    tokens.push(request.headers.authorization)
    const path = new URL(request.url ?? '', 'http://x').pathname
    const body = answer(decodeURIComponent(path).replace('/repos/acme/.github', ''))
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body ?? { message: 'Not Found' }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  repo = makeRepository()
  repo.write('.git/info/exclude', '.cache\n')
  repo.commit('base', { 'a.txt': 'a\n' })
  repo.git('remote', 'add', 'origin', 'git@127.0.0.1:acme/shop.git')
  env = { ...repo.env, GITHUB_TOKEN: 'key', GITHUB_API_URL: `http://127.0.0.1:${port}` }
})
afterAll(() => {
  server.close()
  repo.remove()
})

async function fetchIt(place: object = {}) {
  return run(['policy', 'fetch'], { cwd: repo.cwd, env, ...place })
}

async function decided(): Promise<string> {
  repo.write('b.txt', 'b\n')
  const { stdout, stderr } = await run(['check', '--worktree'], { ...repo, env: repo.env })
  return `${stdout}${stderr}`
}

it('keeps the floor, and every local verdict stands below it without asking again', async () => {
  expect(await decided()).toContain('Policy: the default.')
  const { exitCode, stdout } = await fetchIt()
  expect(stdout).toContain(`acme/.github: countersign.yml at ${sha.slice(0, 8)}`)
  expect(exitCode).toBe(0)
  tokens = []
  const said = await decided()
  expect(said).toContain(`Policy: acme/.github: countersign.yml at ${sha.slice(0, 8)}.`)
  expect(said).toContain('all-is-read')
  expect(tokens).toEqual([])
})

it('leaves what is kept in force when the newest has mistakes or is out of sight', async () => {
  text = 'version: 1\nmode: enforced\n'
  const broken = await fetchIt()
  expect([broken.exitCode, broken.stderr]).toEqual([
    2,
    expect.stringContaining('countersign.yml:2: '),
  ])
  isSeen = false
  expect((await fetchIt()).stdout).toContain('stays in force')
  expect(await decided()).toContain('all-is-read')
})

it('judges by nothing that is not as it was fetched', async () => {
  const folder = join(repo.cwd, '.cache/countersign/policies')
  const file = join(folder, readdirSync(folder)[0] ?? '')
  const kept = readFileSync(file, 'utf8')
  writeFileSync(file, kept.replace('require-review', 'warn'))
  expect(await decided()).toContain('is not as it was fetched, so nothing was judged')
  writeFileSync(file, kept)
})

it('forgets a policy that was taken back', async () => {
  isSeen = true
  text = null
  expect((await fetchIt()).stdout).toContain('acme/.github has no policy')
  expect(await decided()).toContain('Policy: the default.')
})

it('hands the token to no server but the one it is for', async () => {
  tokens = []
  const elsewhere = makeRepository()
  elsewhere.git('remote', 'add', 'origin', 'https://evil.example/acme/shop.git')
  const refused = await fetchIt({ cwd: elsewhere.cwd })
  elsewhere.remove()
  expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('GITHUB_API_URL')])
  const without = await fetchIt({ env: repo.env })
  expect([without.exitCode, without.stderr]).toEqual([2, expect.stringContaining('GITHUB_TOKEN')])
  expect(tokens).toEqual([])
})
