import { type Ecosystem } from '../core/dependency.ts'
import { type PackageFacts, type UnknownReason } from '../core/package-facts.ts'
import { type HttpAnswer, type HttpClient } from '../http/http-client.ts'
import { createFactsCache, type FactsCache } from './facts-cache.ts'
import { noFacts, type RegistryFacts, type RegistryReader } from './reader.ts'
import { readers } from './readers.ts'
import { type RegistrySources } from './sources.ts'

export interface PackageName {
  readonly ecosystem: Ecosystem
  readonly name: string
}

/** What registries say about packages. Never throws: what is not answered is `unknown`, with the reason. */
export interface Registry {
  readonly factsOf: (packages: readonly PackageName[]) => Promise<readonly PackageFacts[]>
}

interface RegistryOptions {
  readonly http: HttpClient
  readonly sources: RegistrySources
  /** Null: answers are kept in memory only. */
  readonly cacheFolder: string | null
  /** For all questions of one change together, in milliseconds. */
  readonly patienceMs: number
  readonly now: () => number
}

const mostPackages = 500
const maxBytes = 24 * 1_048_576

export function createRegistry(options: RegistryOptions): Registry {
  const cache = createFactsCache(options.cacheFolder, options.now)
  return {
    factsOf: async (packages) => {
      const until = options.now() + options.patienceMs
      return Promise.all(
        packages.map(async (one, index) =>
          index < mostPackages
            ? within(
                ask(one, options, cache),
                until - options.now(),
                unknown(one, 'timed-out', options),
              )
            : unknown(one, 'too-many', options),
        ),
      )
    },
  }
}

/** What is late is not waited for; its answer still reaches the cache. */
async function within<T>(work: Promise<T>, milliseconds: number, late: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), Math.max(0, milliseconds))
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

async function ask(
  one: PackageName,
  options: RegistryOptions,
  cache: FactsCache,
): Promise<PackageFacts> {
  const source = options.sources[one.ecosystem]
  const reader = readers.find(({ ecosystem }) => ecosystem === one.ecosystem)
  if (source === null || reader === undefined) return unknown(one, 'no-registry', options)
  const key = { ...one, source }
  const known = await cache.get(key)
  if (known !== null) return known
  const facts = await fetchFacts(one, reader, options)
  await cache.put(key, facts)
  return facts
}

async function fetchFacts(
  one: PackageName,
  reader: RegistryReader,
  options: RegistryOptions,
): Promise<PackageFacts> {
  const paths = reader.pathsOf(one.name)
  if (paths === null) return unknown(one, 'odd-name', options)
  const base = (options.sources[one.ecosystem] ?? '').replace(/\/*$/u, '/')
  const texts: string[] = []
  for (const { path, accept } of paths) {
    const answer = await options.http.ask({ url: base + path, accept, body: null, maxBytes })
    const outcome = outcomeOf(answer)
    if (outcome === 'too-large' && texts.length === 0) return exists(one, noFacts, options)
    if (outcome === 'absent') return { ...unknown(one, null, options), existence: 'absent' }
    if (outcome !== null) return unknown(one, outcome, options)
    texts.push(answer.outcome === 'answered' ? answer.text : '')
  }
  const facts = reader.read(texts, one.name)
  return facts === null ? unknown(one, 'not-understood', options) : exists(one, facts, options)
}

/** Null: there is a text to read. */
function outcomeOf(answer: HttpAnswer): UnknownReason | 'absent' | null {
  if (answer.outcome !== 'answered') return answer.outcome
  const { status } = answer
  if (status === 404 || status === 410) return 'absent'
  if (status === 401 || status === 403) return 'refused'
  return status === 200 ? null : 'not-understood'
}

function exists(one: PackageName, facts: RegistryFacts, options: RegistryOptions): PackageFacts {
  return { ...unknown(one, null, options), ...facts, existence: 'exists' }
}

function unknown(
  { ecosystem, name }: PackageName,
  reason: UnknownReason | null,
  { sources, now }: RegistryOptions,
): PackageFacts {
  const source = sources[ecosystem]
  return {
    ...noFacts,
    ecosystem,
    name,
    existence: 'unknown',
    unknownBecause: reason,
    asOf: new Date(now()).toISOString(),
    from: source !== null && URL.canParse(source) ? new URL(source).host : 'no registry',
  }
}
