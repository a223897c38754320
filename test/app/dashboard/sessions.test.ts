import { describe, expect, it } from '@jest/globals'
import { useHouse } from './house.ts'
import { createVisitor, formToken } from './visitor.ts'

const at = useHouse()

describe('who sees what', () => {
  it('shows each kind of person what GitHub lets them read, and nothing else', async () => {
    const { readers } = at.house.github.world.signIn
    readers.set('rita', idsOf('shop', 'vault'))
    readers.set('olga', idsOf('plans'))
    const expected = [
      ['dana', 'plans shop vault'],
      ['rita', 'shop vault'],
      ['olga', 'plans'],
    ] as const
    for (const [login, names] of expected) {
      const person = createVisitor(at.house.url)
      await person.signIn(login)
      const { text } = await person.open('/')
      expect(text).toContain(`<p>for ${login}: ${names}; </p>`)
    }
    await at.visitor.signIn('olga')
    const [forbidden, absent] = [
      await at.visitor.open('/repositories/acme-1/vault'),
      await at.visitor.open('/repositories/acme-1/nothing'),
    ]
    expect([forbidden.status, absent.status]).toEqual([404, 404])
    expect(forbidden.text).toBe(absent.text)
  })

  it('tells a stranger that nothing here is theirs, whatever they ask for', async () => {
    await at.visitor.signIn('sam')
    for (const path of ['/', '/repositories/acme-1/shop', '/file']) {
      const page = await at.visitor.open(path)
      expect([page.status, page.text.includes('Nothing here is yours to see')]).toEqual([403, true])
      expect(page.text).not.toMatch(/shop|vault|plans/u)
    }
  })

  it('takes away within the time what GitHub took away', async () => {
    await at.visitor.signIn('rita')
    at.house.github.world.signIn.readers.set('rita', idsOf('shop'))
    at.house.time.offset = 59_000
    expect((await at.visitor.open('/')).text).toContain('plans shop vault')
    at.house.time.offset = 61_000
    expect((await at.visitor.open('/')).text).toContain('for rita: shop;')
    at.house.github.world.signIn.suspended.add(at.house.repositories[0]?.installationId ?? 0)
    at.house.time.offset = 122_000
    expect((await at.visitor.open('/')).status).toBe(403)
    at.house.time.offset = 0
    at.house.github.world.signIn.suspended.clear()
    expect((await at.visitor.open('/')).text).toContain('for rita: shop;')
  })

  it('signs out whose token was revoked', async () => {
    await at.visitor.signIn('rita')
    const cookie = at.visitor.cookies.get('countersign-session') ?? ''
    const { tokens } = at.house.github.world.signIn
    const before = [...tokens]
    tokens.clear()
    at.house.time.offset = 61_000
    const page = await at.visitor.open('/')
    expect([page.status, page.location, at.visitor.cookies.size]).toEqual([303, '/sign-in', 0])
    for (const [token, login] of before) tokens.set(token, login)
    at.visitor.cookies.set('countersign-session', cookie)
    expect((await at.visitor.open('/')).status).toBe(303)
  })

  it('says so when GitHub cannot be asked, and shows nothing from before', async () => {
    await at.visitor.signIn('rita')
    at.house.time.offset = 61_000
    for (const status of [502, 429]) {
      at.house.github.world.faults.push({ method: 'GET', path: /^\/user$/u, status, times: 1 })
      const page = await at.visitor.open('/')
      expect([page.status, page.text.includes('GitHub cannot be asked')]).toEqual([503, true])
      expect(page.text).not.toMatch(/shop|vault|plans/u)
    }
    const fault = { method: 'GET', path: /repositories$/u, status: 500, times: 1 }
    at.house.github.world.faults.push(fault)
    expect((await at.visitor.open('/')).status).toBe(503)
    expect((await at.visitor.open('/')).status).toBe(200)
  })

  it('asks GitHub once for requests that come together', async () => {
    await at.visitor.signIn('rita')
    at.house.time.offset = 61_000
    const { requests } = at.house.github.world
    const before = requests.length
    const seen = await Promise.all([
      at.visitor.open('/'),
      at.visitor.open('/'),
      at.visitor.open('/'),
    ])
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200])
    const asked = requests.slice(before).filter(({ path }) => path === '/user')
    expect(asked).toHaveLength(1)
  })

  it('ends a session that nobody uses, and every session in the end', async () => {
    await at.visitor.signIn('rita')
    at.house.time.offset = 3_599_000
    expect((await at.visitor.open('/')).status).toBe(200)
    at.house.time.offset = 2 * 3_599_000
    expect((await at.visitor.open('/')).status).toBe(200)
    at.house.time.offset = 3 * 3_600_000 + 3_599_000
    expect((await at.visitor.open('/')).status).toBe(303)
    at.house.time.offset = 0
    await at.visitor.signIn('rita')
    for (let minutes = 50; minutes < 480; minutes += 50) {
      at.house.time.offset = minutes * 60_000
      expect((await at.visitor.open('/')).status).toBe(200)
    }
    at.house.time.offset = 480 * 60_000
    expect((await at.visitor.open('/')).status).toBe(303)
  })

  it.each([
    ['made up', () => `${'a'.repeat(43)}.${'b'.repeat(43)}`],
    ['cut', (cookie: string) => cookie.slice(0, -1)],
    ['changed', (cookie: string) => (cookie.startsWith('x') ? 'y' : 'x') + cookie.slice(1)],
    ['longer', (cookie: string) => `${cookie}.x`],
    ['empty', () => ''],
    ['there twice', (cookie: string) => `${cookie}; countersign-session=${cookie}`],
  ])('takes a session cookie that is %s for nobody', async (_, forge) => {
    await at.visitor.signIn('dana')
    const cookie = at.visitor.cookies.get('countersign-session') ?? ''
    expect((await at.visitor.open('/')).status).toBe(200)
    at.visitor.cookies.set('countersign-session', forge(cookie))
    expect((await at.visitor.open('/')).status).toBe(303)
  })

  it('keeps no token and no cookie readable in the store', async () => {
    await at.visitor.signIn('dana')
    const [secret = ''] = (at.visitor.cookies.get('countersign-session') ?? '').split('.')
    const rows = JSON.stringify(
      await at.house.store.db.selectFrom('sessions').selectAll().execute(),
    )
    expect(secret).toHaveLength(43)
    expect(rows).not.toContain(secret)
    for (const token of at.house.github.world.signIn.tokens.keys())
      expect(rows).not.toContain(token)
  })

  it('signs out by its own form only, and for good', async () => {
    await at.visitor.signIn('dana')
    const kept = at.visitor.cookies.get('countersign-session') ?? ''
    const token = formToken((await at.visitor.open('/')).text)
    const other = createVisitor(at.house.url)
    await other.signIn('olga')
    const foreign = formToken((await other.open('/')).text)
    const body = new URLSearchParams({ token })
    const refused = [
      await at.visitor.submit('/sign-out', { token: foreign }),
      await at.visitor.submit('/sign-out', {}),
      await at.visitor.open('/sign-out', { method: 'POST', body }),
      await at.visitor.open('/sign-out', {
        method: 'POST',
        body,
        headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      }),
      await at.visitor.open('/sign-out', {
        method: 'POST',
        body,
        headers: { origin: at.house.url, 'sec-fetch-site': 'same-site' },
      }),
      await at.visitor.open('/sign-out', {
        method: 'POST',
        body: token,
        headers: { origin: at.house.url, 'content-type': 'text/plain' },
      }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    expect((await at.visitor.open('/')).status).toBe(200)
    const out = await at.visitor.submit('/sign-out', { token })
    expect([out.status, out.location]).toEqual([303, '/sign-in'])
    expect(at.visitor.cookies.has('countersign-session')).toBe(false)
    at.visitor.cookies.set('countersign-session', kept)
    expect((await at.visitor.open('/')).status).toBe(303)
  })
})

function idsOf(...names: readonly string[]): readonly number[] {
  return at.house.repositories.filter(({ name }) => names.includes(name)).map(({ id }) => id)
}
