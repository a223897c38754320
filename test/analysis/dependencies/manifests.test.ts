import { describe, expect, it } from '@jest/globals'
import {
  type Manifest,
  type ManifestEntry,
  type RegistrySetting,
} from '../../../src/analysis/dependencies/manifest.ts'
import { manifestAt, manifests } from '../../../src/analysis/dependencies/manifests.ts'
import { samples } from './samples/samples.ts'

function show(entry: ManifestEntry): string {
  const text = [
    entry.name,
    (entry.version ?? '-').replaceAll(/\s/gu, '_'),
    entry.resolved ?? '-',
    entry.scope === 'development' ? 'dev' : 'runtime',
    entry.source,
    `@${entry.line}`,
    entry.integrity?.replaceAll(' ', ','),
    entry.hasInstallScript ? 'script' : undefined,
    entry.isOverride ? 'override' : undefined,
  ]
  return text.filter((part) => part !== undefined).join(' ')
}

function showRegistry({ effect, scope, url, line }: RegistrySetting): string {
  return `${effect} ${scope} ${url} @${line}`
}

function formatOf(path: string): Manifest {
  const manifest = manifestAt(path)
  if (manifest === null) throw new Error(`no format for ${path}`)
  return manifest
}

describe.each(samples.map((sample) => [sample.path, sample] as const))('%s', (path, sample) => {
  it('gives its entries and registries with their lines', () => {
    const { entries, registries, brokenAtLine } = formatOf(path).parse(sample.text)
    expect(entries.map((entry) => show(entry))).toEqual(sample.entries)
    expect(registries.map((setting) => showRegistry(setting))).toEqual(sample.registries ?? [])
    expect(brokenAtLine).toBeNull()
  })

  it('reads the same with line ends of Windows and a byte order mark', () => {
    const { entries } = formatOf(path).parse(sample.text.replaceAll('\n', '\r\n'))
    expect(entries.map((entry) => show(entry))).toEqual(sample.entries)
  })

  it('never throws, wherever the file ends and whatever stands in it', () => {
    const { text } = sample
    const places = Array.from({ length: Math.ceil(text.length / 50) }, (_, index) => index * 50)
    const cut = places.map((end) => text.slice(0, end))
    const torn = places.map((at) => `${text.slice(0, at)}"]}>\u0000\u202E[{<${text.slice(at)}`)
    for (const broken of [...cut, ...torn]) {
      expect(formatOf(path).parse(broken).entries.length).toBeLessThan(30)
    }
  })
})

it('has a sample for every format', () => {
  const covered = new Set(samples.map(({ path }) => manifestAt(path)?.name))
  const missing = manifests.filter(({ name }) => !covered.has(name)).map(({ name }) => name)
  expect(missing).toEqual(['pdm.lock'])
})
