import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refillFigures } from '../../../src/store/refill-figures.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { finding } from '../../report/compliance/made-log.ts'
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

const query = 'from=2026-05-01&to=2026-05-20'

describe.each(kinds)('the overview on $kind', ({ create }) => {
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

  async function page(viewer = viewerOf(shop, vault), asked = query) {
    return ask(store, viewer, { pattern: '/', query: asked })
  }

  it('counts merged changes, lines, findings, gaps and exceptions of a period', async () => {
    const figures = figuresOf(await page())
    expect(figures).toMatchObject({
      'origin.ai.changes': 2,
      'origin.ai.lines': 15,
      'origin.unknown.changes': 1,
      'origin.unknown.lines': 4,
      'findings.found': 4,
      'findings.fixed': 1,
      'findings.merged': 2,
      'findings.open': 1,
      'findings.ai.code.found': 2,
      'findings.ai.code.fixed': 1,
      'findings.unknown.secret.merged': 1,
      'fix.ai.fixed': 1,
      'exceptions.override.used': 1,
      'exceptions.merge.without_decision': 1,
      'week.2026-05-04.merged': 2,
      'week.2026-05-04.ai': 10,
      'week.2026-05-11.merged': 1,
      [`repository.${shop.id}.merged`]: 2,
      [`repository.${shop.id}.judged`]: 1,
      [`repository.${vault.id}.gaps`]: 1,
      [`repository.${vault.id}.exceptions`]: 1,
    })
    expect(bodyOf(await page())).toContain('2 of 3 merged pull requests')
    expect(bodyOf(await page())).toContain('1 of 4 found; 2 were merged')
    expect(bodyOf(await page())).toContain('3 h')
  })

  it('counts the same after the figures were made again from the record', async () => {
    const before = bodyOf(await page())
    await refillFigures(store.db)
    expect(bodyOf(await page())).toBe(before)
  })

  it('shows nothing of a repository the viewer cannot read', async () => {
    const figures = figuresOf(await page(viewerOf(vault)))
    expect(figures).toMatchObject({ 'findings.found': 1, [`repository.${vault.id}.merged`]: 1 })
    expect(Object.keys(figures).filter((name) => name.includes(String(shop.id)))).toEqual([])
    const other = bodyOf(await page(viewerOf(elsewhere)))
    expect(other).toContain('Nothing was merged and nothing was found')
    expect(bodyOf(await page(viewerOf()))).toContain('There is no repository to show')
  })

  it('says what is wrong with a period', async () => {
    for (const [asked, words] of [
      ['from=2026-02-31', 'no day of the calendar'],
      ['from=2026-05-02&to=2026-05-01', 'Swap them'],
      ['from=2001-01-01&to=2026-05-01', 'longer than five years'],
      ['to=%3Cscript%3E', '“&lt;script&gt;” in “to”'],
    ] as const) {
      expect(bodyOf(await page(viewerOf(shop), asked))).toContain(words)
    }
  })
})

/** Counted by hand; the numbers above are of this. */
async function fill(store: Store): Promise<void> {
  const first = finding('ai', { fingerprint: '1'.repeat(32) })
  const second = finding('ai', { fingerprint: '2'.repeat(32) })
  const secret = finding('unknown', { fingerprint: '3'.repeat(32), category: 'secret' })
  await judge(store, shop, {
    at: '2026-05-05T08:00:00Z',
    number: 1,
    lines: { ai: 12 },
    findings: [first, second],
  })
  const judged = await judge(store, shop, {
    at: '2026-05-05T11:00:00Z',
    number: 1,
    head: 'b',
    lines: { ai: 10, unknown: 4 },
    findings: [second],
  })
  await happen(store, shop, {
    at: '2026-05-06T09:00:00Z',
    type: 'pr.merged',
    number: 1,
    decision: { result: 'allow', seq: judged.seq },
  })
  await happen(store, shop, {
    at: '2026-05-10T23:59:00Z',
    type: 'merge.without_decision',
    number: 2,
    decision: null,
  })
  await judge(store, shop, {
    at: '2026-05-12T09:00:00Z',
    number: 3,
    lines: { ai: 100 },
    findings: [finding('human', { fingerprint: '4'.repeat(32) })],
  })
  const gapped = await judge(store, vault, {
    at: '2026-05-12T10:00:00Z',
    number: 1,
    lines: { ai: 5 },
    findings: [secret],
    changes: (assessment) => ({
      ...assessment,
      analysis: {
        ...assessment.analysis,
        gaps: [{ path: 'a.bin', reason: 'no-text', detail: 'no text' }],
      },
      decision: { ...assessment.decision, action: 'block' },
    }),
  })
  const decision = { result: 'block', seq: gapped.seq }
  const at = '2026-05-12T11:00:00Z'
  await happen(store, vault, { at, type: 'pr.merged', number: 1, decision })
  await happen(store, vault, { at, type: 'override.used', number: 1, decision })
  await judge(store, vault, {
    at: '2026-03-01T10:00:00Z',
    number: 9,
    lines: { ai: 50 },
    findings: [finding('ai', { fingerprint: '9'.repeat(32) })],
  })
}
