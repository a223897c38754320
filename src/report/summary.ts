import { type Assessment } from '../core/assessment.ts'
import { type PolicyDryRun } from '../core/policy-dry-run.ts'
import { type PolicySource } from '../core/policy-in-force.ts'
import { authorshipSection } from './authorship-section.ts'
import {
  contextSection,
  countsSection,
  restSection,
  suppressedSection,
  topSection,
} from './finding-sections.ts'
import { fitSections, type Section } from './fit-sections.ts'
import { code } from './markdown.ts'
import { reviewSection, waivedSection } from './people-section.ts'
import { dryRunSection, policyNoteSection, settingsSection } from './policy-sections.ts'
import { coverageSection, dependencySection, gapSection } from './scope-sections.ts'
import { toVerdict } from './verdict.ts'
import { verdictSection } from './verdict-section.ts'
import { visibleText } from './visible-text.ts'

/** GitHub's limit for the summary of a check run, taken as UTF-8 bytes so that it holds however GitHub counts. */
const maxSummary = 65_535
const maxTitle = 255

/**
 * The verdict for people, as GitHub Markdown for a check run: title of at most 255 characters, summary of at most 65,535 bytes. What
 * does not fit is counted in the text. Text from the change (paths, packages, tools) cannot break out of its place. Equal
 * assessments give equal texts.
 */
export function toSummary(
  assessment: Assessment,
  dryRun: PolicyDryRun | null = null,
): {
  readonly title: string
  readonly summary: string
} {
  const sections = [
    verdictSection(assessment),
    reviewSection(assessment),
    dryRunSection(dryRun),
    policyNoteSection(assessment),
    countsSection(assessment),
    topSection(assessment),
    authorshipSection(assessment),
    coverageSection(assessment),
    gapSection(assessment),
    dependencySection(assessment),
    restSection(assessment),
    waivedSection(assessment),
    suppressedSection(assessment),
    contextSection(assessment),
    settingsSection(assessment),
  ]
  const footer = footerText(assessment)
  const room = maxSummary - Buffer.byteLength(footer) - 2
  return {
    title: visibleText(toVerdict(assessment), maxTitle),
    summary: `${fitSections(sections.filter(isThere), room)}\n\n${footer}`,
  }
}

function isThere(section: Section | null): section is Section {
  return section !== null
}

function footerText({ policyOrigin, decision, engine, baseSha }: Assessment): string {
  const policy = policyOrigin.sources.map((source) => sourceText(source)).join(', below it ')
  return [
    '---',
    `Judged by ${policy}, hash ${code(decision.policyHash.slice(0, 12))}, mode ${code(decision.mode)}; ` +
      `Countersign ${code(engine.version)}, rules ${code(engine.rulesHash.slice(0, 12))}. ` +
      `The same check before you push: ${code(`countersign check --base ${baseSha.slice(0, 12)}`)}; ` +
      `every finding as data: ${code('countersign check --format json')}.`,
  ].join('\n')
}

function sourceText(source: PolicySource): string {
  switch (source.kind) {
    case 'default':
      return 'default policy'
    case 'operator':
      return `the operator's policy ${code(source.path)}`
    case 'organisation':
      return `policy ${code(`${source.repository}: ${source.path}`)} at ${code(source.commitSha.slice(0, 12))}`
    case 'repository':
      return `policy ${code(source.path)} at ${code(source.commitSha?.slice(0, 12) ?? 'the working tree')}`
  }
}
