import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { builtApp } from '../app/built-app.ts'
import { largeTree } from './large-tree.ts'

const folder = await mkdtemp(join(tmpdir(), 'countersign-threads-'))
afterAll(async () => rm(folder, { recursive: true, force: true }))

test('one and two threads, a cold and a warm cache: the same SARIF, byte for byte', async () => {
  for (const { path, text } of largeTree) {
    await mkdir(dirname(join(folder, 'tree', path)), { recursive: true })
    await writeFile(join(folder, 'tree', path), text)
  }
  const one = await sarif(['--threads', '1', '--no-cache'])
  const cold = await sarif(['--threads', '2'])
  const warm = await sarif(['--threads', '2'])
  expect(one).toContain('javascript/command-injection')
  expect(cold).toBe(one)
  expect(warm).toBe(one)
}, 60_000)

async function sarif(options: readonly string[]): Promise<string> {
  const cli = join(dirname(await builtApp()), '..', 'cli', 'main.js')
  const args = [cli, 'check', '--all', '--format', 'sarif', ...options]
  const env = { PATH: process.env['PATH'], XDG_CACHE_HOME: join(folder, 'cache') }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd: join(folder, 'tree'), env, maxBuffer: 2 ** 26 },
      (_, out) => {
        resolve(out)
      },
    )
  })
}
