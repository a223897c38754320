import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { type Origin, origins } from '../../src/core/attribution.ts'
import {
  type Category,
  type Confidence,
  categories,
  confidences,
  type Severity,
  severities,
} from '../../src/core/finding.ts'
import { type GapReason, gapReasons } from '../../src/core/gap.ts'
import { actions, type Policy } from '../../src/core/policy.ts'
import { type DisclosureDuty, type MissingDisclosure } from '../../src/core/provenance.ts'
import { decide } from '../../src/policy/decide.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { policyFileSchema } from '../../src/policy/policy-file.ts'
import { provenanceKeys } from '../../src/policy/provenance-file.ts'
import {
  aBasis,
  aFinding,
  anAnalysis,
  anAttribution,
  aRange,
  inForce,
  nothingMissing,
} from './samples.ts'

const text = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8')

interface Block {
  readonly kind: 'yaml' | 'yaml broken' | 'text' | 'cases'
  readonly body: string
}

/** Fenced blocks and the tables of cases, in the order of the page. */
const blocks: readonly Block[] = [
  ...text.matchAll(
    /^```(yaml broken|yaml|text)\n([^]*?)^```$|^\| finding or gap .*\n.*\n((?:\|.*\n)+)/gmu,
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
  const unmarked = what === 'unmarked lines' || duties.has(what)
  const [, gap] = /^gap (.+)$/u.exec(what) ?? []
  const attribution = anAttribution({ ranges: unmarked ? [aRange({ origin: 'unknown' })] : [] })
  const analysis = anAnalysis({
    findings: unmarked || gap !== undefined ? [] : [findingOf(what)],
    gaps: gap === undefined ? [] : [{ path: 'a', reason: gap as GapReason, detail: 'x' }],
  })
  const basis = aBasis({ missing: missingOf(what, policy) })
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

function findingOf(what: string) {
  const [origin, category, severity = '', confidence = '', path = 'src/a.ts', ruleId = 'x/y'] =
    what.split(', ')
  const location = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
  return aFinding({
    origin: origin as Origin,
    category: category as Category,
    severity: severity.replace(' severity', '') as Severity,
    confidence: confidence.replace(' confidence', '') as Confidence,
    location,
    ruleId,
  })
}

describe('docs/policy.md', () => {
  it.each(casesOf())('%s: %s', (what, action, policy) => {
    expect(decisionOn(what, policy)).toBe(action)
  })

  it('has six recipes with a policy and cases each, and names only words there are', () => {
    const recipes = text.split('## Recipes')[1]?.split('\n## ')[0]?.split('\n### ').slice(1) ?? []
    expect(recipes).toHaveLength(6)
    for (const recipe of recipes) expect(recipe).toMatch(/```yaml[^]*\| finding or gap/u)
    const words = casesOf().flatMap(([what]) =>
      what.includes(', ') ? what.split(', ').slice(0, 4) : [],
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

  it('explains every key, value and gap, with the default it has', () => {
    const rule = policyFileSchema.shape.rules.unwrap().element.shape
    const keys = [
      ...Object.keys(policyFileSchema.shape),
      ...Object.keys(rule),
      ...gapReasons,
      ...[...provenanceKeys.values()].flat(),
    ]
    expect(keys.filter((key) => !text.includes(`| \`${key}\` |`))).toEqual([])
    const values = [...origins, ...categories, ...severities, ...confidences, ...actions]
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
