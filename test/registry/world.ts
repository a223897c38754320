import { type Ecosystem } from '../../src/core/dependency.ts'
import { type HttpAnswer, type HttpClient } from '../../src/http/http-client.ts'
import { createRegistry } from '../../src/registry/registry.ts'
import { publicSources } from '../../src/registry/sources.ts'

interface World {
  readonly asked: string[]
  readonly http: HttpClient
}

/** Answers by the end of the address; anything else is 404. */
export function world(answers: Readonly<Record<string, unknown>>): World {
  const asked: string[] = []
  return {
    asked,
    http: {
      ask: async ({ url }) => {
        asked.push(url)
        const found = Object.entries(answers).find(([end]) => url.endsWith(end))?.[1]
        return Promise.resolve(toAnswer(found))
      },
    },
  }
}

function toAnswer(found: unknown): HttpAnswer {
  if (found === undefined) return { outcome: 'answered', status: 404, text: '' }
  if (typeof found === 'object' && found !== null && 'outcome' in found) return found as HttpAnswer
  const text = typeof found === 'string' ? found : JSON.stringify(found)
  return { outcome: 'answered', status: 200, text }
}

const start = Date.parse('2026-11-27T00:00:00Z')

/** `hours` later than the first time. */
export function registryOver({ http }: World, cacheFolder: string | null = null, hours = 0) {
  const sources = { ...publicSources(), npm: 'https://npm.example/' }
  return createRegistry({
    http,
    sources,
    cacheFolder,
    patienceMs: 1_000,
    now: () => start + hours * 3_600_000,
  })
}

export async function factsOf(
  ecosystem: Ecosystem,
  name: string,
  answers: Readonly<Record<string, unknown>>,
) {
  const [facts] = await registryOver(world(answers)).factsOf([{ ecosystem, name }])
  return facts
}

export const packument = {
  name: 'pad',
  'dist-tags': { latest: '1.1.0' },
  time: { created: '2020-01-02T03:04:05.000Z', '1.1.0': '2024-01-01T00:00:00.000Z' },
  maintainers: [{ name: 'a' }],
  versions: {
    '1.0.0': {},
    '1.1.0': { license: 'MIT', deprecated: 'use that', scripts: { postinstall: 'node x' } },
  },
}
