import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openStore, type Store } from '../../../src/store/store.ts'
import { createDirectory, type Place } from '../../store/places.ts'
import { ask, bodyOf, elsewhere, happen, judge, shop, vault, viewerOf } from './filled-store.ts'
import { spoilt } from './whole-verdict.ts'

const query = 'from=2026-05-01&to=2026-05-20&log=countersign/7'

describe('reports made on a page', () => {
  let place: Place
  let store: Store

  beforeAll(async () => {
    place = await createDirectory()
    store = await openStore(place)
    for (const [repository, number] of [
      [shop, 1],
      [shop, 2],
      [vault, 3],
    ] as const) {
      const at = '2026-05-01T10:00:00Z'
      const { seq } = await judge(store, repository, { at, number, changes: spoilt })
      const decision = { result: 'block', seq }
      await happen(store, repository, { at, type: 'pr.merged', number, decision })
    }
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function make(asked: string, viewer = viewerOf(shop)) {
    return ask(store, viewer, { pattern: '/reports/file', query: asked })
  }

  it('offers periods, frameworks, formats and the logs of the viewer', async () => {
    const page = bodyOf(await ask(store, viewerOf(shop, elsewhere), { pattern: '/reports' }))
    for (const words of ['countersign/7', 'countersign/8', 'soc2', 'oscal', '2026-05-20']) {
      expect(page).toContain(words)
    }
  })

  it('hold the repositories the viewer can read and no other', async () => {
    const answer = await make(`${query}&format=json&framework=soc2`)
    if (answer.kind !== 'file') throw new Error(`The answer is ${answer.kind}.`)
    expect(answer).toMatchObject({ name: 'countersign-2026-05-01-2026-05-20.json' })
    const text = Buffer.from(answer.bytes).toString('utf8')
    const report = JSON.parse(text) as {
      population: { number: number }[]
      scope: unknown
      frameworks: { id: string }[]
    }
    expect(report.population.map(({ number }) => number)).toEqual([1, 2])
    expect(report.scope).toEqual({ repositories: [{ id: shop.id, name: 'acme/shop' }] })
    expect(report.frameworks.map(({ id }) => id)).toEqual(['soc2'])
    expect(text).not.toContain(String(vault.id))
  })

  it('come as HTML and OSCAL too', async () => {
    for (const [format, beginning] of [
      ['html', '<!doctype html>'],
      ['oscal', '{\n "assessment-results"'],
    ] as const) {
      const answer = await make(`${query}&format=${format}`)
      const bytes = answer.kind === 'file' ? answer.bytes : Buffer.from('')
      expect(Buffer.from(bytes).toString('utf8').startsWith(beginning)).toBe(true)
    }
  })

  it('are missing for a log the viewer has no repository in', async () => {
    expect(await make(query, viewerOf(elsewhere))).toEqual({ kind: 'missing' })
    expect(await make('log=../../x')).toEqual({ kind: 'missing' })
  })

  it('say what cannot be meant', async () => {
    expect(bodyOf(await make(`${query}&format=zip`))).toContain('There is no such format')
    expect(bodyOf(await make(`${query}&framework=%3Cb%3E`))).toContain('There is no such framework')
    expect(bodyOf(await make('from=x&to=2026-01-01'))).toContain('no day of the calendar')
  })
})
