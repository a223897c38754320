import { describe, expect, it } from '@jest/globals'
import { useHouse } from './house.ts'
import { allow, createVisitor } from './visitor.ts'

const at = useHouse()

describe('signing in', () => {
  it('sends people through GitHub and back to the page they asked for', async () => {
    const first = await at.visitor.open('/repositories/acme-1/shop?tab=1')
    expect([first.status, first.location]).toEqual([
      303,
      '/sign-in?to=%2Frepositories%2Facme-1%2Fshop%3Ftab%3D1',
    ])
    const form = await at.visitor.open(first.location)
    expect(form.text).toContain('name="to" value="/repositories/acme-1/shop?tab=1"')
    const back = await at.visitor.signIn('dana', '/repositories/acme-1/shop?tab=1')
    expect([back.status, back.location]).toEqual([303, '/repositories/acme-1/shop?tab=1'])
    const page = await at.visitor.open(back.location)
    expect(page.text).toContain('<h1>acme-1/shop</h1>')
    expect(page.text).toContain('Signed in as <strong>dana</strong>')
  })

  it('takes no answer of GitHub that this browser did not ask for', async () => {
    const { location } = await at.visitor.submit('/sign-in', { to: '/' })
    const callback = await allow(location, { login: 'dana' })
    const victim = createVisitor(at.house.url)
    expect((await victim.open(callback)).status).toBe(400)
    await victim.submit('/sign-in', { to: '/' })
    expect((await victim.open(callback)).status).toBe(400)
    expect(victim.cookies.size).toBe(0)
    const other = callback.replace(/state=[^&]+/u, 'state=x')
    expect((await at.visitor.open(other)).status).toBe(400)
    expect((await at.visitor.open(callback)).status).toBe(400)
  })

  it.each([
    ['the code was used', async (url: string) => url, 400],
    ['the code is made up', async (url: string) => url.replace(/code=\w+/u, 'code=abc'), 400],
    ['the state is another', async (url: string) => url.replace(/state=[\w-]+/u, 'state=x'), 400],
    ['the code is missing', async (url: string) => url.replace(/code=\w+/u, ''), 400],
  ])('does not sign in when %s', async (name, change, status) => {
    const { location } = await at.visitor.submit('/sign-in', { to: '/' })
    const callback = await allow(location, { login: 'dana' })
    if (name.endsWith('used')) at.house.github.world.signIn.codes.clear()
    const answer = await at.visitor.open(await change(callback))
    expect([answer.status, at.visitor.cookies.size]).toEqual([status, 0])
  })

  it('says so when a person declines, and when it took too long', async () => {
    const { location } = await at.visitor.submit('/sign-in', { to: '/' })
    const declined = await at.visitor.open(await allow(location, { declined: 'true' }))
    expect([declined.status, declined.text.includes('did not allow')]).toEqual([403, true])
    const late = await at.visitor.submit('/sign-in', { to: '/' })
    const callback = await allow(late.location, { login: 'dana' })
    at.house.time.offset = 601_000
    expect((await at.visitor.open(callback)).status).toBe(400)
  })

  it('binds the code to the browser: a code of another sign-in is worth nothing here', async () => {
    const mine = new URL((await at.visitor.submit('/sign-in', { to: '/' })).location)
    const attacker = createVisitor(at.house.url)
    const theirs = await allow((await attacker.submit('/sign-in', { to: '/' })).location, {
      login: 'sam',
    })
    const code = new URL(theirs).searchParams.get('code') ?? ''
    const state = mine.searchParams.get('state') ?? ''
    const mixed = `/sign-in/callback?code=${code}&state=${state}`
    expect((await at.visitor.open(mixed)).status).toBe(400)
  })

  it('begins no sign-in for another site', async () => {
    const post = { method: 'POST', body: new URLSearchParams({ to: '/' }) }
    const cases = [{}, { origin: 'null' }, { origin: 'https://evil.example' }]
    for (const headers of cases) {
      expect((await at.visitor.open('/sign-in', { ...post, headers })).status).toBe(403)
    }
    expect(at.visitor.cookies.size).toBe(0)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/..//evil.example',
    '/./\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    'x',
    '',
  ])('leads nowhere else after sign-in: %j', async (to) => {
    const back = await at.visitor.signIn('dana', to)
    expect([back.status, back.location]).toEqual([303, '/'])
  })
})
