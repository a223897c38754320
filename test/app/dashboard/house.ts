import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { pino } from 'pino'
import { freePort } from '../../../demo/emulator/free-port.ts'
import { createRepository } from '../../../demo/emulator/repositories.ts'
import { type GitHub, startGitHub } from '../../../demo/emulator/start-github.ts'
import { type Repository } from '../../../demo/emulator/world.ts'
import { createDashboard } from '../../../src/app/dashboard/dashboard.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { createDirectory } from '../../store/places.ts'
import { samplePages } from './sample-pages.ts'
import { createVisitor, type Visitor } from './visitor.ts'

/** The dashboard in this process, before the stand-in with two installations and three repositories. */
export interface House {
  readonly url: string
  readonly github: GitHub
  readonly store: Store
  readonly repositories: readonly Repository[]
  /** Added to the clock, in milliseconds. */
  readonly time: { offset: number }
  readonly close: () => Promise<void>
}

/** One house for the tests of a file; each test gets its own visitor, a GitHub where all is well and the time of day. */
export function useHouse(): { readonly house: House; readonly visitor: Visitor } {
  const at = {} as { house: House; visitor: Visitor }
  beforeAll(async () => {
    at.house = await openHouse()
  })
  afterAll(async () => at.house.close())
  beforeEach(() => {
    const { signIn, faults } = at.house.github.world
    signIn.readers.clear()
    signIn.suspended.clear()
    faults.length = 0
    at.house.time.offset = 0
    at.visitor = createVisitor(at.house.url)
  })
  return at
}

async function openHouse(): Promise<House> {
  const place = await createDirectory()
  const github = await startGitHub({ permissions: {}, events: [], organisations: 2 })
  const { world } = github
  const repositories = await createRepositories(github)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  world.signIn.callbacks = [`${url}/sign-in/callback`]
  const time = { offset: 0 }
  const store = await openStore(place)
  const { clientId, clientSecret } = world.signIn
  const dashboard = createDashboard({
    settings: {
      url,
      clientId,
      clientSecret,
      sessionSecret: clientSecret,
      idleMs: 3_600_000,
      sessionMs: 28_800_000,
      accessMs: 60_000,
    },
    appId: world.app.id,
    apiUrl: `${world.url}/api/v3`,
    store,
    log: pino({ level: 'silent' }),
    pages: samplePages,
    examine: async () => Promise.resolve({ notes: [], readAt: 0 }),
    now: () => Date.now() + time.offset,
  })
  const server = createServer((request, response) => void dashboard({ request, response }))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    url,
    github,
    store,
    repositories,
    time,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await store.close()
      await github.close()
      await place.remove()
    },
  }
}

async function createRepositories(github: GitHub): Promise<readonly Repository[]> {
  const [first, second] = [github.nextOrganisation(), github.nextOrganisation()]
  const made: Repository[] = []
  for (const place of [
    { ...first, name: 'shop' },
    { ...first, name: 'vault' },
    { ...second, name: 'plans' },
  ]) {
    made.push((await createRepository(github.world, place, { 'a.txt': 'a\n' })).repository)
  }
  return made
}
