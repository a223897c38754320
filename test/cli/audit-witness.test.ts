import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { parse } from 'yaml'
import { encodeVerifier, signerOf } from '../../src/audit/note.ts'
import { version } from '../../src/core/version.ts'
import { appendEntry } from '../../src/store/audit-log.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { builtApp } from '../app/built-app.ts'
import { type LogServer, startLogServer } from '../app/log-server.ts'
import { makeFolder, type Scratch } from '../git/scratch.ts'
import { createDirectory, type Place } from '../store/places.ts'
import { sampleEntry } from '../store/sample.ts'
import { run } from './run.ts'

jest.setTimeout(120_000)

let places: readonly Place[]
let honest: Store
/** The same key, another history. */
let rewritten: Store
let server: LogServer
let customer: Scratch
let remote: Scratch

async function append(store: Store, ...ids: readonly string[]) {
  for (const id of ids) await appendEntry(store, { installationId: 7, entry: sampleEntry(id) })
}

beforeAll(async () => {
  places = [await createDirectory(), await createDirectory()]
  const [first, second] = places
  honest = await openStore(first ?? (await createDirectory()))
  await append(honest, 'a', 'b', 'c')
  cpSync(`${first?.dataDir}/audit-key.pem`, `${second?.dataDir}/audit-key.pem`)
  rewritten = await openStore(second ?? (await createDirectory()))
  server = await startLogServer(honest)
  remote = makeFolder()
  remote.git('init', '--quiet', '--bare', '--initial-branch=main')
  customer = makeFolder()
  customer.git('clone', '--quiet', remote.cwd, '.')
  const key = signerOf('countersign/7', await honest.auditKey())
  customer.commit('key', { 'countersign.vkey': `${encodeVerifier(key)}\n` })
  customer.git('push', '--quiet', 'origin', 'HEAD:main')
})

afterAll(async () => {
  server.close()
  customer.remove()
  remote.remove()
  await honest.close()
  await rewritten.close()
  await Promise.all(places.map(async (place) => place.remove()))
})

interface Workflow {
  readonly env: Record<string, string>
  readonly jobs: { readonly witness: { readonly steps: readonly Step[] } }
}

interface Step {
  readonly run?: string
  readonly if?: string
}

const workflow = parse(readFileSync('docs/witness/countersign-witness.yml', 'utf8')) as Workflow

/** Does what GitHub does with the steps that are scripts; `npx` gives the command line of this state of the code. */
async function work(): Promise<{
  readonly codes: readonly (number | null)[]
  readonly said: string
}> {
  const bin = join(remote.cwd, 'bin')
  const cli = join(dirname(dirname(await builtApp())), 'cli', 'main.js')
  mkdirSync(bin, { recursive: true })
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1 $2" = "--yes countersign@${version}" ] || exit 9\nshift 2\nexec "${process.execPath}" "${cli}" "$@"\n`,
  )
  chmodSync(join(bin, 'npx'), 0o755)
  const codes: (number | null)[] = []
  let said = ''
  for (const step of workflow.jobs.witness.steps) {
    const isDue =
      step.run !== undefined && (step.if === 'always()' || !codes.some((code) => code !== 0))
    if (!isDue) continue
    const ended = await bash(step.run ?? '', bin)
    codes.push(ended.code)
    said += ended.said
  }
  return { codes, said }
}

/** The server answers from this process, so the script must not block it. */
async function bash(script: string, bin: string) {
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: customer.cwd,
    env: {
      ...customer.env,
      ...workflow.env,
      COUNTERSIGN_LOG: `${server.url}/log/7`,
      PATH: `${bin}:${process.env.PATH}`,
    },
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  return { code, said }
}

/** What the customer's repository holds at its origin. */
function pushed(): string {
  return execFileSync('git', ['ls-tree', '-r', '--name-only', 'main'], {
    cwd: remote.cwd,
    encoding: 'utf8',
  })
}

it('the workflow keeps checkpoints, and the proof when history was rewritten', async () => {
  expect(await work()).toMatchObject({ codes: [0, 0] })
  expect(pushed()).toBe('checkpoints/000000000003.checkpoint\ncountersign.vkey\n')
  const tip = remote.git('rev-parse', 'main')
  expect((await work()).said).toContain('nothing new, 3 events')
  expect(remote.git('rev-parse', 'main')).toBe(tip)
  await append(honest, 'd', 'e')
  expect((await work()).said).toContain('it only grew, from 3 to 5 events')
  await append(rewritten, 'a', 'B', 'c', 'd', 'e', 'f')
  server.serve(rewritten)
  const alarm = await work()
  expect(alarm.codes).toEqual([1, 0])
  expect(alarm.said).toContain('FORK: nothing shows that the 5 events signed before begin the 6')
  expect(pushed()).toMatch(/conflict-6-[0-9a-f]{16}\.txt\n/u)
  server.serve(honest)
  expect(await work()).toMatchObject({ codes: [0, 0] })
})

async function witness(url: string, vkey = 'countersign.vkey') {
  return run(['audit', 'witness', url, '--vkey', vkey, '--dir', 'checkpoints'], customer)
}

it('tells a log that shrank or was forked at the same size', async () => {
  const url = `${server.url}/log/7`
  await append(honest, 'f', 'g')
  expect(await witness(url)).toMatchObject({ exitCode: 0 })
  server.serve(rewritten)
  expect((await witness(url)).stdout).toContain('✗ countersign/7: ROLLBACK: 7 events were signed')
  await append(rewritten, 'g')
  const forked = await witness(url)
  expect(forked).toMatchObject({ exitCode: 1 })
  expect(forked.stdout).toContain('FORK: at 7 events another history was signed before.')
  server.serve(honest)
})

it('its folder finds a rewritten export out', async () => {
  const env = { DATA_DIR: places[1]?.dataDir }
  const place = { cwd: customer.cwd, env }
  expect(await run(['audit', 'export', '--out', 'out'], place)).toMatchObject({ exitCode: 0 })
  const args = ['audit', 'verify', 'out', '--vkey', 'countersign.vkey']
  expect(await run(args, place)).toMatchObject({ exitCode: 0 })
  const { exitCode, stdout } = await run([...args, '--checkpoint', 'checkpoints'], place)
  expect({ exitCode, stdout }).toMatchObject({ exitCode: 1 })
  expect(stdout).toContain('FORK')
})

it('says when nothing can be said, and why', async () => {
  const url = `${server.url}/log/7`
  expect(await witness(`${server.url}/log/8`)).toMatchObject({ exitCode: 2 })
  expect(await witness('http://127.0.0.1:1/log/7')).toMatchObject({ exitCode: 2 })
  expect((await witness('ftp://x/log/7')).stderr).toContain('https://SERVER/log/INSTALLATION')
  const other = encodeVerifier(signerOf('countersign/8', await honest.auditKey()))
  expect(await witness(url, other)).toMatchObject({ exitCode: 2 })
  const args = ['audit', 'witness', url, '--vkey', other, '--dir', 'new']
  const unknown = await run(args, customer)
  expect(unknown).toMatchObject({ exitCode: 1 })
  expect(unknown.stdout).toContain('not signed by the given key')
})
