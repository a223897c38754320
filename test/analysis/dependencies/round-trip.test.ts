import { describe, expect, it } from '@jest/globals'
import { baseOf } from '../../../src/analysis/dependencies/base-of.ts'
import { scanDependencies } from '../../../src/analysis/dependencies/scan-dependencies.ts'
import { type ChangedFile } from '../../../src/core/change-set.ts'
import { randomFrom } from '../../policy/samples.ts'
import { changeOf, fileOf } from '../change.ts'
import { addedFile, changedFile } from './before-and-after.ts'

type Packages = ReadonlyMap<string, string>

/** One way to write a set of packages as a file, one a line or block. */
const writers: Readonly<Record<string, (packages: Packages) => string>> = {
  'package.json': (packages) =>
    JSON.stringify({ name: 'x', dependencies: Object.fromEntries(packages) }, null, 2),
  'package-lock.json': (packages) =>
    JSON.stringify(
      {
        packages: Object.fromEntries(
          [...packages].map(([name, version]) => [`node_modules/${name}`, { version }]),
        ),
      },
      null,
      2,
    ),
  'pnpm-lock.yaml': (packages) =>
    `packages:\n\n${lines(packages, (name, version) => `  ${name}@${version}:\n    resolution: {integrity: sha512-x}\n`)}`,
  'yarn.lock': (packages) =>
    lines(packages, (name, version) => `${name}@^1:\n  version "${version}"\n`),
  'requirements.txt': (packages) => lines(packages, (name, version) => `${name}==${version}`),
  'poetry.lock': (packages) =>
    lines(packages, (name, version) => `[[package]]\nname = "${name}"\nversion = "${version}"\n`),
  'Pipfile.lock': (packages) =>
    JSON.stringify(
      { default: Object.fromEntries([...packages].map(([name, version]) => [name, { version }])) },
      null,
      2,
    ),
  'pyproject.toml': (packages) =>
    `[project]\ndependencies = [\n${lines(packages, (name, version) => `  "${name}==${version}",`)}\n]\n`,
  'go.mod': (packages) =>
    `module x\n\nrequire (\n${lines(packages, (name, version) => `\texample.org/${name} v${version}`)}\n)\n`,
  'pom.xml': (packages) =>
    `<project><dependencies>\n${lines(packages, (name, version) => `<dependency><groupId>g</groupId>\n<artifactId>${name}</artifactId><version>${version}</version></dependency>`)}\n</dependencies></project>`,
  'build.gradle': (packages) =>
    `dependencies {\n${lines(packages, (name, version) => `  implementation 'g:${name}:${version}'`)}\n}\n`,
  'Cargo.toml': (packages) =>
    `[dependencies]\n${lines(packages, (name, version) => `${name} = "${version}"`)}\n`,
  'Gemfile.lock': (packages) =>
    `GEM\n  remote: https://rubygems.example/\n  specs:\n${lines(packages, (name, version) => `    ${name} (${version})`)}\n`,
  'composer.lock': (packages) =>
    JSON.stringify(
      { packages: [...packages].map(([name, version]) => ({ name: `v/${name}`, version })) },
      null,
      2,
    ),
  'a.csproj': (packages) =>
    `<Project><ItemGroup>\n${lines(packages, (name, version) => `<PackageReference Include="${name}" Version="${version}" />`)}\n</ItemGroup></Project>`,
  '.github/workflows/ci.yml': (packages) =>
    `jobs:\n  a:\n    steps:\n${lines(packages, (name, version) => `      - uses: o/${name}@v${version}`)}\n`,
}

function lines(packages: Packages, write: (name: string, version: string) => string): string {
  return [...packages].map(([name, version]) => write(name, version)).join('\n')
}

function plain(name: string): string {
  return name.replace(/^(?:example\.org\/|g:|v\/|o\/)/u, '')
}

function changesOf(file: ChangedFile): readonly string[] {
  return scanDependencies(changeOf([file]), null)
    .dependencies.map(({ change, name, version, previousVersion }) =>
      [change, plain(name), version, previousVersion].join(' ').replaceAll(/[=v]+(?=\d)/gu, ''),
    )
    .toSorted()
}

describe.each(Object.entries(writers))('%s', (path, write) => {
  it('gives exactly what was added, moved and dropped, in 20 random changes', () => {
    const random = randomFrom(path.length)
    for (let round = 0; round < 20; round += 1) {
      const before = new Map<string, string>()
      for (let index = 0; index < 12; index += 1)
        before.set(`pack${index}`, `1.${random.below(9)}.0`)
      const after = new Map(before)
      const expected: string[] = []
      for (const name of ['pack2', 'pack5', 'pack9', 'new1', 'new2']) {
        const old = before.get(name)
        const fresh = `2.${random.below(9)}.1`
        const isDropped = old !== undefined && random.below(3) === 0
        if (isDropped) after.delete(name)
        else after.set(name, fresh)
        if (old === undefined) expected.push(`added ${name} ${fresh} `)
        else
          expected.push(isDropped ? `removed ${name} ${old} ` : `changed ${name} ${fresh} ${old}`)
      }
      expect(changesOf(changedFile(path, write(before), write(after)))).toEqual(expected.toSorted())
    }
  })
})

describe('baseOf', () => {
  it('gives the text before the change back, and where its lines went', () => {
    const file = fileOf('a', [' one', '-two', '+2', '+2b', ' three', '-four'])
    const base = baseOf(file)
    expect(base?.text).toBe('one\ntwo\nthree\nfour')
    expect([1, 2, 3, 4].map((line) => base?.headLineOf(line))).toEqual([1, 2, 4, 4])
  })

  it('knows nothing of hunks that do not fit, and of missing patches', () => {
    const file = fileOf('a', [' one', '+two'])
    expect(baseOf({ ...file, text: 'other\ntwo' })).toBeNull()
    expect(baseOf({ ...file, missing: 'no-patch' })).toBeNull()
    expect(baseOf(addedFile('a', 'x'))?.text).toBe('')
  })
})

function pnpmLock(...rows: string[]): string {
  return `packages:\n\n${rows.map((row) => `  ${row}:\n    dev: false\n`).join('\n')}`
}

it('joins a manifest and its lock file into one change with the version chosen', () => {
  const manifest = changedFile(
    'package.json',
    '{ "dependencies": {\n"a": "^1"\n} }',
    '{ "dependencies": {\n"a": "^1",\n"b": "^2"\n} }',
  )
  const locked = changedFile(
    'pnpm-lock.yaml',
    pnpmLock('a@1.0.0'),
    pnpmLock('a@1.0.0', 'b@2.1.0', 'c@3.0.0'),
  )
  const { dependencies } = scanDependencies(changeOf([manifest, locked]), null)
  expect(
    dependencies.map(({ name, version, resolved, relation }) => [
      name,
      version,
      resolved,
      relation,
    ]),
  ).toEqual([
    ['b', '^2', '2.1.0', 'declared'],
    ['c', '3.0.0', '3.0.0', 'locked'],
  ])
})

it('calls a name no registry can hold a gap, and a conflict too', () => {
  const odd = addedFile(
    'package.json',
    '{"dependencies":{"../../etc":"1","a\\u202Eb":"1","fine":"1"}}',
  )
  const { dependencies, gaps } = scanDependencies(changeOf([odd]), null)
  expect(dependencies.map(({ name }) => name)).toEqual(['fine'])
  expect(gaps).toMatchObject([{ reason: 'syntax-error' }])
  const conflict = addedFile(
    'yarn.lock',
    'a@^1:\n<<<<<<< HEAD\n  version "1.0.0"\n=======\n  version "1.0.1"\n>>>>>>> x\n',
  )
  expect(scanDependencies(changeOf([conflict]), null).gaps[0]?.detail).toContain('line 2')
})

it('expands no entities', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><project><dependencies><dependency><groupId>&b;</groupId><artifactId>x</artifactId></dependency></dependencies></project>`
  const { dependencies, gaps } = scanDependencies(changeOf([addedFile('pom.xml', bomb)]), null)
  expect(JSON.stringify(dependencies)).not.toContain('aaaa')
  expect(gaps[0]?.detail).toContain('does not parse at line 1')
})
