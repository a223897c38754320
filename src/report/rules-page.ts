import { type Rule, type RuleLanguage, ruleLanguages } from '../core/rule.ts'
import { counted, prose, ruleText } from './markdown.ts'

const languageNames = {
  javascript: 'JavaScript and TypeScript',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  dockerfile: 'Dockerfile',
  compose: 'Docker Compose',
  kubernetes: 'Kubernetes, Kustomize and Helm',
  terraform: 'Terraform and OpenTofu',
  cloudformation: 'CloudFormation',
  workflow: 'GitHub Actions',
} as const satisfies Record<RuleLanguage, string>

const maxText = 4_000

/** The page docs/rules.md: a table per language, then a section per rule. Ends with a line end. */
export function toRulesPage(rules: readonly Rule[]): string {
  const groups = ruleLanguages
    .map((language) => ({ language, own: rulesOf(rules, language) }))
    .filter(({ own }) => own.length > 0)
  const parts = [
    '# The rules',
    intro(rules.length),
    ...groups.flatMap(({ language, own }) => [
      `## ${languageNames[language]}: ${counted(own.length, 'rule')}`,
      tableOf(own),
    ]),
    ...groups.flatMap(({ language, own }) => [
      `## ${languageNames[language]}, one by one`,
      ...own.map((rule) => sectionOf(rule)),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function intro(count: number): string {
  return [
    `${counted(count, 'rule')}, written from the rule data by \`UPDATE_DOCS=1 npx jest test/cli/rules-page.test.ts\`; do not edit it by`,
    'hand. `countersign rules --explain ID` tells more about one. Confidence is the most a finding of the rule can have: the engine',
    'lowers it where a flow is less certain. A rule on trial is shown and never blocks. [engine.md](engine.md) says how a rule is written.',
  ].join('\n')
}

/** In order of id, each rule under the first language it names. */
function rulesOf(rules: readonly Rule[], language: RuleLanguage): readonly Rule[] {
  return rules
    .filter((rule) => rule.languages[0] === language)
    .toSorted((first, second) => (first.id < second.id ? -1 : 1))
}

function tableOf(rules: readonly Rule[]): string {
  const head = [
    '| rule | finds | severity | confidence | CWE | OWASP | lifecycle |',
    '|---|---|---|---|---|---|---|',
  ]
  return [...head, ...rules.map((rule) => rowOf(rule))].join('\n')
}

function rowOf(rule: Rule): string {
  const cells = [
    `[${rule.id}](#${anchorOf(rule.id)})`,
    prose(rule.title),
    rule.severity,
    rule.confidence,
    rule.cwe.join(', '),
    rule.owasp ?? '',
    rule.lifecycle,
  ]
  return `| ${cells.join(' | ')} |`
}

/** As GitHub makes it from the heading `### a/b-c`: lower case, without punctuation but hyphens. */
function anchorOf(id: string): string {
  return id.toLowerCase().replaceAll(/[^\w-]/gu, '')
}

function sectionOf(rule: Rule): string {
  const facts = [
    `${rule.severity} severity, confidence up to ${rule.confidence}`,
    rule.cwe
      .map((cwe) => `[CWE-${cwe}](https://cwe.mitre.org/data/definitions/${cwe}.html)`)
      .join(', '),
    rule.owasp === null ? '' : `OWASP ${rule.owasp}`,
    rule.kind === 'taint' ? 'followed from source to sink' : 'found by shape',
    rule.lifecycle === 'trial' ? 'on trial' : '',
    rule.kind === 'structure' && rule.ids.length > 0 ? `also ${rule.ids.join(', ')}` : '',
  ]
  const fix =
    rule.kind === 'structure' || rule.fix === undefined
      ? ''
      : ` An edit is offered: ${lowerFirst(rule.fix.description)}.`
  return [
    `### ${rule.id}`,
    `**${prose(rule.title)}.** ${facts.filter((fact) => fact !== '').join('; ')}.`,
    ruleText(rule.message, maxText),
    `*What to do:* ${ruleText(rule.remediation, maxText)}${fix}`,
    rule.references.map((reference) => `- <${reference}>`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function lowerFirst(text: string): string {
  return ruleText(
    text.replace(/\.$/u, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  )
}
