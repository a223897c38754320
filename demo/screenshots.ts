import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type Page } from 'playwright-core'
import { person } from './emulator/upstream.ts'
import { fill } from './fill.ts'
import { launchBrowser } from './launch-browser.ts'
import { openDemo } from './open-demo.ts'
import { projectRoot } from './project.ts'

/** Pictures of docs/dashboard.md, and the links that lead there from the overview. */
const shots = [
  { name: 'overview', links: [], dark: false },
  {
    name: 'pull-request',
    links: ['/repositories', /^\/repositories\/[^/]+\/human-sql-injection$/u, /\/pulls\/1$/u],
    dark: false,
  },
  {
    name: 'repository',
    links: ['/repositories', /^\/repositories\/[^/]+\/ai-clean$/u],
    dark: true,
  },
  { name: 'waivers', links: ['/waivers'], dark: false },
  { name: 'audit', links: ['/audit'], dark: true },
] as const

const scenarios = [
  'ai-sql-injection',
  'human-sql-injection',
  'ai-clean',
  'leaked-key',
  'mixed-authors',
]

await main()

/** Plays a demo, signs in and takes the pictures anew. */
async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'countersign-pictures-'))
  const entry = join(projectRoot, 'build', 'src', 'app', 'start.js')
  const browser = await launchBrowser()
  const demo = await openDemo({ entry, dataDir, organisations: scenarios.length })
  try {
    await fill(demo, {
      scenarios,
      waived: ['human-sql-injection', 'mixed-authors'],
      merged: ['human-sql-injection', 'ai-clean'],
    })
    const page = await signIn(browser, demo.app.url)
    for (const shot of shots) await take(page, demo.app.url, shot)
  } finally {
    await browser.close()
    await demo.close('SIGTERM')
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function signIn(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
  await page.goto(`${url}/sign-in`)
  await page.getByRole('button', { name: 'Sign in with GitHub' }).click()
  await page.getByRole('button', { name: `(${person.login})` }).click()
  await page.waitForURL(`${url}/`)
  return page
}

async function take(page: Page, url: string, shot: (typeof shots)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: shot.dark ? 'dark' : 'light' })
  await page.goto(url)
  for (const link of shot.links) await page.goto(url + (await addressOf(page, link)))
  const path = join(projectRoot, 'docs', 'dashboard', `${shot.name}.png`)
  await page.screenshot({ path })
  process.stdout.write(`${path}\n`)
}

/** Where the first link that fits leads. */
async function addressOf(page: Page, link: string | RegExp): Promise<string> {
  const links = await page.locator('a').all()
  for (const one of links) {
    const address = (await one.getAttribute('href')) ?? ''
    const path = address.split('?', 1)[0] ?? ''
    if (typeof link === 'string' ? path === link : link.test(path)) return address
  }
  throw new Error(`${page.url()} has no link to ${link}`)
}
