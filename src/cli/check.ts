import { type Command } from './command.ts'
import { formatNames } from './format-names.ts'
import { scanFlags } from './scan-options.ts'

export const check: Command = {
  usage: [
    'check [--base REF] [--head REF] [OPTION…] [PATH…]',
    'check --staged [OPTION…] [PATH…]',
    'check --all [OPTION…] [PATH…]',
  ],
  about: [
    'Judges a change as the App would judge its pull request: what is wrong on added lines, who',
    'wrote them, and what the policy makes of it. Without an option: the commits since the default',
    'branch. The policy is .github/countersign.yml at the base commit, else the default policy.',
    'Of the change, only names and versions of public packages leave this machine, to be looked up;',
    'with --offline nothing does. Exit codes: 0 clean, 1 a merge would be held, 2 could not run.',
  ],
  flags: [
    { name: 'base', value: 'REF', about: "compare with this (default: origin's default branch)" },
    { name: 'head', value: 'REF', about: 'judge this (default: HEAD)' },
    { name: 'staged', about: 'judge what is staged, as it will be committed' },
    { name: 'all', about: 'judge every file of the folder; needs no git' },
    { name: 'policy', value: 'FILE', about: "use this policy instead of the repository's" },
    {
      name: 'organisation-policy',
      value: 'FILE',
      about: "the organisation's policy, above the repository's",
    },
    {
      name: 'baseline',
      value: 'FILE',
      about: 'known findings (default: the file at the base commit)',
    },
    {
      name: 'sarif',
      value: 'FILE',
      about: "judge another tool's findings too; may be given again",
    },
    { name: 'format', value: 'FORMAT', about: `${formatNames.join(', ')} (default: human)` },
    ...scanFlags,
    { name: 'offline', about: 'make no network call' },
    { name: 'no-color', about: 'no colour; NO_COLOR and pipes have the same effect' },
    { name: 'quiet', short: 'q', about: 'print nothing when the change is let in' },
  ],
  examples: [
    { line: 'countersign check', about: 'before a push: all commits of this branch' },
    { line: 'countersign check --staged', about: 'in a pre-commit hook' },
    { line: 'countersign check --base v1.2.0 src', about: 'what changed in src since a tag' },
    { line: 'countersign check --format sarif > countersign.sarif', about: 'in CI' },
    { line: 'countersign check --all --policy policy.yml', about: 'a folder without git' },
  ],
  run: async (invocation) => (await import('./run-check.ts')).runCheck(invocation),
}
