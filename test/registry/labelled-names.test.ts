import { beforeAll, describe, expect, it } from '@jest/globals'
import { labelledOn, readLabelledNames } from '../../bench/names/labelled-names.ts'
import { scoreNames } from '../../bench/names/score-names.ts'
import { serveRegistries } from '../../bench/names/serve-registries.ts'
import {
  nothingKnown,
  type PackageKnowledge,
} from '../../src/analysis/dependencies/package-knowledge.ts'
import { createHttpClient } from '../../src/http/http-client.ts'
import { loadNames } from '../../src/registry/load-names.ts'
import { createRegistry } from '../../src/registry/registry.ts'
import { publicSources } from '../../src/registry/sources.ts'

const names = readLabelledNames('fixtures/names/names.tsv')
const bad = names.filter(({ kind }) => kind === 'invented' || kind === 'squatted')
let offline: PackageKnowledge
let asked: PackageKnowledge

beforeAll(async () => {
  offline = { ...nothingKnown, names: await loadNames() }
  const server = await serveRegistries(names)
  const http = createHttpClient({
    userAgent: 't',
    timeoutMs: 9_000,
    concurrency: 8,
    perSecond: 2_000,
  })
  const sources = { ...publicSources(), npm: `${server.url}npm/`, pypi: `${server.url}pypi/` }
  const options = { http, sources, cacheFolder: null, patienceMs: 60_000, now: () => labelledOn }
  asked = { ...offline, facts: await createRegistry(options).factsOf(names) }
  await server.close()
}, 60_000)

function caught(packages: PackageKnowledge): number {
  return scoreNames(bad, packages, 'human').filter((action) => action !== 'allow').length
}

describe('the labelled names', () => {
  it('are many', () => {
    expect(names.length).toBeGreaterThan(400)
  })

  it('are caught when invented or squatted', () => {
    expect(caught(asked) / bad.length).toBeGreaterThanOrEqual(0.98)
    expect(caught(offline) / bad.length).toBeGreaterThanOrEqual(0.9)
  })

  it.each(['popular', 'look-alike'] as const)('are let in when %s', (kind) => {
    const good = names.filter((one) => one.kind === kind)
    for (const packages of [asked, offline]) {
      for (const origin of ['human', 'ai'] as const) {
        expect(scoreNames(good, packages, origin)).not.toContain('block')
      }
    }
  })
})
