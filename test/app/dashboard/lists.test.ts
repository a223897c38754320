import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Waiver } from '../../../src/core/waiver.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { endWaiver, grantWaiver } from '../../../src/store/waivers.ts'
import { kinds, type Place } from '../../store/places.ts'
import {
  ask,
  bodyOf,
  elsewhere,
  figuresOf,
  happen,
  judge,
  shop,
  vault,
  viewerOf,
} from './filled-store.ts'
import { hostile, whole } from './whole-verdict.ts'

const everybody = viewerOf(shop, vault)

describe.each(kinds)('lists of the dashboard on $kind', ({ create }) => {
  let place: Place
  let store: Store

  beforeAll(async () => {
    place = await create()
    store = await openStore(place)
    await fill(store)
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function body(pattern: string, query = '', viewer = everybody) {
    return bodyOf(await ask(store, viewer, { pattern, query }))
  }

  describe('waivers', () => {
    it('are in force, due within two weeks, or ended', async () => {
      expect(idsIn(await body('/waivers'))).toEqual(['w-soon', 'w-hostile', 'w-late'])
      expect(idsIn(await body('/waivers', 'state=due'))).toEqual(['w-soon'])
      expect(idsIn(await body('/waivers', 'state=ended'))).toEqual(['w-taken', 'w-over'])
    })

    it('are those of readable repositories', async () => {
      expect(idsIn(await body('/waivers', '', viewerOf(vault)))).toEqual(['w-late'])
      expect(await body('/waivers', '', viewerOf(elsewhere))).toContain('No waiver is in force')
    })

    it('show hostile words as text', async () => {
      const text = await body('/waivers')
      expect(text).toContain('&lt;img src=x')
      for (const raw of ['<img', '\u202E', '\u0007']) expect(text).not.toContain(raw)
    })

    it('go on where the page before ended', async () => {
      const text = await body('/waivers', `after=2026-05-25_${shop.id}_w-soon`)
      expect(idsIn(text)).toEqual(['w-hostile', 'w-late'])
    })

    it('say what is wrong with an address', async () => {
      expect(await body('/waivers', 'state=all')).toContain('There is no such state')
      expect(await body('/waivers', 'after=x_y_z')).toContain('no place in the list')
    })
  })

  describe('repositories', () => {
    it('are listed by name with their figures', async () => {
      const answer = await ask(store, everybody, { pattern: '/repositories' })
      expect(bodyOf(answer).indexOf('acme/shop')).toBeLessThan(bodyOf(answer).indexOf('acme/vault'))
      expect(figuresOf(answer)).toMatchObject({
        [`repository.${shop.id}.merged`]: 1,
        [`repository.${vault.id}.merged`]: 0,
      })
      expect(await body('/repositories', 'after=acme/shop')).not.toContain('acme/shop')
    })
  })

  describe('policies', () => {
    it('are grouped by what the newest verdicts rest on', async () => {
      const text = await body('/policy', '', viewerOf(shop, vault, elsewhere))
      expect(text).toContain('1 repositories you can read were not judged yet')
      expect(text).toMatch(/<td>2<\/td>/u)
      expect(await body('/policy', '', viewerOf(vault))).not.toContain('shop')
      expect(await body('/policy', '', viewerOf(elsewhere))).toContain(
        'No repository was judged yet',
      )
    })

    it('show each setting with its source', async () => {
      const pattern = '/repositories/:owner/:name/policy'
      const params = { owner: 'acme', name: 'shop' }
      const text = bodyOf(await ask(store, everybody, { pattern, params }))
      expect(text).toContain('on-gap.too-large')
      expect(text).toContain('An older floor is in force.')
      expect(await ask(store, viewerOf(vault), { pattern, params })).toEqual({ kind: 'missing' })
      const other = { owner: 'acme', name: 'elsewhere' }
      const unjudged = await ask(store, viewerOf(elsewhere), { pattern, params: other })
      expect(unjudged).toEqual({ kind: 'missing' })
    })
  })

  describe('the audit log', () => {
    it('shows events of readable repositories and counts the others', async () => {
      const all = await body('/audit')
      expect(placesIn(all)).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0])
      expect(all).toContain('0 events are about repositories you cannot read')
      const some = await body('/audit', '', viewerOf(vault))
      expect(placesIn(some)).toEqual([4, 1])
      expect(some).toContain('7 events are about repositories you cannot read')
      expect(some).not.toContain('shop')
    })

    it('goes on before a place, and shows one type of event', async () => {
      expect(placesIn(await body('/audit', 'before=2'))).toEqual([1, 0])
      expect(placesIn(await body('/audit', 'type=pr.merged'))).toEqual([2])
    })

    it('says what is wrong with an address', async () => {
      expect(await body('/audit', 'before=-1')).toContain('is a place in the log')
      expect(await body('/audit', 'type=%3Cscript%3E')).toContain('no such type of event')
      for (const log of ['countersign/8', '../x', '']) {
        expect(await ask(store, everybody, { pattern: '/audit', query: `log=${log}` })).toEqual({
          kind: 'missing',
        })
      }
      expect(await ask(store, viewerOf(), { pattern: '/audit' })).toEqual({ kind: 'missing' })
      expect(await body('/audit', '', viewerOf(elsewhere))).toContain('The log is empty')
    })
  })
})

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/<code>(w-[a-z]+)<\/code>/gu)].map(([, id = '']) => id)
}

function placesIn(text: string): readonly number[] {
  return [...text.matchAll(/<th scope="row"><code>(\d+)<\/code>/gu)].map(([, seq]) => Number(seq))
}

async function fill(store: Store): Promise<void> {
  const { seq } = await judge(store, shop, {
    at: '2026-05-01T08:00:00Z',
    number: 1,
    changes: whole,
  })
  await judge(store, vault, { at: '2026-05-01T09:00:00Z', number: 1 })
  const decision = { result: 'block', seq }
  await happen(store, shop, { at: '2026-05-01T11:00:00Z', type: 'pr.merged', number: 1, decision })
  await grant(store, shop, { id: 'w-soon', until: '2026-05-25' })
  await grant(store, vault, { id: 'w-late', until: '2026-08-01' })
  await grant(store, shop, { id: 'w-hostile', until: '2026-07-01', reason: hostile })
  await grant(store, shop, { id: 'w-over', until: '2026-05-19' })
  await grant(store, shop, { id: 'w-taken', until: '2026-09-01' })
  await endWaiver(store, {
    installationId: 7,
    repositoryId: shop.id,
    id: 'w-taken',
    entry: { id: 'end', type: 'waiver.revoked', body: { subject: { repo_id: shop.id, pr: 1 } } },
  })
}

async function grant(store: Store, { id: repositoryId }: typeof shop, changes: Partial<Waiver>) {
  const waiver: Waiver = {
    id: 'w',
    kind: 'accepted',
    scope: { kind: 'finding', fingerprint: 'f'.repeat(32) },
    reason: 'known',
    grantedBy: { id: 5, login: 'hubot', isPerson: true },
    number: 1,
    grantedAt: '2026-05-01T09:30:00Z',
    until: '2026-06-01',
    ...changes,
  }
  const body = { subject: { repo_id: repositoryId, pr: 1 } }
  const entry = { id: `waiver/${waiver.id}`, type: 'waiver.granted', body } as const
  await grantWaiver(store, { installationId: 7, repositoryId, waiver, entry })
}
