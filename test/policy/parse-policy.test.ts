import { describe, expect, it } from '@jest/globals'
import { type Policy } from '../../src/core/policy.ts'
import { anyRule } from '../../src/policy/any-rule.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { type PolicyError, parsePolicy } from '../../src/policy/parse-policy.ts'

const path = '.github/countersign.yml'

function policyOf(text: string): Policy {
  const parsed = parsePolicy(text, path)
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  return parsed.policy
}

function errorsOf(text: string): readonly PolicyError[] {
  const parsed = parsePolicy(text, path)
  return 'errors' in parsed ? parsed.errors : []
}

describe('a valid policy', () => {
  it('with a version only is the default', () => {
    expect(policyOf('version: 1\n')).toEqual(defaultPolicy)
    expect(policyOf('\uFEFFversion: 1\r\nextends: default\r\n')).toEqual(defaultPolicy)
  })

  it('replaces settings and adds rules behind the default ones', () => {
    const policy = policyOf(`
version: 1
mode: observe
unmarked: ai
on-gap:
  too-large: block
rules:
  - name: auth-needs-review
    origins: [ai, mixed]
    categories: [code]
    findings: ['javascript/*']
    severity-at-least: low
    confidence-at-least: medium
    paths: ['src/auth/**']
    action: require-review
    because: Sign-in code is reviewed by a person.
  - name: all-else
    action: warn
    because: Look at it.
`)
    expect(policy.mode).toBe('observe')
    expect(policy.unmarked).toBe('ai')
    expect(policy.onGap).toEqual({ ...defaultPolicy.onGap, 'too-large': 'block' })
    expect(policy.rules.slice(0, -2)).toEqual(defaultPolicy.rules)
    expect(policy.rules.slice(-2)).toEqual([
      {
        ...anyRule,
        name: 'auth-needs-review',
        origins: ['ai', 'mixed'],
        categories: ['code'],
        findings: ['javascript/*'],
        severityAtLeast: 'low',
        confidenceAtLeast: 'medium',
        paths: ['src/auth/**'],
        action: 'require-review',
        because: 'Sign-in code is reviewed by a person.',
      },
      { ...anyRule, name: 'all-else', action: 'warn', because: 'Look at it.' },
    ])
  })
})

describe('a broken policy', () => {
  const cases: readonly [string, string, number, number, string][] = [
    ['nothing', '', 1, 1, 'is empty'],
    ['comments only', '# nothing\n\n', 1, 1, 'is empty'],
    ['a lone document start', '---\n', 1, 1, 'is empty'],
    ['an empty map', '{}', 1, 1, 'is empty'],
    ['a list', '- version: 1', 1, 1, 'is a list'],
    ['a text', 'version 1', 1, 1, 'The file is `version 1`'],
    ['no version', 'mode: observe', 1, 1, 'has no `version`'],
    ['a later version', 'version: 2', 1, 10, '`version` is the value `2`'],
    ['a quoted version', 'version: "1"', 1, 10, 'Write `version: 1`'],
    ['an unknown key', 'version: 1\nmod: observe', 2, 1, 'Did you mean `mode`?'],
    ['a key in another case', 'version: 1\nonGap: {}', 2, 1, 'Did you mean `on-gap`?'],
    ['a foreign key', 'version: 1\nxyz: 1', 2, 1, 'write one of `version`'],
    ['an own prototype', 'version: 1\n__proto__: {mode: observe}', 2, 1, 'no key of a policy'],
    ['a wrong value', 'version: 1\nmode:\n  enfore', 3, 3, 'Did you mean `enforce`?'],
    ['a value of another type', 'version: 1\nmode: [observe]', 2, 7, '`mode` is a list'],
    ['an empty value', 'version: 1\nmode:', 2, 6, '`mode` is empty'],
    ['another base', 'version: 1\nextends: none', 2, 10, 'rules of the preset always stay'],
    [
      'a base that is a file',
      'version: 1\nextends: .github/countersign.yml',
      2,
      10,
      'Write `default`',
    ],
    ['several bases', 'version: 1\nextends: [default]', 2, 10, '`extends` is a list'],
    [
      'groups',
      'version: 1\ngroups: [{name: a, topics: [pci]}]',
      2,
      1,
      'an organisation or an operator',
    ],
    ['an unknown gap', 'version: 1\non-gap: {too-lage: warn}', 2, 10, 'Did you mean `too-large`?'],
    ['an unknown action', 'version: 1\non-gap: {too-large: deny}', 2, 21, '`require-review`'],
    ['rules that are no list', 'version: 1\nrules: {}', 2, 8, '`rules` is a map'],
    ['a rule that is no map', 'version: 1\nrules: [x]', 2, 9, '`rules[0]` is `x`'],
    ['a tab', 'version: 1\non-gap:\n\ttoo-large: warn', 3, 1, 'A tab stands'],
    ['an anchor', 'version: &v 1', 1, 13, 'An anchor'],
    ['an alias', 'version: 1\nmode: *v', 2, 7, 'alias'],
    ['an anchored key', '&k version: 1', 1, 4, 'key is no text'],
    ['a tag', 'version: !!int "1"', 1, 16, 'A tag'],
    ['a key that is no text', 'version: 1\n[a]: 2', 2, 1, 'key is no text'],
    ['a duplicate key', 'version: 1\nversion: 1', 2, 1, 'stands twice'],
    ['a second document', 'version: 1\n---\nversion: 1', 2, 1, 'second document'],
    ['a directive', '%YAML 1.1\n---\nversion: 1', 1, 1, '%YAML'],
    ['a merge key', 'version: 1\n<<: {mode: observe}', 2, 1, 'no key of a policy'],
    ['an open bracket', 'version: 1\nrules: [', 2, 9, 'not closed'],
    ['an open quote', 'version: 1\nmode: "observe', 2, 15, 'not closed'],
    ['two keys in a line', 'version: 1\nmode: a: b', 2, 7, 'in one line'],
    ['an unquoted star', 'version: 1\nrules:\n- paths: [**/a]', 3, 11, 'quote a text that starts'],
    ['an unquoted at', 'version: 1\nmode: @x', 2, 7, 'in quotes'],
    ['a wrong escape', 'version: 1\nmode: "\\q"', 2, 8, 'single quotes'],
    ['deep nesting', `a: ${'['.repeat(10_000)}`, 1, 1, 'nested too deep'],
    ['deep dashes', '- '.repeat(10_000), 1, 1, 'nested too deep'],
    ['too many parts', 'a: 1\n'.repeat(40_000), 1, 1, 'more than 50,000'],
    ['too much', `version: 1 #${'x'.repeat(256 * 1024)}`, 1, 1, 'larger than 256 kB'],
  ]

  it.each(cases)('%s', (...[, text, line, column, message]) => {
    const [error] = errorsOf(text)
    expect(error).toEqual({ path, line, column, message: expect.stringContaining(message) })
  })

  const rule = 'version: 1\nrules:\n- name: x\n  action: warn\n  because: y\n'
  const ruleCases: readonly [string, string, string, number, number, string][] = [
    ['a missing action', '  action: warn\n', '', 3, 3, '`rules[0]` has no `action`'],
    ['a missing name', 'name: x', 'origins: [ai]', 3, 3, '`rules[0]` has no `name`'],
    ['a name in capitals', 'name: x', 'name: Xy', 3, 9, 'lower-case'],
    ['the name of a default rule', 'name: x', 'name: minor', 3, 9, 'name of a default rule'],
    ['an unknown action', 'warn', 'refuse', 4, 11, 'Write `allow`, `warn`'],
    ['a misspelt action', 'warn', 'blok', 4, 11, 'Did you mean `block`?'],
    ['an empty because', 'because: y', 'because: ""', 5, 12, 'is empty'],
    ['a long because', 'because: y', `because: ${'y'.repeat(301)}`, 5, 12, 'longer than 300'],
    ['a hidden because', 'because: y', 'because: "a\u202Eb"', 5, 12, 'invisible'],
    ['a broken because', 'because: y', 'because: "\\uD800"', 5, 12, 'invisible'],
    ['a short condition', 'name: x', 'name: x\n  severity: high', 4, 3, '`severity-at-least`'],
    ['a list missing', 'name: x', 'name: x\n  origins: ai', 4, 12, 'Write `origins: [ai, mixed]`'],
    ['an empty list', 'name: x', 'name: x\n  origins: []', 4, 12, 'is empty'],
    [
      'an unknown origin',
      'name: x',
      'name: x\n  origins: [ai, people]',
      4,
      17,
      '`rules[0].origins[1]`',
    ],
    ['a wild rule id', 'name: x', 'name: x\n  findings: ["a*b"]', 4, 14, 'one `*` at the end'],
    ['a rooted path', 'name: x', 'name: x\n  paths: [/src]', 4, 11, 'top of the repository'],
    [
      'a condition of other things',
      'name: x',
      'name: x\n  about: gaps\n  severity-at-least: high',
      5,
      22,
      'about gaps, which have no such thing',
    ],
    [
      'an unknown subject',
      'name: x',
      'name: x\n  about: finding',
      4,
      10,
      'Did you mean `findings`?',
    ],
    [
      'a trial without end',
      'action: warn',
      'trial: 2027-02-30\n  action: block',
      4,
      10,
      'no day of the calendar',
    ],
    [
      'a trial of a warning',
      'name: x',
      'name: x\n  trial: 2027-01-31',
      4,
      10,
      'would mean nothing',
    ],
    ['a named weakness', 'name: x', 'name: x\n  cwe: [CWE-89]', 4, 9, 'Write `cwe: [89]`'],
    [
      'a share over all',
      'name: x',
      'name: x\n  when: {ai-share-at-least: 101}',
      4,
      29,
      'is the value `101`',
    ],
    ['a label as text', 'name: x', 'name: x\n  when: {labels: a}', 4, 18, '`labels: [hotfix]`'],
    [
      'a condition of the change',
      'name: x',
      'name: x\n  labels: [a]',
      4,
      3,
      'no key of `rules[0]`',
    ],
    [
      'a misspelt condition of it',
      'name: x',
      'name: x\n  when: {label: [a]}',
      4,
      10,
      'Did you mean `labels`?',
    ],
    ['a negated path', 'name: x', 'name: x\n  paths: ["!src/**"]', 4, 11, 'cannot be made to skip'],
  ]

  it.each(ruleCases)('a rule with %s', (...[, from, to, line, column, message]) => {
    const errors = errorsOf(rule.replace(from, to))
    expect(errors).toEqual([{ path, line, column, message: expect.stringContaining(message) }])
  })

  it('keeps the names of every preset', () => {
    for (const name of ['strict-ai-any', 'regulated-packages', 'starter-minor']) {
      const [error] = errorsOf(rule.replace('name: x', `name: ${name}`))
      expect(error?.message).toContain('This is the name of a rule of the preset')
    }
  })

  it('finds two rules of one name', () => {
    const [error] = errorsOf(`${rule}- name: x\n  action: block\n  because: z\n`)
    expect(error).toMatchObject({ line: 6, column: 9 })
    expect(error?.message).toContain('Another rule has this name')
  })

  it('names every mistake, in the order of the file', () => {
    const errors = errorsOf('mode: x\nversion: 3\nfoo: 1\nrules: 7\non-gap:\n  a: b\n')
    expect(errors.map(({ line }) => line)).toEqual([1, 2, 3, 4, 6])
  })

  it('lists 20 mistakes at most and says how many more there are', () => {
    const keys = Array.from({ length: 50 }, (_, index) => `key${index}: 1`)
    const errors = errorsOf(`version: 1\n${keys.join('\n')}`)
    expect(errors).toHaveLength(20)
    expect(errors[19]).toMatchObject({ line: 21 })
    expect(errors[19]?.message).toContain('31 more mistakes')
  })

  it('says what, why and what to do, and quotes only short plain words', () => {
    const long = `ghp_${'a1B2'.repeat(9)}_and_more_of_it`
    const texts = [...cases.map(([, text]) => text), `version: 1\nmode: ${long}`, `${long}: 1`]
    for (const { message } of texts.flatMap((text) => errorsOf(text))) {
      expect(message.split(/[.?] /u).length).toBeGreaterThanOrEqual(3)
      expect(message).not.toContain(long)
      expect(message).not.toMatch(/[\r\n]/u)
    }
  })
})
