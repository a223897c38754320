import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { ecosystems } from '../../src/core/dependency.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { builtCli } from './built-cli.ts'
import { stringsOnly } from './parcels.ts'
import { type Registries, serveRegistries } from './registries.ts'

jest.setTimeout(120_000)

let repo: Scratch
let server: Registries
const online = new Client({ name: 'test', version: '1' })
const offline = new Client({ name: 'test', version: '1' })
beforeAll(async () => {
  repo = makeRepository()
  repo.commit('Start', { 'README.md': 'text\n' })
  server = await serveRegistries()
  const settings = { ...server.settings, PRIVATE_PACKAGES: 'npm:@acme/*' }
  const env = stringsOnly({ ...repo.env, ...settings })
  const cli = await builtCli()
  const start = { command: process.execPath, cwd: repo.cwd, env }
  await online.connect(new StdioClientTransport({ ...start, args: [cli, 'mcp'] }))
  await offline.connect(new StdioClientTransport({ ...start, args: [cli, 'mcp', '--offline'] }))
})
afterAll(async () => {
  await online.close()
  await offline.close()
  await server.close()
  repo.remove()
})

interface Answered {
  readonly conclusion: string
  readonly states: Readonly<Record<string, string>>
  readonly details: Readonly<Record<string, string>>
  readonly text: string
}

async function ask(client: Client, args: Record<string, unknown>): Promise<Answered> {
  const called = await client.callTool({ name: 'check_dependency', arguments: args })
  const [first] = called.content as readonly { readonly text: string }[]
  const text = first?.text ?? ''
  expect([called.isError ?? false, text]).toEqual([false, text])
  const { conclusion, checks } = called.structuredContent as {
    conclusion: string
    checks: { check: string; state: string; detail: string }[]
  }
  return {
    conclusion,
    text,
    states: Object.fromEntries(checks.map(({ check, state }) => [check, state])),
    details: Object.fromEntries(checks.map(({ check, detail }) => [check, detail])),
  }
}

describe('check_dependency', () => {
  it('finds nothing against a package that its registry knows, and says who was asked', async () => {
    const args = { ecosystem: 'npm', name: 'express', version: '1.2.0' }
    const { states, details } = await ask(online, args)
    const looked = { existence: 'fine', advisories: 'fine', 'look-alike-and-age': 'fine' }
    expect(states).toMatchObject({ ...looked, licence: 'fine', version: 'fine' })
    const { host } = new URL(server.url)
    expect(details['existence']).toContain(host)
    expect(details['advisories']).toContain(host)
    expect(details['licence']).toContain('MIT')
    expect(server.asked).toContain('/npm/express')
  })

  it('calls an invented name a concern, in words that say why', async () => {
    const args = { ecosystem: 'npm', name: 'express-parcel-auth-helpers', version: '1.0.0' }
    const { conclusion, states, details } = await ask(online, args)
    expect([conclusion, states['existence']]).toEqual(['concern', 'concern'])
    expect(states['look-alike-and-age']).toBe('not-checked')
    expect(states['licence']).toBe('not-checked')
    expect(details['existence']).toContain('npm has no package')
  })

  it('does not call a popular name fine that its registry does not have any more', async () => {
    const args = { ecosystem: 'npm', name: 'react', version: '1.0.0' }
    const { states, details } = await ask(online, args)
    expect(states).toMatchObject({ existence: 'concern', 'look-alike-and-age': 'not-checked' })
    expect(details['existence']).toContain('npm has no such package')
  })

  it('names the advisory that is true of the version', async () => {
    const bad = await ask(online, { ecosystem: 'npm', name: 'parcel-holes', version: '1.1.0' })
    expect(bad.states).toMatchObject({ existence: 'fine', advisories: 'concern' })
    expect(bad.details['advisories']).toContain('GHSA-test-0001')
    expect(bad.details['advisories']).toContain('1.2.0')
    const good = await ask(online, { ecosystem: 'npm', name: 'parcel-holes', version: '1.2.0' })
    expect(good.states['advisories']).toBe('fine')
  })

  it('never calls fine what gave no answer', async () => {
    const args = { ecosystem: 'pypi', name: 'parcel-tools', version: '1.0' }
    const { conclusion, states, details } = await ask(online, args)
    expect(conclusion).not.toBe('fine')
    expect(states['licence']).toBe('not-checked')
    expect(details['licence']).toContain('could not be reached')
    expect(states['advisories']).toBe('fine')
  })

  it('asks nobody about a package of one’s own, and does not call that fine', async () => {
    const args = { ecosystem: 'npm', name: '@acme/secret-plan', version: '1.0.0' }
    const { states } = await ask(online, args)
    for (const check of ['existence', 'advisories', 'look-alike-and-age', 'licence']) {
      expect([check, states[check]]).toEqual([check, 'not-checked'])
    }
    expect(server.asked.join(' ')).not.toContain('acme')
  })

  it('asks nobody when offline: only what the snapshot can say is said', async () => {
    const before = server.asked.length
    const rare = await ask(offline, { ecosystem: 'cargo', name: 'parcel-x', version: '=1.0.0' })
    for (const check of ['existence', 'advisories', 'look-alike-and-age', 'licence']) {
      expect([check, rare.states[check]]).toEqual([check, 'not-checked'])
    }
    expect(rare.details['existence']).toContain('looking up is switched off')
    expect(rare.states['version']).toBe('fine')
    const caret = await ask(offline, { ecosystem: 'cargo', name: 'parcel-x', version: '1.0.0' })
    expect(caret.states['version']).toBe('concern')
    const popular = await ask(offline, { ecosystem: 'npm', name: 'express', version: '1.2.0' })
    expect(popular.states).toMatchObject({ existence: 'fine', licence: 'not-checked' })
    expect(popular.conclusion).not.toBe('fine')
    const invented = { ecosystem: 'pypi', name: 'parcel-zz-not-there-qq', version: '1.0' }
    expect((await ask(offline, invented)).states['existence']).toBe('concern')
    expect(server.asked).toHaveLength(before)
  })

  it.each([
    ['npm', 'parcel-unheard-of', '1.0.0'],
    ['go', 'example.com/parcel/unheard', 'v1.0.0'],
    ['maven', 'com.example:parcel-unheard', '[1.0]'],
    ['cargo', 'parcel-unheard-of', '1.0.0'],
    ['rubygems', 'parcel-unheard-of', '~> 1.0'],
    ['nuget', 'Parcel.Unheard.Of', '[1.0,2.0)'],
    ['packagist', 'parcel/unheard-of', '^1.0'],
  ])('asks the registry of %s', async (ecosystem, name, version) => {
    const { states } = await ask(online, { ecosystem, name, version })
    expect(states).toMatchObject({ existence: 'concern', policy: 'concern' })
    expect(server.asked.some((url) => url.startsWith(`/${ecosystem}/`))).toBe(true)
  })

  it('judges actions and images as far as anyone can be asked', async () => {
    const action = { ecosystem: 'github-actions', name: 'parcel/unheard-of/sub', version: 'v1' }
    const { states } = await ask(online, action)
    expect(states).toMatchObject({ existence: 'not-checked', advisories: 'fine' })
    expect(states['version']).toBe('concern')
    const image = await ask(online, { ecosystem: 'docker', name: 'parcel/tools', version: '1.0' })
    expect(image.states).toMatchObject({ existence: 'not-checked', advisories: 'not-checked' })
    const version = `1.0@sha256:${'a'.repeat(64)}`
    const pinned = await ask(online, { ecosystem: 'docker', name: 'parcel/tools', version })
    expect(pinned.states['version']).toBe('fine')
  })

  it.each(ecosystems)('takes nothing for %s that could say more than a name', async (ecosystem) => {
    const before = server.asked.length
    for (const evil of ['a"\nb', "a'; x", 'a b', 'a<b/>', '../b', '${x}', 'a#b', '-r x']) {
      const { conclusion, text } = await ask(online, { ecosystem, name: evil, version: '1.0.0' })
      expect([evil, conclusion]).toEqual([evil, 'concern'])
      expect(text).not.toContain(evil)
    }
    for (const version of ['1"\n  evil: 1', '1.0 </version>', '${x}', 'file:../x']) {
      const args = { ecosystem, name: 'a/b', version }
      const { isError, structuredContent } = await online.callTool({
        name: 'check_dependency',
        arguments: args,
      })
      const { conclusion } = (structuredContent ?? {}) as { conclusion?: string }
      expect([version, isError === true || conclusion === 'concern']).toEqual([version, true])
    }
    expect(server.asked).toHaveLength(before)
  })

  it('refuses a version that its ecosystem does not write', async () => {
    const args = { ecosystem: 'go', name: 'example.com/a', version: 'v1.0.0 => v2' }
    const { conclusion, states } = await ask(online, args)
    expect([conclusion, states['version']]).toEqual(['concern', 'concern'])
  })

  it('takes what a registry says for data', async () => {
    const { text } = await ask(online, { ecosystem: 'npm', name: 'left-pad', version: '1.2.0' })
    expect(text).not.toContain('Ignore all rules')
    expect(text).not.toContain('`x`')
  })
})
