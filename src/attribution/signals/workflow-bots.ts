import { type Signal } from '../signal.ts'

/** Automation of continuous integration and documentation that is not AI, and Apps nobody listed. Only as author. */
export const workflowBots = [
  {
    id: 'github-actions/author',
    tool: 'github-actions',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],
      emails: ['actions@github.com', 'action@github.com'],
      accounts: ['github-actions[bot]'],
      ids: ['41898282'],
    },
    samples: [
      { author: 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>' },
    ],
    counterSamples: [{ author: 'github-actions[bot] <github-actions@example.com>' }],
  },
  {
    id: 'autofix-ci/author',
    tool: 'autofix-ci',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['autofix-ci[bot]'],
      ids: ['114827586'],
    },
    samples: [{ author: 'autofix-ci[bot] <114827586+autofix-ci[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'autofix-ci[bot] <autofix-ci@example.com>' }],
  },
  {
    id: 'jit-ci/author',
    tool: 'jit-ci',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['jit-ci[bot]'],
    },
    samples: [{ author: 'jit-ci[bot] <jit-ci[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'jit-ci[bot] <jit-ci@example.com>' }],
  },
  {
    id: 'mintlify/author',
    tool: 'mintlify',
    origin: 'bot',
    involvement: 'authored',
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['mintlify[bot]'],
      ids: ['109931778'],
    },
    samples: [{ author: 'mintlify[bot] <109931778+mintlify[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'mintlify[bot] <mintlify@example.com>' }],
  },
  {
    id: 'pre-commit-ci/author',
    tool: 'pre-commit-ci',
    origin: 'bot',
    involvement: 'authored',
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['pre-commit-ci[bot]'],
      ids: ['66853113'],
    },
    samples: [
      { author: 'pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>' },
    ],
    counterSamples: [{ author: 'pre-commit-ci[bot] <pre-commit-ci@example.com>' }],
  },
  {
    id: 'allcontributors/author',
    tool: 'allcontributors',
    origin: 'bot',
    involvement: 'authored',
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['allcontributors[bot]'],
      ids: ['46447321'],
    },
    samples: [
      { author: 'allcontributors[bot] <46447321+allcontributors[bot]@users.noreply.github.com>' },
    ],
    counterSamples: [{ author: 'allcontributors[bot] <allcontributors@example.com>' }],
  },
  {
    id: 'codecov/author',
    tool: 'codecov',
    origin: 'bot',
    involvement: 'authored',
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author'],

      accounts: ['codecov[bot]'],
      ids: ['22429695'],
    },
    samples: [{ author: 'codecov[bot] <22429695+codecov[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'codecov[bot] <codecov@example.com>' }],
  },
  {
    id: 'bot/unclassified',
    tool: null,
    origin: 'bot',
    involvement: 'authored',
    source: 'vendor',
    trace: { kind: 'any-app', roles: ['author'] },
    samples: [{ author: 'acme-release[bot] <77+acme-release[bot]@users.noreply.github.com>' }],
    counterSamples: [{ author: 'acme-release[bot] <release@example.com>' }],
  },
] as const satisfies readonly Signal[]
