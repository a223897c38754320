import { type Command } from './command.ts'

export const policy: Command = {
  usage: [
    'policy explain [--repo OWNER/NAME] [OPTION…]',
    'policy fetch [--repo OWNER/NAME]',
    'policy test FILE… [OPTION…]',
    'policy simulate [FOLDER] [--since DAY] [--last N] [--repo OWNER/NAME] [OPTION…]',
    'policy schema',
  ],
  about: [
    'explain: every setting in force here, its value and which file or preset it is from.',
    "fetch: the organisation's policy, kept on this machine for every local verdict on its repositories.",
    'Asks GitHub with GITHUB_TOKEN or GH_TOKEN; GITHUB_API_URL for a server of your own.',
    'test: unit tests of a policy, written in YAML (docs/policy.md).',
    'simulate: which recorded changes would end differently under another policy. Records are those',
    'of a server (DATABASE_URL or DATA_DIR, from the environment, then from ./.env), or of a FOLDER',
    'with outputs of `check --format json`. Origins stay as they were recorded.',
    'schema: the JSON Schema of a policy file, for editors.',
    'The policy is .github/countersign.yml as it lies here, unless --policy names another.',
  ],
  flags: [
    { name: 'policy', value: 'FILE', about: "use this policy instead of the repository's" },
    {
      name: 'organisation-policy',
      value: 'FILE',
      about: "the organisation's policy, above the repository's",
    },
    { name: 'repo', value: 'OWNER/NAME', about: 'explain, fetch: this one; simulate: only its' },
    { name: 'since', value: 'DAY', about: 'simulate: recorded on this day or later, 2027-01-31' },
    { name: 'last', value: 'N', about: 'simulate: at most so many, newest first (default: 50)' },
    { name: 'json', about: 'explain, simulate: as data' },
  ],
  examples: [
    { line: 'countersign policy explain', about: 'what is in force, and why' },
    {
      line: 'countersign policy fetch',
      about: "before working offline, or after the organisation's changed",
    },
    { line: 'countersign policy test policy-tests.yml', about: 'in CI of the policy' },
    {
      line: 'countersign policy simulate --policy strict.yml --since 2027-01-01',
      about: 'what a stricter policy would have done this year',
    },
    {
      line: 'countersign policy schema > countersign.schema.json',
      about: 'for an editor that knows no npm package',
    },
  ],
  run: async (invocation) => (await import('./run-policy.ts')).runPolicy(invocation),
}
