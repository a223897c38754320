import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { run } from './run.ts'

const library = dirname(
  fileURLToPath(import.meta.resolve('@cyclonedx/cyclonedx-library/package.json')),
)

function schema(name: string): object {
  return JSON.parse(
    readFileSync(join(library, 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'),
  ) as object
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-sbom-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const sha512 = Buffer.alloc(64, 7).toString('base64')

const files = {
  'package.json':
    '{ "dependencies": { "a": "^1.0.0", "unlocked": "^2" }, "devDependencies": { "@s/b": "1" } }',
  'package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': {},
      'node_modules/a': { version: '1.2.3', integrity: `sha512-${sha512}` },
      'node_modules/@s/b': { version: '1.0.0', dev: true },
      'node_modules/deep': { version: '0.1.0' },
    },
  }),
  'requirements.txt': 'Django_REST==1.0\nbroken name !!\n',
  Dockerfile: 'FROM registry.corp.example/team/app:1.0\n',
  'pom.xml':
    '<project><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>1</version></dependency></dependencies></project>',
}

interface Document {
  readonly serialNumber?: string
  readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } }
  readonly components: readonly {
    readonly purl: string
    readonly scope: string
    readonly hashes?: readonly object[]
  }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

describe('countersign sbom', () => {
  it('writes valid CycloneDX 1.6, the same every time', async () => {
    const cwd = folderWith(files)
    const { exitCode, stdout } = await run(['sbom'], { cwd })
    expect(exitCode).toBe(0)
    expect((await run(['sbom'], { cwd })).stdout).toBe(stdout)
    const ajv = new Ajv({ strict: false, allErrors: true })
    formats.default(ajv)
    for (const name of ['idn-email', 'iri-reference', 'iri']) ajv.addFormat(name, true)
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`)
    }
    const isValid = ajv.validate(schema('bom-1.6'), JSON.parse(stdout))
    expect(ajv.errors ?? []).toEqual([])
    expect(isValid).toBe(true)
  })

  it('lists what is installed, what it is called everywhere, and what asks for it', async () => {
    const { stdout } = await run(['sbom'], { cwd: folderWith(files) })
    const document = JSON.parse(stdout) as Document
    expect(document.components.map(({ purl, scope }) => `${purl} ${scope}`).toSorted()).toEqual([
      'pkg:docker/team/app@1.0?repository_url=registry.corp.example required',
      'pkg:maven/g/a@1 required',
      'pkg:npm/%40s/b@1.0.0 excluded',
      'pkg:npm/a@1.2.3 required',
      'pkg:npm/deep@0.1.0 required',
      'pkg:npm/unlocked required',
      'pkg:pypi/django-rest@1.0 required',
    ])
    const locked = document.components.find(({ purl }) => purl === 'pkg:npm/a@1.2.3')
    expect(locked?.hashes).toEqual([{ alg: 'SHA-512', content: '07'.repeat(64) }])
    const direct = document.dependencies.find(({ ref }) => ref === 'root')?.dependsOn
    expect(direct).toContain('pkg:npm/a@1.2.3')
    expect(direct).not.toContain('pkg:npm/deep@0.1.0')
    expect(document.serialNumber).toBeUndefined()
    expect(document.metadata.timestamp).toBeUndefined()
  })

  it('writes to a file, is stamped when asked, and says what does not parse', async () => {
    const cwd = folderWith({ 'package.json': '{ "dependencies": { "a": "1.0.0", <<<' })
    const { exitCode, stdout, stderr } = await run(['sbom', '--stamp', '--output', 'out.json'], {
      cwd,
    })
    expect([exitCode, stdout]).toEqual([0, ''])
    expect(stderr).toContain('package.json: This manifest does not parse at line 1')
    const document = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as Document
    expect(document.serialNumber).toMatch(/^urn:uuid:/u)
    expect(document.metadata.timestamp).not.toBeUndefined()
    expect((await run(['sbom', 'a', 'b'], { cwd })).exitCode).toBe(2)
    expect((await run(['sbom', '--output', 'no/such/folder'], { cwd })).exitCode).toBe(2)
  })
})
