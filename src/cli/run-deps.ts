import { type Ecosystem, ecosystems } from '../core/dependency.ts'
import { type PackageFacts } from '../core/package-facts.ts'
import { type JudgedPackage, judgePackage, type NamedPackage } from '../local/judge-package.ts'
import { didYouMean } from '../policy/did-you-mean.ts'
import { isHeld } from '../report/is-held.ts'
import { judgedFindings } from '../report/judged-findings.ts'
import { counted } from '../report/markdown.ts'
import { policyName } from '../report/policy-name.ts'
import { actionVerbs } from '../report/verdict.ts'
import { visibleText } from '../report/visible-text.ts'
import { type Invocation, textOf, UsageError } from './command.ts'
import { writeText } from './output.ts'
import { startProgress } from './progress.ts'

export async function runDeps(invocation: Invocation): Promise<number> {
  const asked = readPackage(invocation)
  const progress = startProgress(invocation)
  try {
    progress.say(`Looking up ${visibleText(asked.name, 60)}…`)
    const judged = await judgePackage(invocation, asked)
    progress.end()
    const text = invocation.flags.has('json') ? toJson(judged) : toText(judged)
    await writeText(invocation.stdout, text)
    return isHeld(judged.assessment) ? 1 : 0
  } finally {
    progress.end()
  }
}

function readPackage(invocation: Invocation): NamedPackage {
  const [text, ...more] = invocation.operands
  if (text === undefined || more.length > 0) {
    throw new UsageError('Name one package: NAME or NAME@VERSION.')
  }
  const at = text.lastIndexOf('@')
  const [name, version] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, '']
  if (name.length > 214 || /[\s\p{C}]/u.test(name)) {
    throw new UsageError('That is no name a package can have.')
  }
  const ecosystem = readEcosystem(textOf(invocation, 'ecosystem') ?? 'npm')
  return { ecosystem, name, version: version === '' ? null : version }
}

/** An image is not looked up. */
const known = ecosystems.filter((name) => name !== 'docker')

function readEcosystem(text: string): Ecosystem {
  const found = known.find((name) => name === text)
  if (found !== undefined) return found
  const guess = didYouMean(text, known)
  const hint = guess === null ? `It is one of ${known.join(', ')}.` : `Did you mean ${guess}?`
  throw new UsageError(`No package of ${JSON.stringify(text)} can be looked up. ${hint}`)
}

function toJson({ named, facts, advisories, assessment }: JudgedPackage): string {
  const { analysis, decision, policyOrigin } = assessment
  const { findings, gaps } = analysis
  const report = { package: named, facts, advisories, findings, gaps, decision, policyOrigin }
  return `${JSON.stringify({ schemaVersion: 1, ...report }, null, 2)}\n`
}

function toText({ named, facts, assessment }: JudgedPackage): string {
  const { analysis, decision, policyOrigin } = assessment
  const version = named.version === null ? '' : ` ${visibleText(named.version, 60)}`
  const found = judgedFindings(analysis.findings, decision).flatMap(({ finding, action }) => [
    '',
    `${finding.severity}: ${finding.title} (${finding.ruleId})  ${actionVerbs[action]}`,
    `  ${finding.message}`,
    `  ${finding.remediation}`,
  ])
  const gaps = analysis.gaps.flatMap(({ detail }) => ['', `Not checked: ${detail}`])
  const verdict = `${verdicts[decision.action]}${decision.mode === 'observe' ? ' (the policy only observes)' : ''}`
  const lines = [
    `${visibleText(named.name, 214)}${version} (${named.ecosystem})`,
    ...factLines(facts).map((line) => `  ${line}`),
    ...found,
    ...gaps,
    '',
    `Adding it ${verdict}. Policy: ${policyName(policyOrigin.sources)}.`,
  ]
  return `${lines.join('\n')}\n`
}

const verdicts = {
  allow: 'is let in',
  warn: 'is let in with a warning',
  'require-review': 'needs a review',
  block: 'is blocked',
} as const

function factLines(facts: PackageFacts | null): readonly string[] {
  if (facts === null || facts.existence !== 'exists') return []
  const { firstPublished, latestVersion, latestPublished, releases, maintainers } = facts
  const latest = latestVersion === null ? null : `latest ${latestVersion}${since(latestPublished)}`
  const people = maintainers === null ? null : counted(maintainers, 'maintainer')
  const count = releases === null ? null : counted(releases, 'release')
  const first = firstPublished === null ? null : `first published ${firstPublished.slice(0, 10)}`
  const rows = [
    [first, count, latest, people],
    [facts.licence === null ? null : `licence ${facts.licence}`, usage(facts.downloads)],
    [
      facts.deprecated === true ? 'deprecated' : null,
      facts.installScripts === true ? 'runs a script when it is installed' : null,
      facts.repository,
    ],
  ]
  return rows.flatMap((row) => {
    const parts = row.filter((part) => part !== null)
    return parts.length === 0 ? [] : [visibleText(parts.join(', '), 300)]
  })
}

function since(time: string | null): string {
  return time === null ? '' : ` of ${time.slice(0, 10)}`
}

function usage(downloads: number | null): string | null {
  return downloads === null ? null : `about ${downloads.toLocaleString('en-US')} downloads a month`
}
