import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type LabelledName } from './labelled-names.ts'

export interface ServedRegistries {
  /** Below it `npm/` and `pypi/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Answers as npm and PyPI do, from the rows' facts. Listens on this machine only. */
export async function serveRegistries(names: readonly LabelledName[]): Promise<ServedRegistries> {
  const pages = new Map(names.flatMap((one) => pagesOf(one)))
  const server = createServer((request, response) => {
    const page = pages.get(decodeURIComponent(request.url ?? ''))
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(page ?? '{"error":"not found"}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function pagesOf(one: LabelledName): readonly (readonly [string, string])[] {
  if (one.facts === null) return []
  return one.ecosystem === 'npm' ? [npmPage(one, one.facts)] : pypiPages(one, one.facts)
}

type Facts = NonNullable<LabelledName['facts']>

function npmPage({ name }: LabelledName, facts: Facts): readonly [string, string] {
  const versions = versionsOf(facts)
  const document = {
    name,
    'dist-tags': { latest: versions.at(-1) },
    time: { created: `${facts.firstPublished}T00:00:00.000Z` },
    maintainers: Array.from({ length: facts.maintainers }, (_, at) => ({ name: `owner${at}` })),
    versions: Object.fromEntries(versions.map((version) => [version, { license: 'MIT' }])),
  }
  return [`/npm/${name}`, JSON.stringify(document)]
}

function pypiPages({ name }: LabelledName, facts: Facts): readonly (readonly [string, string])[] {
  const project = name.toLowerCase().replaceAll(/[-_.]+/gu, '-')
  const versions = versionsOf(facts)
  const roles = Array.from({ length: facts.maintainers }, (_, at) => ({
    role: 'Owner',
    user: `owner${at}`,
  }))
  const files = [{ 'upload-time': `${facts.firstPublished}T00:00:00Z` }]
  return [
    [`/pypi/simple/${project}/`, JSON.stringify({ name: project, versions, files })],
    [
      `/pypi/pypi/${project}/json`,
      JSON.stringify({ info: { version: versions.at(-1) }, ownership: { roles } }),
    ],
  ]
}

function versionsOf({ releases, latest }: Facts): readonly string[] {
  return [...Array.from({ length: releases - 1 }, (_, at) => `0.${at}.9`), latest]
}
