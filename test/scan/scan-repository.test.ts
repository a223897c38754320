import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { groupFiles } from '../../src/analysis/code/group-files.ts'
import { scanProject } from '../../src/analysis/code/scan-project.ts'
import { engineVersion } from '../../src/assess.ts'
import { rules } from '../../src/rules/index.ts'
import { scanRepository } from '../../src/scan/scan-repository.ts'
import { largeTree } from './large-tree.ts'

const knowledge = { grammars: await loadGrammars(), rules }
const engine = engineVersion(rules)
const expected = JSON.stringify(scanProject(largeTree, knowledge))

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-cache-'))
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

async function scan(cacheFolder: string | null): Promise<string> {
  return JSON.stringify(await scanRepository(largeTree, rules, { engine, threads: 1, cacheFolder }))
}

describe('groups', () => {
  test('a large tree is divided, and what imports each other stays together', () => {
    const groups = groupFiles(largeTree)
    expect(groups.length).toBeGreaterThan(1)
    const server = groups.find(({ files }) => files.some(({ path }) => path === 'web/server.js'))
    expect(server?.files.map(({ path }) => path)).toContain('web/run.js')
    expect(groups.flatMap(({ files }) => files)).toHaveLength(largeTree.length)
  })

  test('a flow from file to file is found in it', () => {
    expect(expected).toContain('"path":"web/server.js"')
    expect(expected).toContain('javascript/command-injection')
  })
})

describe('the cache', () => {
  test('gives byte for byte what a scan gives', async () => {
    expect(await scan(folder)).toBe(expected)
    expect((await entriesIn(folder)).length).toBe(groupFiles(largeTree).length)
    expect(await scan(folder)).toBe(expected)
    expect(await scan(null)).toBe(expected)
  })

  test('holds no source text', async () => {
    await scan(folder)
    const names = await entriesIn(folder)
    const texts = await Promise.all(names.map(async (name) => readFile(join(folder, name), 'utf8')))
    expect(texts.join('')).not.toMatch(/correct-horse|cp\.exec|req\.query/u)
  })

  test('is passed over where it is broken, and healed', async () => {
    await scan(folder)
    const [first = '', second = '', third = ''] = await entriesIn(folder)
    const half = (await readFile(join(folder, second), 'utf8')).slice(0, 90)
    await writeFile(join(folder, first), '\u0000not json')
    await writeFile(join(folder, second), half)
    await writeFile(join(folder, third), '')
    expect(await scan(folder)).toBe(expected)
    expect(await readFile(join(folder, second), 'utf8')).not.toBe(half)
  })

  test('that can not be written changes nothing', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    expect(await scan(join(file, 'below'))).toBe(expected)
  })
})

async function entriesIn(place: string): Promise<readonly string[]> {
  return (await readdir(place)).filter((name) => name.endsWith('.json'))
}
