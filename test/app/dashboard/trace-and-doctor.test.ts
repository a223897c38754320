import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Failure } from '../../../src/core/failure.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { kinds, type Place } from '../../store/places.ts'
import { ask, bodyOf, elsewhere, happen, judge, shop, vault, viewerOf } from './filled-store.ts'
import { hostile, spoilt, whole } from './whole-verdict.ts'

const missing = { kind: 'missing' }

describe.each(kinds)('custody of a line, and the doctor, on $kind', ({ create }) => {
  let place: Place
  let store: Store

  beforeAll(async () => {
    place = await create()
    store = await openStore(place)
    const at = '2026-05-01T10:00:00Z'
    const lines = { ai: 12 }
    const { seq } = await judge(store, shop, { at, number: 1, lines, changes: whole })
    const decision = { result: 'block', seq }
    await happen(store, shop, {
      at: '2026-05-01T11:00:00Z',
      type: 'pr.merged',
      number: 1,
      decision,
    })
    await happen(store, shop, { at: '2026-05-02T11:00:00Z', type: 'push.direct' })
    await judge(store, shop, { at: '2026-05-03T10:00:00Z', number: 2, lines: { human: 2 } })
    await judge(store, shop, { at: '2026-05-04T10:00:00Z', number: 3, lines, changes: spoilt })
    await judge(store, vault, { at, number: 4, lines: { bot: 9 } })
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function trace(query: string, viewer = viewerOf(shop)) {
    const pattern = '/repositories/:owner/:name/trace'
    return ask(store, viewer, { pattern, params: { owner: 'acme', name: 'shop' }, query })
  }

  it('leads from a line to its origin, findings, waiver, verdict and proof', async () => {
    const body = bodyOf(await trace('path=src/file-0.js&line=2'))
    for (const words of [
      'acme/shop#1',
      'acme/shop#2',
      'Claude Code',
      'known and taken',
      'Blocked',
      'part=proof',
    ]) {
      expect(body).toContain(words)
    }
    const third = bodyOf(await trace('path=src/file-0.js&line=3'))
    expect(third).toContain('<dd>none</dd>')
    expect(third).toContain('#2</a> adds lines, the first at')
  })

  it('takes a path for what it is, whatever is in it', async () => {
    expect(bodyOf(await trace('path=src/file_0.js&line=2'))).toContain('No verdict on record')
    expect(bodyOf(await trace('path=%25&line=2'))).toContain('No verdict on record')
    expect(bodyOf(await trace('path=../../etc/passwd&line=2'))).toContain('No verdict on record')
    const odd = bodyOf(await trace(`path=${encodeURIComponent(hostile)}&line=2`))
    expect(odd).toContain('acme/shop#3')
    for (const raw of ['<img', '\u202E', '\u0007']) expect(odd).not.toContain(raw)
  })

  it('asks for a path and a line', async () => {
    for (const query of [
      '',
      'path=a',
      'path=&line=1',
      'path=a&line=0',
      'path=a&line=x',
      `path=${'a'.repeat(5000)}&line=1`,
    ]) {
      expect(bodyOf(await trace(query))).toContain('Name a file and a line')
    }
  })

  it('traces nothing in a repository the viewer cannot read', async () => {
    expect(await trace('path=src/file-0.js&line=2', viewerOf(vault, elsewhere))).toEqual(missing)
  })

  it('lists readable repositories with what went past the check', async () => {
    const body = bodyOf(await ask(store, viewerOf(shop, vault), { pattern: '/doctor' }))
    expect(body).toContain('1 times')
    expect(body.indexOf('acme/shop')).toBeLessThan(body.indexOf('acme/vault'))
    const other = bodyOf(await ask(store, viewerOf(elsewhere), { pattern: '/doctor' }))
    expect(other).toContain('never judged')
    expect(other).not.toContain('shop')
  })

  it('asks GitHub about a readable repository, and says when it gives no answer', async () => {
    const pattern = '/repositories/:owner/:name/doctor'
    const params = { owner: 'acme', name: 'shop' }
    const asked: number[] = []
    async function examine({ id }: { readonly id: number }) {
      asked.push(id)
      const note = { state: 'wrong', topic: 'branch rules', text: 'nothing holds a merge' } as const
      return Promise.resolve({ notes: [note], readAt: Date.parse('2026-05-20T11:59:00Z') })
    }
    const body = bodyOf(await ask(store, viewerOf(shop), { pattern, params, examine }))
    expect(body).toContain('nothing holds a merge')
    expect(body).toContain('2026-05-20 11:59 UTC')
    expect(await ask(store, viewerOf(vault), { pattern, params, examine })).toEqual(missing)
    expect(asked).toEqual([shop.id])
    const without = await ask(store, viewerOf(shop), { pattern, params, examine: silent })
    expect(bodyOf(without)).toContain('GitHub gave no answer')
  })
})

async function silent(): Promise<never> {
  return Promise.reject(new Failure('github-forbidden', { message: 'no', retryable: false }))
}
