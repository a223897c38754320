import { describe, expect, it } from '@jest/globals'
import { useHouse } from './house.ts'
import { createVisitor } from './visitor.ts'

const at = useHouse()

describe('every answer', () => {
  it('answers methods, odd addresses and HEAD as HTTP has it', async () => {
    await at.visitor.signIn('dana')
    const post = await at.visitor.open('/', { method: 'POST', body: 'x' })
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    const put = await at.visitor.open('/sign-in', { method: 'PUT', body: 'x' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
    const [head, get] = [await at.visitor.open('/', { method: 'HEAD' }), await at.visitor.open('/')]
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
    for (const path of [
      '/repositories/acme-1/%',
      '/repositories/acme-1/%ff',
      '/repositories/acme-1/a%00',
      '/repositories/acme-1/..%2f..%2fetc%2fpasswd',
      '/repositories/acme-1/%252e%252e',
      '/repositories//shop',
      '/constructor',
      '/__proto__',
      '/nothing',
    ]) {
      expect([path, (await at.visitor.open(path)).status]).toEqual([path, 404])
    }
    expect((await at.visitor.open('/?q=%00')).status).toBe(400)
    expect((await at.visitor.open('/?q=%')).status).toBe(200)
  })

  it('sends what keeps a page from being kept, framed, sniffed or scripted', async () => {
    await at.visitor.signIn('dana')
    const signedOut = createVisitor(at.house.url)
    for (const page of [await at.visitor.open('/'), await signedOut.open('/sign-in')]) {
      expect(Object.fromEntries(page.headers)).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'content-type': 'text/html; charset=utf-8',
      })
      const policy = page.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'/u)
      expect(policy).not.toMatch(/unsafe|script-src|\*/u)
      expect(page.text).not.toMatch(/<script|style=|https?:\/\//u)
      expect(page.text.match(/<h1>/gu)).toHaveLength(1)
    }
    const style = /href="(\/style[.]css[^"]*)"/u.exec((await signedOut.open('/sign-in')).text)
    const css = await signedOut.open(style?.[1] ?? '')
    expect([css.status, css.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
  })

  it('hands a file over to be saved, never shown, under a name that breaks nothing', async () => {
    await at.visitor.signIn('dana')
    const file = await at.visitor.open('/file')
    expect(file.text).toBe('<script>')
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="a__b____.html"; filename*=UTF-8''a%20%22b%22%0D%0A%C3%A9.html`,
    )
    expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  })

  it('says what to do when a page breaks, and nothing about the inside', async () => {
    await at.visitor.signIn('dana')
    const page = await at.visitor.open('/repositories/acme-1/broken')
    expect([page.status, page.text.includes('could not be made')]).toEqual([500, true])
    expect(page.text).not.toContain('secret')
  })
})
