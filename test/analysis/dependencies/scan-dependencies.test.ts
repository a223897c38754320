import { describe, expect, it } from '@jest/globals'
import { scanDependencies } from '../../../src/analysis/dependencies/scan-dependencies.ts'
import { type ChangedFile } from '../../../src/core/change-set.ts'
import { changeOf, fileOf } from '../change.ts'

function scan(path: string, marked: readonly string[]) {
  return scanDependencies(changeOf([fileOf(path, marked)]), null)
}

describe('scanDependencies: package.json', () => {
  it('lists added and changed packages of every section, not moved or untouched ones', () => {
    const { dependencies, gaps } = scan('web/package.json', [
      ' {',
      '   "name": "web",',
      '   "dependencies": {',
      '+    "left-pad": "^1.3.0",',
      '-    "react": "^17.0.0",',
      '+    "react": "^18.2.0",',
      '-    "zod": "4.0.0"',
      '+    "zod": "4.0.0",',
      '+    "@scope/pkg": "workspace:*"',
      '   },',
      '   "devDependencies": { "jest": "30.0.0" },',
      '+  "scripts": { "build": "tsc" },',
      '+  "peerDependencies": { "vue": "3" },',
      '+  "optionalDependencies": { "fsevents": "2" }',
      ' }',
    ])
    expect(gaps).toEqual([])
    expect(dependencies.map((d) => [d.name, d.version, d.previousVersion, d.line])).toEqual([
      ['left-pad', '^1.3.0', null, 4],
      ['react', '^18.2.0', '^17.0.0', 5],
      ['@scope/pkg', 'workspace:*', null, 7],
      ['vue', '3', null, 11],
      ['fsevents', '2', null, 12],
    ])
    expect(dependencies[0]).toMatchObject({ ecosystem: 'npm', path: 'web/package.json' })
  })

  it('does not call a package new that moves to another section', () => {
    const { dependencies } = scan('package.json', [
      ' {',
      '   "dependencies": {',
      '-    "jest": "30.0.0"',
      '   },',
      '   "devDependencies": {',
      '+    "jest": "30.0.0"',
      '   }',
      ' }',
    ])
    expect(dependencies).toEqual([])
  })

  it('keeps what a broken manifest says and reports where it breaks', () => {
    const { dependencies, gaps } = scan('package.json', [
      '+{ "dependencies": {',
      '+  "a": "1",',
      '+<<<<<<< HEAD',
      '+  "b": "2"',
      '+} }',
    ])
    expect(dependencies.map((d) => d.name)).toContain('a')
    expect(gaps).toMatchObject([{ path: 'package.json', reason: 'syntax-error' }])
    expect(gaps[0]?.detail).toContain('line 3')
  })

  it.each([
    ['an array', '[1, 2]'],
    ['a string', '"x"'],
    ['nothing', ''],
    ['names from the prototype', '{"dependencies":{"__proto__":"1","constructor":"2"}}'],
    ['odd versions', '{"dependencies":{"a":1,"b":null,"c":{"d":"1"},"e":["1"]}}'],
    ['deep nesting', '['.repeat(50_000)],
  ])('survives %s', (_, text) => {
    expect(() => scan('package.json', [`+${text}`])).not.toThrow()
  })

  it('reads names that an object would swallow', () => {
    const { dependencies } = scan('package.json', ['+{"dependencies":{"__proto__":"1"}}'])
    expect(dependencies.map((d) => d.name)).toEqual(['__proto__'])
  })

  it('looks at no installed package and no removed manifest', () => {
    const marked = ['+{"dependencies":{"a":"1"}}']
    const removed = { ...fileOf('package.json', marked), status: 'removed', text: null } as const
    expect(scan('node_modules/x/package.json', marked).dependencies).toEqual([])
    expect(scanDependencies(changeOf([removed]), null).dependencies).toEqual([])
  })

  it('counts every entry of a file whose patch is missing', () => {
    const file: ChangedFile = {
      ...fileOf('package.json', ['+{"dependencies":{"a":"1"}}']),
      hunks: [],
      missing: 'no-patch',
    }
    expect(scanDependencies(changeOf([file]), null).dependencies).toHaveLength(1)
  })
})

describe('scanDependencies: requirements.txt', () => {
  it('reads names, specifiers, extras, markers, hashes and direct references', () => {
    const { dependencies } = scan('requirements/dev.txt', [
      '+# tools',
      '+-r base.txt',
      '+--index-url https://pypi.corp.net/simple',
      '+requests==2.32.0',
      '+Django[argon2] >=5,<6 ; python_version > "3.10"  # web',
      '+numpy',
      '+flask==3.0 \\',
      '+    --hash=sha256:abc',
      '+./local/package',
      '+tool @ https://example.org/tool.whl',
      '-urllib3==1.26',
      '+urllib3==2.2',
    ])
    expect(dependencies.map((d) => [d.name, d.version, d.previousVersion, d.line])).toEqual([
      ['requests', '==2.32.0', null, 4],
      ['Django', '>=5,<6', null, 5],
      ['numpy', null, null, 6],
      ['flask', '==3.0', null, 7],
      ['tool', '@ https://example.org/tool.whl', null, 10],
      ['urllib3', '==2.2', '==1.26', 11],
    ])
  })

  it('knows the names such files have', () => {
    const paths = [
      'requirements.txt',
      'requirements-dev.txt',
      'a/requirements/base.txt',
      'dev-requirements.in',
    ]
    for (const path of paths) expect(scan(path, ['+requests']).dependencies).toHaveLength(1)
    expect(scan('notes.txt', ['+requests']).dependencies).toEqual([])
  })
})
