import { beforeAll, describe, expect, it } from '@jest/globals'
import { isPublic } from '../../../src/analysis/dependencies/is-public.ts'
import { licenceTerms } from '../../../src/analysis/dependencies/licence-terms.ts'
import { mayContain, readFilterFile } from '../../../src/analysis/dependencies/names/fuse-filter.ts'
import { isListed, type NameLists } from '../../../src/analysis/dependencies/names/name-list.ts'
import { resemble } from '../../../src/analysis/dependencies/names/resemble.ts'
import { type Ecosystem } from '../../../src/core/dependency.ts'
import { loadNames } from '../../../src/registry/load-names.ts'
import { buildFilterFile } from '../../../tools/names/build-filter.ts'

let lists: NameLists

beforeAll(async () => {
  lists = await loadNames()
})

describe('the filter', () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `name-${index}`)
  const bytes = buildFilterFile(names, '2026-01-02')

  it('holds every name and hardly any other', () => {
    const file = readFilterFile(bytes)
    if (file === null) throw new Error('no filter')
    expect(file.asOf).toBe('2026-01-02')
    expect(names.filter((name) => !mayContain(file.filter, name))).toEqual([])
    const others = Array.from({ length: 5_000 }, (_, index) => `other-${index}`)
    expect(others.filter((name) => mayContain(file.filter, name)).length).toBeLessThan(3)
  })

  it('is equal for equal names in any order', () => {
    expect(Buffer.compare(buildFilterFile(names.toReversed(), '2026-01-02'), bytes)).toBe(0)
  })

  it.each([0, 1, 2, 3, 10])('is built from %d names', (count) => {
    const some = names.slice(0, count)
    const file = readFilterFile(buildFilterFile(some, '2026-01-02'))
    expect(some.every((name) => file !== null && mayContain(file.filter, name))).toBe(true)
  })

  it('is none when cut or foreign', () => {
    expect(readFilterFile(bytes.subarray(0, -2))).toBeNull()
    expect(readFilterFile(Buffer.from('anything'))).toBeNull()
    expect(readFilterFile(Buffer.alloc(0))).toBeNull()
  })
})

describe('the snapshot', () => {
  it('knows what exists', () => {
    const [npm, pypi] = [lists.get('npm'), lists.get('pypi')]
    if (npm === undefined || pypi === undefined) throw new Error('no lists')
    expect(['react', '@types/node', 'Express'].map((name) => isListed(npm, name))).toEqual([
      true,
      true,
      true,
    ])
    expect(isListed(npm, 'react-codeshift-utils-pro')).toBe(false)
    expect(
      ['Django', 'zope.interface', 'Flask_SQLAlchemy'].map((name) => isListed(pypi, name)),
    ).toEqual([true, true, true])
    expect(isListed(pypi, 'django-audit-trail-logger')).toBe(false)
  })
})

describe('resemble', () => {
  it.each<[Ecosystem, string, string, string, boolean]>([
    ['npm', 'lodahs', 'one-edit', 'lodash', true],
    ['npm', 'expres', 'one-edit', 'express', true],
    ['npm', 'crossenv', 'separators', 'cross-env', true],
    ['npm', 'types-node', 'separators', '@types/node', true],
    ['npm', '@bable/core', 'one-edit', '@babel/core', true],
    ['npm', '@bable/lodash', 'owner-one-edit', '@babel/lodash', false],
    ['npm', '@evil/lodash', 'foreign-scope', 'lodash', false],
    ['npm', 'parser-body', 'word-order', 'body-parser', true],
    ['npm', 'node-express-js', 'affix', 'express', false],
    ['npm', 'react-codeshift-utils-pro', 'combination', 'react', false],
    ['npm', 'my-openai-thing', 'brand', 'openai', false],
    ['npm', 'djangorestframework', 'wrong-ecosystem', 'djangorestframework', false],
    ['npm', 'lodаsh', 'look-alike-characters', 'lodash', true],
    ['pypi', 'rest_framework', 'import-name', 'djangorestframework', true],
    ['pypi', 'jeIlyfish', 'one-edit', 'jellyfish', true],
    ['pypi', 'reqeusts', 'one-edit', 'requests', true],
    ['github-actions', 'action/checkout', 'one-edit', 'actions/checkout', true],
    ['cargo', 'serde-jsom', 'one-edit', 'serde_json', true],
  ])('%s %s: %s of %s', (...[ecosystem, name, kind, target, isStrong]) => {
    expect(resemble({ ecosystem, name }, lists)).toMatchObject({ kind, target, isStrong })
  })

  it.each<[Ecosystem, string]>([
    ['npm', 'react'],
    ['npm', 'preact'],
    ['npm', '@babel/parser'],
    ['npm', 'koa'],
    ['pypi', 'requests'],
    ['pypi', 'httpx'],
    ['npm', '@types/left-pad'],
    ['docker', 'nodee'],
  ])('%s %s: of none', (ecosystem, name) => {
    expect(resemble({ ecosystem, name }, lists)).toBeNull()
  })

  it.each([
    '',
    '-',
    '@',
    '@/',
    '/',
    'a'.repeat(50_000),
    '\u0000',
    '__proto__',
    '@a/'.repeat(9_999),
  ])('survives the name %#', (name) => {
    for (const ecosystem of ['npm', 'pypi', 'go', 'maven'] as const) {
      expect(() => resemble({ ecosystem, name }, lists)).not.toThrow()
    }
  })
})

describe('isPublic', () => {
  const own = ['npm:@acme/*', 'acme-*', 'pypi:internal']
  it.each([
    ['npm', '@acme/logger', 'registry', false],
    ['npm', '@Acme/logger', 'registry', false],
    ['npm', '@acmecorp/logger', 'registry', true],
    ['pypi', 'acme-tools', 'registry', false],
    ['pypi', 'internal', 'registry', false],
    ['npm', 'internal', 'registry', true],
    ['npm', 'left-pad', 'workspace', false],
    ['npm', 'left-pad', 'git', false],
    ['npm', 'left-pad', 'private-registry', false],
  ] as const)('%s %s from %s: %s', (...[ecosystem, name, source, expected]) => {
    expect(isPublic({ ecosystem, name, source }, own)).toBe(expected)
  })
})

describe('licenceTerms', () => {
  const deny = { allow: null, deny: ['AGPL-3.0-only', 'GPL-3.0'] }
  const allow = { allow: ['MIT', 'Apache-2.0', 'BSD-3-Clause'], deny: [] }
  it.each([
    ['MIT', deny, 'allowed'],
    ['AGPL-3.0-or-later', deny, 'denied'],
    ['GPL-3.0', deny, 'denied'],
    ['MIT OR GPL-3.0-only', deny, 'allowed'],
    ['MIT AND GPL-3.0-only', deny, 'denied'],
    ['UNLICENSED', deny, 'none'],
    ['Unlicense', deny, 'allowed'],
    ['SEE LICENSE IN LICENCE.md', deny, 'unreadable'],
    ['BSD', allow, 'unreadable'],
    ['ISC', allow, 'not-allowed'],
    ['(MIT OR ISC)', allow, 'allowed'],
    ['MIT AND ISC', allow, 'not-allowed'],
    ['('.repeat(5_000), allow, 'unreadable'],
  ] as const)('%s', (licence, lists_, expected) => {
    expect(licenceTerms(licence, lists_)).toBe(expected)
  })
})
