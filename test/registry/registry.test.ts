import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { factsOf, packument, registryOver, world } from './world.ts'

const folders: string[] = []
afterEach(async () => {
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true })))
})

describe('what is not believed', () => {
  it.each([
    ['broken JSON', '{"name": "pad", "versions"'],
    ['another package', { ...packument, name: 'other' }],
    ['no object', '[1, 2]'],
    ['nothing', ''],
  ])('%s', async (_, answer) => {
    expect(await factsOf('npm', 'pad', { '/pad': answer })).toMatchObject({
      existence: 'unknown',
      unknownBecause: 'not-understood',
    })
  })

  it.each(['../etc/passwd', '@a/b/c', 'a b', 'päd', '', 'a?b', 'x'.repeat(400)])(
    'asks nobody about the name %j',
    async (name) => {
      const here = world({})
      const [facts] = await registryOver(here).factsOf([{ ecosystem: 'npm', name }])
      expect(facts).toMatchObject({ existence: 'unknown', unknownBecause: 'odd-name' })
      expect(here.asked).toEqual([])
    },
  )

  it('takes odd times and counts for none', async () => {
    const odd = { ...packument, time: { created: 'yesterday' }, maintainers: 'me' }
    expect(await factsOf('npm', 'pad', { '/pad': odd })).toMatchObject({
      existence: 'exists',
      firstPublished: null,
      maintainers: null,
    })
  })

  it('says why there is no answer', async () => {
    const late = { '/pad': { outcome: 'timed-out' } }
    expect(await factsOf('npm', 'pad', late)).toMatchObject({ unknownBecause: 'timed-out' })
    expect(await factsOf('docker', 'node', {})).toMatchObject({ unknownBecause: 'no-registry' })
  })

  it('knows that a package exists whose page is too large', async () => {
    expect(await factsOf('npm', 'pad', { '/pad': { outcome: 'too-large' } })).toMatchObject({
      existence: 'exists',
      releases: null,
    })
  })

  it('asks about so many packages of a change and no more', async () => {
    const here = world({})
    const names = Array.from({ length: 501 }, (_, at) => ({
      ecosystem: 'npm' as const,
      name: `p${at}`,
    }))
    const facts = await registryOver(here).factsOf(names)
    expect(here.asked).toHaveLength(500)
    expect(facts.at(-1)).toMatchObject({ unknownBecause: 'too-many' })
  })
})

describe('what is remembered', () => {
  it('keeps "there is one" longer than "there is none", and an outage not at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-cache-'))
    folders.push(folder)
    const here = world({ '/pad': packument, '/late': { outcome: 'timed-out' } })
    const names = ['pad', 'gone', 'late'].map((name) => ({ ecosystem: 'npm' as const, name }))
    const first = await registryOver(here, folder).factsOf(names)
    expect(await registryOver(here, folder).factsOf(names)).toEqual(first)
    expect(here.asked.map((url) => url.split('/').at(-1))).toEqual(['pad', 'gone', 'late', 'late'])
    await registryOver(here, folder, 2).factsOf(names)
    expect(
      here.asked
        .slice(4)
        .map((url) => url.split('/').at(-1))
        .toSorted((a = '', b = '') => (a < b ? -1 : 1)),
    ).toEqual(['gone', 'late'])
  })

  it('believes no broken or foreign entry', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-cache-'))
    folders.push(folder)
    const here = world({ '/pad': packument })
    await registryOver(here, folder).factsOf([{ ecosystem: 'npm', name: 'pad' }])
    for (const file of await readdir(folder)) await writeFile(join(folder, file), '{"name":')
    await registryOver(here, folder).factsOf([{ ecosystem: 'npm', name: 'pad' }])
    expect(here.asked).toHaveLength(2)
  })
})
