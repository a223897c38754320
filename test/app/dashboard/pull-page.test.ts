import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type PageAnswer } from '../../../src/app/dashboard/page.ts'
import { decodeVerifier } from '../../../src/audit/note.ts'
import { verifyProof } from '../../../src/audit/proof.ts'
import { readHead } from '../../../src/store/audit-export.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { kinds, type Place } from '../../store/places.ts'
import { ask, bodyOf, elsewhere, happen, judge, shop, vault, viewerOf } from './filled-store.ts'
import { hostile, spoilt, whole } from './whole-verdict.ts'

describe.each(kinds)('the pages of a repository and its pull requests on $kind', ({ create }) => {
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

  async function repositoryPage(query = '', name = 'shop', viewer = viewerOf(shop, vault)) {
    const pattern = '/repositories/:owner/:name'
    return ask(store, viewer, { pattern, params: { owner: 'acme', name }, query })
  }

  async function pullPage(number: string, query = '', viewer = viewerOf(shop)) {
    const pattern = '/repositories/:owner/:name/pulls/:number'
    return ask(store, viewer, { pattern, params: { owner: 'ACME', name: 'Shop', number }, query })
  }

  async function proofPage(query: string, viewer = viewerOf(shop)) {
    const pattern = '/repositories/:owner/:name/pulls/:number/proof'
    return ask(store, viewer, {
      pattern,
      params: { owner: 'acme', name: 'shop', number: '1' },
      query,
    })
  }

  it('lists pull requests, those that changed last first, page by page', async () => {
    const first = bodyOf(await repositoryPage())
    expect(numbersIn(first)).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index))
    const next =
      /href="[^"]*\?([^"]*after=[^"]*)"/u.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = bodyOf(await repositoryPage(next))
    expect(numbersIn(second)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(second).not.toContain('after=')
    expect(numbersIn(bodyOf(await repositoryPage('state=merged')))).toEqual([60, 1])
    expect(numbersIn(bodyOf(await repositoryPage('state=open')))).toHaveLength(50)
  })

  it('says what is wrong with a list that is asked for', async () => {
    expect(bodyOf(await repositoryPage('state=%3Cb%3E'))).toContain('There is no such state')
    for (const after of ['x', '1', '-1--2', '1e3-4', '99999999999999999999-1']) {
      expect(bodyOf(await repositoryPage(`after=${after}`))).toContain('no place in the list')
    }
  })

  it('shows the whole verdict on a pull request', async () => {
    const body = bodyOf(await pullPage('1'))
    for (const words of [
      'Blocked',
      'ai-proven',
      'SQL text joined from a request',
      'Use a parameter',
      'AI (Claude Code, commit trailer)',
      'CWE-89',
      'value from the request',
      'Could not be parsed',
      'left-pad',
      'there is no such package',
      'given on an earlier commit',
      'known and taken',
      'on-gap.too-large',
      'https://github.com/acme/shop/blob/',
      '#L1-L12',
      'decision.recorded',
      'audit check-proof',
    ]) {
      expect(body).toContain(words)
    }
  })

  it('shows an earlier verdict when asked, and none of another pull request', async () => {
    const latest = bodyOf(await pullPage('1'))
    const earlier = /verdict=([\w-]+)/u.exec(latest)?.[1] ?? ''
    expect(bodyOf(await pullPage('1', `verdict=${earlier}`))).toContain('Allowed')
    expect(await pullPage('2', `verdict=${earlier}`)).toEqual({ kind: 'missing' })
    expect(await pullPage('1', 'verdict=nothing')).toEqual({ kind: 'missing' })
  })

  it('shows a merge without a verdict', async () => {
    expect(bodyOf(await pullPage('60'))).toContain('There is no verdict on this pull request')
  })

  it('gives an event and a proof that hold without this server', async () => {
    const seq = /proof\?seq=(\d+)/u.exec(bodyOf(await pullPage('1')))?.[1] ?? ''
    const event = textOf(await proofPage(`seq=${seq}&part=event`))
    const proof = textOf(await proofPage(`seq=${seq}&part=proof`))
    const head = await readHead(store, 'countersign/7')
    const key = decodeVerifier(head?.vkey ?? '')
    expect(key === null ? null : verifyProof(event, proof, [key])).toMatchObject({
      index: Number(seq),
    })
  })

  it('shows hostile names as text', async () => {
    const body = bodyOf(await pullPage('3'))
    expect(body).toContain('&lt;img src=x')
    for (const raw of ['<img', '\u202E', '\u0007', 'onerror=alert(1)>'])
      expect(body).not.toContain(raw)
  })

  it('answers missing for what is not there and for what the viewer cannot read', async () => {
    const missing = { kind: 'missing' }
    expect(await pullPage('1', '', viewerOf(vault, elsewhere))).toEqual(missing)
    expect(await pullPage('999')).toEqual(missing)
    for (const number of ['', '0x1', '-1', '1e1', '../1', '99999999999999999999', hostile]) {
      expect(await pullPage(number)).toEqual(missing)
    }
    expect(await repositoryPage('', 'elsewhere')).toEqual(missing)
    expect(await repositoryPage('', '../shop')).toEqual(missing)
    expect(await proofPage('seq=0&part=proof', viewerOf(vault))).toEqual(missing)
    expect(await proofPage('seq=999')).toEqual(missing)
    // The event of another repository in the same log.
    const ofVault = await store.db
      .selectFrom('event_subjects')
      .select('seq')
      .where('repository_id', '=', vault.id)
      .executeTakeFirstOrThrow()
    expect(await proofPage(`seq=${ofVault.seq}&part=event`)).toEqual(missing)
  })
})

function numbersIn(body: string): readonly number[] {
  return [...body.matchAll(/>#(\d+)</gu)].map(([, number]) => Number(number))
}

function textOf(answer: PageAnswer): string {
  if (answer.kind !== 'file') throw new Error(`The answer is ${answer.kind}.`)
  return Buffer.from(answer.bytes).toString('utf8')
}

async function fill(store: Store): Promise<void> {
  await judge(store, vault, { at: '2026-05-01T08:00:00Z', number: 1 })
  await judge(store, shop, { at: '2026-05-01T09:00:00Z', number: 1, lines: { ai: 12 } })
  const { seq } = await judge(store, shop, {
    at: '2026-05-01T10:00:00Z',
    number: 1,
    head: 'b',
    lines: { ai: 12, unknown: 3 },
    changes: whole,
  })
  const decision = { result: 'block', seq }
  await happen(store, shop, { at: '2026-05-01T11:00:00Z', type: 'pr.merged', number: 1, decision })
  for (let number = 2; number < 60; number++) {
    const at = new Date(Date.parse('2026-05-02T00:00:00Z') + number * 1000).toISOString()
    const changes = number === 3 ? spoilt : undefined
    await judge(store, shop, { at, number, ...(changes === undefined ? {} : { changes }) })
  }
  await happen(store, shop, {
    at: '2026-05-19T11:00:00Z',
    type: 'merge.without_decision',
    number: 60,
    decision: null,
  })
}
