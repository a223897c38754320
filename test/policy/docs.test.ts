import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { policyNotes } from '../../src/cli/policy-notes.ts'
import { origins, strengths } from '../../src/core/attribution.ts'
import { authorKinds } from '../../src/core/change-facts.ts'
import { ecosystems } from '../../src/core/dependency.ts'
import { categories, confidences, severities } from '../../src/core/finding.ts'
import { gapReasons } from '../../src/core/gap.ts'
import { actions, type Policy } from '../../src/core/policy.ts'
import { dependencyChanges, ruleSubjects } from '../../src/core/policy-rule.ts'
import { type DisclosureDuty, type MissingDisclosure } from '../../src/core/provenance.ts'
import { composePolicy } from '../../src/policy/compose-policy.ts'
import { decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { groupKeys } from '../../src/policy/group-file.ts'
import { parsePolicy, parsePolicyFile } from '../../src/policy/parse-policy.ts'
import { policyFileSchema } from '../../src/policy/policy-file.ts'
import { parsePolicyTests } from '../../src/policy/policy-tests.ts'
import { presetNames } from '../../src/policy/presets.ts'
import { provenanceKeys } from '../../src/policy/provenance-file.ts'
import { ruleKeys } from '../../src/policy/rule-file.ts'
import { runPolicyTest } from '../../src/policy/run-policy-test.ts'
import { givenBy } from './docs-cases.ts'
import { aBasis, inForce, nothingMissing } from './samples.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8')

interface Block {
  readonly kind:
    | 'yaml'
    | 'yaml broken'
    | 'yaml organisation'
    | 'yaml repository'
    | 'yaml tests'
    | 'text'
    | 'cases'
  readonly body: string
}

/** Fenced blocks and the tables of cases, in the order of the page. */
const blocks: readonly Block[] = [
  ...text.matchAll(
    /^```(yaml(?: \w+)?|text)\n([^]*?)^```$|^\| finding or gap .*\n.*\n((?:\|.*\n)+)/gmu,
  ),
].map(([, kind, body, cases]) =>
  cases === undefined
    ? { kind: kind as Block['kind'], body: body ?? '' }
    : { kind: 'cases', body: cases },
)

function policyOf(yaml: string): Policy {
  const parsed = parsePolicy(yaml, 'docs/policy.md')
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  return parsed.policy
}

/** Each case with the policy above it; the tables before any policy of their section are about the default. */
function casesOf(): readonly [string, string, Policy][] {
  const cases: [string, string, Policy][] = []
  for (const [index, { kind, body }] of blocks.entries()) {
    if (kind !== 'cases') continue
    const above = blocks[index - 1]
    const policy = above?.kind === 'yaml' ? policyOf(above.body) : defaultPolicy
    for (const [, what = '', action = ''] of body.matchAll(/^\| (.+?) \| (.+?) \|$/gmu)) {
      cases.push([what, action, policy])
    }
  }
  return cases
}

function decisionOn(what: string, policy: Policy): string {
  const { attribution, analysis, facts } = givenBy(what)
  const [today = null] = /\b\d{4}-\d\d-\d\d\b/u.exec(what) ?? []
  const basis = aBasis({ missing: missingOf(what, policy), facts, today })
  return decide({ attribution, analysis, basis, policy: inForce(policy) }).action
}

/** What is missing from a commit by an AI as co-author without any trailer, as far as the policy asks for it. */
const duties = new Map<string, (policy: Policy) => Partial<MissingDisclosure>>([
  ['a commit without the trailer', (policy) => ({ withoutTrailer: asked(policy, 'trailers') })],
  ['an AI as co-author', (policy) => ({ withCoAuthor: asked(policy, 'forbidCoAuthors') })],
  ['no statement', (policy) => ({ withoutStatement: asked(policy, 'statement').length > 0 })],
])

function missingOf(what: string, policy: Policy): MissingDisclosure {
  return { ...nothingMissing, ...duties.get(what)?.(policy) }
}

function asked({ provenance }: Policy, duty: keyof DisclosureDuty): readonly string[] {
  const { disclosure } = provenance
  const isAsked = duty === 'trailers' ? disclosure.trailers.length > 0 : disclosure[duty]
  return isAsked === null || isAsked === false ? [] : ['a'.repeat(40)]
}

describe('docs/policy.md', () => {
  it.each(casesOf())('%s: %s', (what, action, policy) => {
    expect(decisionOn(what, policy)).toBe(action)
  })

  it('has ten recipes with a policy and cases each, and names only words there are', () => {
    const recipes = text.split('## Recipes')[1]?.split('\n## ')[0]?.split('\n### ').slice(1) ?? []
    expect(recipes).toHaveLength(10)
    for (const recipe of recipes) expect(recipe).toMatch(/```yaml[^]*\| finding or gap/u)
    const words = casesOf().flatMap(([what]) =>
      what.includes(' severity') ? what.split(', ').slice(0, 4) : [],
    )
    const known = [
      ...origins,
      ...categories,
      ...severities.map((severity) => `${severity} severity`),
      ...confidences.map((confidence) => `${confidence} confidence`),
    ]
    expect(words.filter((word) => !known.some((one) => one === word))).toEqual([])
    expect(casesOf().length).toBeGreaterThan(30)
  })

  it('shows valid files only, beside the broken one and what is said of it', () => {
    const yaml = blocks.filter(({ kind }) => kind === 'yaml')
    expect(yaml.length).toBeGreaterThanOrEqual(8)
    for (const { body } of yaml) expect(policyOf(body).version).toBe(1)
    const index = blocks.findIndex(({ kind }) => kind === 'yaml broken')
    const parsed = parsePolicy(blocks[index]?.body ?? '', 'x')
    const errors = 'errors' in parsed ? parsed.errors : []
    const lines = errors.map(({ line, column, message }) => `${line}:${column} ${message}\n`)
    expect(lines.join('')).toBe(blocks[index + 1]?.body)
  })

  it('runs the tests it shows on the policy above them', () => {
    const index = blocks.findIndex(({ kind }) => kind === 'yaml tests')
    const parsed = parsePolicyTests(blocks[index]?.body ?? '', 'docs/policy.md')
    if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
    const policy = inForce(policyOf(blocks[index - 1]?.body ?? ''))
    const results = parsed.tests.tests.map((test) => runPolicyTest(test, policy))
    expect(results.map(({ decided, missing }) => ({ decided, missing }))).toEqual(
      results.map(({ expected }) => ({ decided: expected, missing: [] })),
    )
    expect(results.length).toBeGreaterThan(3)
  })

  it('shows what is said of a repository that would loosen its floor', () => {
    const index = blocks.findIndex(({ kind }) => kind === 'yaml repository')
    const [floor, own] = [index - 1, index].map((at) =>
      parsePolicyFile(blocks[at]?.body ?? '', 'docs/policy.md', 'floor'),
    )
    if (floor === undefined || !('file' in floor) || own === undefined || !('file' in own)) {
      throw new Error('the example has mistakes')
    }
    const path = '.github/countersign.yml'
    const policy = composePolicy({
      floors: [{ file: floor.file, source: { kind: 'operator', path: 'countersign.yml' } }],
      own: { file: own.file, source: { kind: 'repository', path, commitSha: null } },
      repository: { name: null, topics: null, customProperties: null },
      notices: [],
    })
    expect(`${policyNotes(policy).join('\n')}\n`).toBe(blocks[index + 1]?.body)
    expect(policy.policy.onGap).toMatchObject({
      'no-text': 'require-review',
      'syntax-error': 'block',
    })
  })

  it('shows files of organisations without a mistake', () => {
    const files = blocks.filter(({ kind }) => kind === 'yaml organisation')
    expect(files).toHaveLength(2)
    for (const { body } of files) {
      expect(parsePolicyFile(body, 'x', 'floor')).toMatchObject({ file: { version: 1 } })
    }
  })

  it('explains every key, value and gap, with the default it has', () => {
    const keys = [
      ...Object.keys(policyFileSchema.shape),
      ...gapReasons,
      ...[...ruleKeys, ...groupKeys, ...provenanceKeys].flatMap(([, known]) => known),
    ]
    expect(keys.filter((key) => !text.includes(`| \`${key}\` |`))).toEqual([])
    const values = [
      [origins, categories, severities, confidences, actions, presetNames],
      [strengths, authorKinds, ecosystems, dependencyChanges, ruleSubjects],
    ].flat(2)
    expect(values.filter((value) => !text.includes(`\`${value}\``))).toEqual([])
    for (const reason of gapReasons) {
      const row = new RegExp(
        `^\\| \`${reason}\` \\|.*\\| \`${defaultPolicy.onGap[reason]}\` \\|$`,
        'mu',
      )
      expect(text).toMatch(row)
    }
    for (const { name } of defaultPolicy.rules) expect(text).toContain(`\`${name}\``)
  })
})
