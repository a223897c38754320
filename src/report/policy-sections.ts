import { type Assessment } from '../core/assessment.ts'
import {
  type Outcome,
  type PolicyDryRun,
  type SettingChange,
  type SimulatedOutcome,
} from '../core/policy-dry-run.ts'
import { type Section } from './fit-sections.ts'
import { code, counted, prose } from './markdown.ts'
import { actionVerbs } from './verdict.ts'

/** What people should know about the policy itself: an older floor in force, settings that have no effect. */
export function policyNoteSection({ policyOrigin }: Assessment): Section {
  const { notices, ignored } = policyOrigin
  return {
    opening: '### Policy',
    items: [
      ...notices.map((notice) => `- ${prose(notice, 900)}`),
      ...ignored.map(
        ({ setting, value, from, inForce, inForceFrom }) =>
          `- ${code(`${setting}: ${value}`)} in ${code(from)} has no effect, as it would be milder than what ${code(inForceFrom)} says: ${code(inForce)} stays. Remove it, or ask for a change there.`,
      ),
    ],
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more note')} on the policy`,
    maxBytes: 6_000,
  }
}

/** Every setting in force and where it is from, folded. */
export function settingsSection({ policyOrigin: { settings } }: Assessment): Section {
  return {
    opening: `<details><summary>The policy in force: ${counted(settings.length, 'setting')} and where each is from</summary>\n`,
    items: settings.map(
      ({ setting, value, from }) => `- ${code(`${setting}: ${value}`)} from ${code(from)}`,
    ),
    closing: '\n</details>',
    omitted: (count) => `- and ${count} more; ${code('countersign policy explain')} lists all`,
    maxBytes: 10_000,
  }
}

/** What the policy file of this change would do once it is merged. */
export function dryRunSection(dryRun: PolicyDryRun | null): Section | null {
  if (dryRun === null) return null
  return {
    opening: `### This change edits ${code(dryRun.path)}`,
    items: dryRun.kind === 'broken' ? brokenLines(dryRun) : judgedLines(dryRun),
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more line')}`,
    maxBytes: 10_000,
  }
}

function brokenLines({ mistakes }: Extract<PolicyDryRun, { kind: 'broken' }>): readonly string[] {
  return [
    'It was judged by the policy of the base. **The new file cannot be used:** once merged, every check would fail until it is corrected.',
    ...mistakes.map(
      ({ line, column, message }) => `- ${code(`${line}:${column}`)} ${prose(message)}`,
    ),
  ]
}

function judgedLines(dryRun: Extract<PolicyDryRun, { kind: 'judged' }>): readonly string[] {
  const { own, earlier, settings, ignored } = dryRun
  return [
    'It was judged by the policy of the base. Under the new file, with origins as they were recorded:',
    `- this pull request: ${outcomeText(own)}`,
    `- of the last ${counted(earlier.judged, 'judged pull request')} of the repository ${differentText(earlier.different.length)}`,
    ...earlier.different.map((outcome) => `  - ${code(outcome.name)}: ${outcomeText(outcome)}`),
    ...settings.map((change) => `- ${settingText(change)}`),
    ...ignored.map(
      (text) => `- ${code(text)} would have no effect: it is milder than the policy above allows`,
    ),
  ]
}

function differentText(count: number): string {
  if (count === 0) return 'none would end differently'
  return `${count} would end differently:`
}

function outcomeText({ before, after, because }: SimulatedOutcome): string {
  const [old, fresh] = [verbOf(before), verbOf(after)]
  if (old === fresh) return `${fresh}, as now`
  const shown = because.slice(0, 3).map((name) => code(name))
  const why = shown.length === 0 ? '' : ` (${shown.join(', ')})`
  return `${old} now, **${fresh}** then${why}`
}

function verbOf({ action, mode }: Outcome): string {
  return mode === 'observe' ? `${actionVerbs[action]} (observed only)` : actionVerbs[action]
}

function settingText({ setting, before, after }: SettingChange): string {
  if (before === null) return `new: ${code(`${setting}: ${after ?? ''}`)}`
  if (after === null) return `gone: ${code(`${setting}: ${before}`)}`
  return `${code(setting)}: ${code(before)} → ${code(after)}`
}
