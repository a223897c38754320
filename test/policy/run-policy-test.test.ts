import { describe, expect, it } from '@jest/globals'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { parsePolicyTests } from '../../src/policy/policy-tests.ts'
import { runPolicyTest } from '../../src/policy/run-policy-test.ts'
import { aRule, inForce } from './samples.ts'

const when = {
  authors: null,
  labels: ['hotfix'],
  baseBranches: null,
  fork: true,
  aiShareAtLeast: null,
}
const policy = inForce({
  ...defaultPolicy,
  provenance: {
    ...defaultPolicy.provenance,
    disclosure: { ...defaultPolicy.provenance.disclosure, statement: 'AI:', action: 'block' },
  },
  rules: [
    ...defaultPolicy.rules,
    aRule({ name: 'auth', about: 'lines', origins: ['ai'], paths: ['src/auth/**'] }),
    aRule({ name: 'big', about: 'lines', origins: ['human'], tools: ['x'], action: 'warn' }),
    aRule({ name: 'new', about: 'dependencies', changes: ['added'], action: 'require-review' }),
    aRule({ name: 'fix', about: 'change', when }),
    aRule({ name: 'later', cwe: [89], trial: '2027-01-31' }),
  ],
})

function run(given: string, rest = 'expect: block') {
  const parsed = parsePolicyTests(`version: 1\ntests: [{name: t, given: ${given}, ${rest}}]`, 't')
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  const [test] = parsed.tests.tests
  if (test === undefined) throw new Error('no test')
  return runPolicyTest(test, policy)
}

describe('runPolicyTest', () => {
  it.each([
    ['{}', 'allow'],
    ['{findings: [{}]}', 'block'],
    ['{findings: [{origin: human, severity: medium}]}', 'warn'],
    ['{findings: [{origin: human, severity: low, cwe: [89]}], today: 2027-01-01}', 'warn'],
    ['{findings: [{origin: human, severity: low, cwe: [89]}], today: 2027-02-01}', 'block'],
    ['{lines: [{count: 40}]}', 'allow'],
    ['{lines: [{count: 40, path: src/auth/a.ts}]}', 'block'],
    ['{lines: [{origin: human, tool: x, evidence: inferred}]}', 'warn'],
    ['{dependencies: [{name: left-pad}]}', 'require-review'],
    ['{dependencies: [{name: left-pad, change: changed}]}', 'allow'],
    ['{gaps: [too-large]}', 'require-review'],
    ['{missing: [statement]}', 'block'],
    ['{pull-request: {labels: [hotfix], fork: true}}', 'block'],
    ['{pull-request: {labels: [hotfix]}}', 'allow'],
  ])('%s: %s', (given, decided) => {
    expect(run(given).decided).toBe(decided)
  })

  it('says which expected rule did not ask for it', () => {
    const result = run(
      '{lines: [{path: src/auth/a.ts}]}',
      "expect: block, because-of: [auth, 'fix']",
    )
    expect(result).toMatchObject({ decided: 'block', rules: ['auth'], missing: ['fix'] })
  })
})

describe('parsePolicyTests', () => {
  it.each([
    ['nothing', '', 1, 'is empty'],
    ['no tests', 'version: 1', 1, 'has no `tests`'],
    ['a wrong action', 'version: 1\ntests: [{name: t, given: {}, expect: deny}]', 2, 'is `deny`'],
    [
      'a wrong key',
      'version: 1\ntests:\n- name: t\n  given: {finding: []}\n  expect: block',
      4,
      'Did you mean `findings`?',
    ],
    ['an anchor', 'version: 1\ntests: &t [*t]', 2, 'An anchor'],
  ])('names %s with its line', (...[, text, line, message]) => {
    const parsed = parsePolicyTests(text, 't.yml')
    const [error] = 'errors' in parsed ? parsed.errors : []
    expect(error).toMatchObject({ path: 't.yml', line, message: expect.stringContaining(message) })
  })
})
