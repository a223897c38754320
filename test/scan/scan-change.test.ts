import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { scanProject } from '../../src/analysis/code/scan-project.ts'
import { engineVersion } from '../../src/assess.ts'
import { rules } from '../../src/rules/index.ts'
import { scanChange } from '../../src/scan/scan-change.ts'

const route = {
  path: 'web/server.js',
  text: `const { run } = require('./run')\nrequire('express')().get('/', (req, res) => run(req.query.name))\n`,
}
const helper = {
  path: 'web/run.js',
  text: `const cp = require('child_process')\nexports.run = (name) => cp.exec('ls ' + name)\n`,
}
const files = [route, { path: 'README.md', text: '# a\n' }, { path: 'a.swift', text: 'let a\n' }]
const engine = engineVersion(rules)

let cacheFolder = ''
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'countersign-cache-'))
})
afterEach(async () => rm(cacheFolder, { recursive: true, force: true }))

describe('scanChange', () => {
  it('finds byte for byte what a scan without a cache finds, the first time and again', async () => {
    const grammars = await loadGrammars()
    const expected = JSON.stringify(scanProject(files, { grammars, rules }, [helper]))
    expect(expected).toContain('javascript/command-injection')
    expect(expected).toContain('unsupported-language')
    for (let round = 0; round < 2; round += 1) {
      const found = await scanChange({ files, context: [helper] }, { rules, engine, cacheFolder })
      expect(JSON.stringify(found)).toBe(expected)
    }
    const uncached = { rules, engine, cacheFolder: null }
    expect(JSON.stringify(await scanChange({ files, context: [helper] }, uncached))).toBe(expected)
  })

  it('takes nothing for known that rests on other texts, also of files beside the change', async () => {
    const scan = { rules, engine, cacheFolder }
    const { detections } = await scanChange({ files, context: [helper] }, scan)
    const safe = { ...helper, text: helper.text.replace("cp.exec('ls ' + name)", "'ls'") }
    expect(detections).toHaveLength(1)
    expect((await scanChange({ files, context: [safe] }, scan)).detections).toEqual([])
    expect(await entriesIn(cacheFolder)).toHaveLength(2)
  })

  it('reads what was kept', async () => {
    const scan = { rules, engine, cacheFolder }
    await scanChange({ files: [route], context: [] }, scan)
    const [name = ''] = await entriesIn(cacheFolder)
    await scanChange({ files: [route], context: [] }, scan)
    expect(await entriesIn(cacheFolder)).toEqual([name])
    await writeFile(join(cacheFolder, name), 'broken')
    const { detections } = await scanChange({ files: [route], context: [] }, scan)
    expect(detections).toEqual([])
  })

  it('keeps it out of every repository, even one of a home folder', async () => {
    await scanChange({ files, context: [] }, { rules, engine, cacheFolder })
    expect(await readFile(join(cacheFolder, '.gitignore'), 'utf8')).toBe('*\n')
  })

  it('keeps nothing of a change without code', async () => {
    await scanChange({ files: files.slice(1), context: [] }, { rules, engine, cacheFolder })
    expect(await entriesIn(cacheFolder)).toEqual([])
  })
})

async function entriesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.json'))
}
