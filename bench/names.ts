import { type PackageKnowledge } from '../src/analysis/dependencies/package-knowledge.ts'
import { type Action } from '../src/core/policy.ts'
import { createHttpClient } from '../src/http/http-client.ts'
import { loadNames } from '../src/registry/load-names.ts'
import { createRegistry } from '../src/registry/registry.ts'
import { publicSources } from '../src/registry/sources.ts'
import {
  type LabelledName,
  labelledOn,
  nameKinds,
  readLabelledNames,
} from './names/labelled-names.ts'
import { scoreNames } from './names/score-names.ts'
import { serveRegistries } from './names/serve-registries.ts'

type Write = (line: string) => void

/**
 * Labelled package names (`fixtures/names`): how many of each kind the default policy warns of, or holds, with a registry that
 * answers and offline, for lines of people and of AI. Caught: more than `allow`.
 */
export async function run(write: Write): Promise<void> {
  const names = readLabelledNames('fixtures/names/names.tsv')
  const offline = await offlineKnowledge()
  const asked = await askedKnowledge(names, offline)
  write(
    `${'kind'.padEnd(12)} names   asked: caught  blocked  by AI   offline: caught  blocked  by AI`,
  )
  for (const kind of nameKinds) {
    const ofKind = names.filter((one) => one.kind === kind)
    const cells = [asked, offline].flatMap((packages) => {
      const [people, tools] = [
        scoreNames(ofKind, packages, 'human'),
        scoreNames(ofKind, packages, 'ai'),
      ]
      return [count(people, isCaught), count(people, isBlocked), count(tools, isBlocked)]
    })
    const [caught = 0, ...rest] = cells
    write(
      [
        kind.padEnd(12),
        cell(ofKind.length, 5),
        cell(caught, 16),
        ...rest.map((value, at) => cell(value, at === 2 ? 17 : 8)),
      ].join(''),
    )
  }
  for (const one of missed(names, asked))
    write(`missed       ${one.ecosystem}:${one.name} (${one.kind})`)
}

async function offlineKnowledge(): Promise<PackageKnowledge> {
  return {
    names: await loadNames(),
    facts: [],
    advisories: null,
    advisoriesMissing: 'offline',
    privatePackages: [],
  }
}

async function askedKnowledge(
  names: readonly LabelledName[],
  offline: PackageKnowledge,
): Promise<PackageKnowledge> {
  const server = await serveRegistries(names)
  try {
    const registry = createRegistry({
      http: createHttpClient({
        userAgent: 'bench',
        timeoutMs: 5_000,
        concurrency: 8,
        perSecond: 2_000,
      }),
      sources: { ...publicSources(), npm: `${server.url}npm/`, pypi: `${server.url}pypi/` },
      cacheFolder: null,
      patienceMs: 120_000,
      now: () => labelledOn,
    })
    return { ...offline, facts: await registry.factsOf(names) }
  } finally {
    await server.close()
  }
}

function missed(
  names: readonly LabelledName[],
  packages: PackageKnowledge,
): readonly LabelledName[] {
  const wanted = names.filter(({ kind }) => kind === 'invented' || kind === 'squatted')
  const actions = scoreNames(wanted, packages, 'human')
  return wanted.filter((_, index) => !isCaught(actions[index] ?? 'allow'))
}

function isCaught(action: Action): boolean {
  return action !== 'allow'
}

function isBlocked(action: Action): boolean {
  return action === 'block'
}

function count(actions: readonly Action[], holds: (action: Action) => boolean): number {
  return actions.filter((action) => holds(action)).length
}

function cell(value: number, width: number): string {
  return String(value).padStart(width + 1)
}
