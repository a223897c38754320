import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import axe from 'axe-core'
import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { fill } from '../../../demo/fill.ts'
import { launchBrowser } from '../../../demo/launch-browser.ts'
import { type Demo, openDemo } from '../../../demo/open-demo.ts'
import { pages } from '../../../src/app/dashboard/pages.ts'
import { auditLogName } from '../../../src/store/audit-log.ts'
import { builtApp } from '../built-app.ts'
import { crawl, type Reached } from './crawl.ts'
import { createVisitor } from './visitor.ts'

jest.setTimeout(120_000)

const scenarios = ['human-sql-injection', 'ai-clean']

let browser: Browser
let demo: Demo
let dataDir: string
let reached: readonly Reached[]

beforeAll(async () => {
  browser = await launchBrowser()
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-pages-'))
  demo = await openDemo({ entry: await builtApp(), dataDir, organisations: 2 })
  await fill(demo, {
    scenarios,
    waived: ['human-sql-injection'],
    merged: ['ai-clean'],
  })
  const visitor = createVisitor(demo.app.url)
  await visitor.signIn('dana')
  reached = await crawl(visitor)
})

afterAll(async () => {
  await browser?.close()
  await demo?.close('SIGKILL')
  if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true })
})

describe('the pages of a filled App', () => {
  it('are all reached by links, and every link leads to a page', () => {
    const patterns = pages.map(({ pattern }) => pattern)
    expect(reached.map(({ pattern }) => pattern).toSorted()).toEqual(patterns.toSorted())
  })

  it.each([
    ['olga', 'human-sql-injection'],
    ['rita', 'ai-clean'],
    ['sam', null],
  ])('show %s nothing but %s, whatever they ask for', async (login, readable) => {
    const { signIn, repositories } = demo.github.world
    signIn.readers.clear()
    const ids = repositories.filter(({ name }) => name === readable).map(({ id }) => id)
    signIn.readers.set(login, ids)
    const visitor = createVisitor(demo.app.url)
    await visitor.signIn(login)
    const others = scenarios.filter((name) => name !== readable)
    const foreign = repositories
      .filter(({ name }) => name !== readable)
      .flatMap((one) => [`/${one.name}`, encodeURIComponent(auditLogName(one.installationId))])
    for (const { path } of reached) {
      const { status, text } = await visitor.open(path)
      const isForeign = foreign.some((mark) => path.includes(mark))
      expect([path, status]).toEqual([path, statusFor(readable, isForeign)])
      for (const name of others) expect(text).not.toContain(name)
    }
    signIn.readers.clear()
  })
})

describe('the dashboard in a browser', () => {
  it('lets a person in and through every page by the keyboard alone', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${demo.app.url}/`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    const names = ['Skip to the content', 'Countersign', 'Sign in with GitHub']
    expect(await tabTo(page, 'Sign in with GitHub')).toEqual(names.map(inSight))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/login/oauth/authorize**')
    await tabTo(page, 'Continue as Dana Developer (dana)')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${demo.app.url}/`)
    expect(await tabTo(page, 'Skip to the content')).toEqual([inSight('Skip to the content')])
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 16 })
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('main')
    await page.reload()
    const links = await page.locator('nav a').allTextContents()
    const passed = await tabTo(page, links.at(-1) ?? '')
    expect(passed).toEqual(['Skip to the content', 'Countersign', ...links].map(inSight))
    await page.keyboard.press('Enter')
    await page.waitForLoadState()
    expect(await page.locator('[aria-current=page]').textContent()).toBe(links.at(-1))
    expect((await tabTo(page, 'Sign out')).at(-1)).toEqual(inSight('Sign out'))
    await page.keyboard.press('Enter')
    await page.waitForURL(`${demo.app.url}/sign-in`)
    await page.goto(`${demo.app.url}/`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await context.close()
  })

  it('has no serious accessibility problem, overflow or foreign request on any page', async () => {
    const context = await signedIn('dana')
    const page = await context.newPage()
    const watched = watch(page)
    const problems: string[] = []
    for (const { path, isFile } of reached) {
      if (!isFile) problems.push(...(await problemsOf(page, path)))
    }
    expect(problems).toEqual([])
    expect(watched).toEqual([])
    await context.close()
  })

  it('tells a stranger why there is nothing to see', async () => {
    const context = await signedIn('sam')
    const page = await context.newPage()
    expect(await problemsOf(page, '/')).toEqual([])
    expect(await page.locator('h1').textContent()).toBe('Nothing here is yours to see')
    await context.close()
  })

  it('is as sound signed out, and where there is nothing', async () => {
    const context = await browser.newContext({ bypassCSP: true })
    const page = await context.newPage()
    for (const path of ['/sign-in', '/nothing', '/sign-in/callback']) {
      expect(await problemsOf(page, path)).toEqual([])
    }
    await context.close()
  })
})

/** Ways a page is looked at; only colours differ from one to the next for axe. */
const looks = [
  { name: 'light', media: { colorScheme: 'light', media: 'screen' }, width: 1280, axe: 'whole' },
  { name: 'dark', media: { colorScheme: 'dark', media: 'screen' }, width: 1280, axe: 'colours' },
  { name: 'narrow', media: { colorScheme: 'light', media: 'screen' }, width: 375, axe: 'none' },
  { name: 'print', media: { colorScheme: 'light', media: 'print' }, width: 1000, axe: 'none' },
] as const

/** Each look at one page: it fits its width, has one heading, and axe finds nothing serious. */
async function problemsOf(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(demo.app.url + path)
  const headings = await page.locator('h1').count()
  const problems = headings === 1 ? [] : [`${path}: ${headings} first headings`]
  await page.evaluate(axe.source)
  for (const { name, media, width, axe: scope } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia(media)
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    if (overflow > 0) problems.push(`${path}, ${name}: ${overflow} px too wide`)
    for (const broken of scope === 'none' ? [] : await judge(page, scope)) {
      problems.push(`${path}, ${name}: ${broken}`)
    }
  }
  return problems
}

/** Rules of axe that are broken in a serious or critical way, with the first place. */
async function judge(page: Page, scope: 'whole' | 'colours'): Promise<readonly string[]> {
  const only = scope === 'whole' ? '' : ', runOnly: ["color-contrast"]'
  const found = await page.evaluate<Found>(`axe.run({ resultTypes: ["violations"]${only} })`)
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

function statusFor(readable: string | null, isForeign: boolean): number {
  if (readable === null) return 403
  return isForeign ? 404 : 200
}

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** A context in which axe may run; the pages themselves allow no script. */
async function signedIn(login: string): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.goto(`${demo.app.url}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with GitHub' }).click()
  await page.getByRole('button', { name: `(${login})` }).click()
  await page.waitForURL(`${demo.app.url}/`)
  await page.close()
  return context
}

/** What a page asks of anybody else or complains about. */
function watch(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== demo.app.url) seen.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text())
  })
  return seen
}

function inSight(name: string): Focus {
  return { name, outline: true }
}

interface Focus {
  /** What assistive technology calls it. */
  readonly name: string
  /** Whether the focus shows. */
  readonly outline: boolean
}

/** Presses Tab until the element of that name has the focus; gives what had it on the way. */
async function tabTo(page: Page, name: string): Promise<readonly Focus[]> {
  const passed: Focus[] = []
  while (passed.at(-1)?.name !== name && passed.length < 60) {
    await page.keyboard.press('Tab')
    passed.push(await focused(page))
  }
  return passed
}

async function focused(page: Page): Promise<Focus> {
  return page.evaluate(`(() => {
    const element = document.activeElement
    const style = getComputedStyle(element)
    const name = element.getAttribute('aria-label') ?? element.textContent.trim()
    return { name, outline: style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2 }
  })()`)
}
