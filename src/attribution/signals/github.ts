import { type Signal } from '../signal.ts'

/** GitHub Copilot in its forms. Its accounts share the login `Copilot`, so the number decides. */
export const github = [
  {
    id: 'copilot-coding-agent/identity',
    tool: 'copilot-coding-agent',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      accounts: ['copilot-swe-agent[bot]'],
      ids: ['198982749'],
    },
    samples: [
      { author: 'copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>' },
      { author: 'Copilot <198982749+copilot@users.noreply.github.com>' },
      { body: 'Co-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>' },
    ],
    counterSamples: [
      { author: 'Copilot <7+copilot@users.noreply.github.com>' },
      { subject: 'Initial plan' },
    ],
  },
  {
    id: 'copilot-coding-agent/logs-trailer',
    tool: 'copilot-coding-agent',
    origin: 'ai',
    involvement: 'session',
    source: 'seen',
    trace: { kind: 'trailer', keys: ['agent-logs-url'], accepts: 'any' },
    samples: [
      {
        body: 'Agent-Logs-Url: https://github.com/acme/shop/sessions/1\n\nCo-authored-by: Sam Field <sam@example.com>',
      },
    ],
    counterSamples: [{ body: 'Logs-Url: https://example.com/logs' }],
  },
  {
    id: 'copilot-cli/identity',
    tool: 'copilot-cli',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      ids: ['223556219'],
    },
    samples: [
      { body: 'Co-authored-by: Copilot <223556219+Copilot@users.noreply.github.com>' },
      { body: 'Co-authored-by: Copilot App <223556219+copilot@users.noreply.github.com>' },
    ],
    counterSamples: [{ body: 'Co-authored-by: Copilot <223556219@example.com>' }],
  },
  {
    id: 'copilot-cli/session-trailer',
    tool: 'copilot-cli',
    origin: 'ai',
    involvement: 'session',
    source: 'seen',
    trace: { kind: 'trailer', keys: ['copilot-session'], accepts: 'any' },
    samples: [{ body: 'Copilot-Session: 00000000-0000-4000-8000-000000000000' }],
    counterSamples: [{ body: 'Copilot-Session: none' }],
  },
  {
    id: 'copilot-vscode/identity',
    tool: 'copilot-vscode',
    origin: 'mixed',
    involvement: 'assisted',
    source: 'seen',
    trace: { kind: 'identity', roles: ['co-author'], emails: ['copilot@github.com'] },
    samples: [
      { body: 'Co-authored-by: Copilot copilot@github.com' },
      { body: 'Co-authored-by: Copilot <copilot@github.com>' },
    ],
    counterSamples: [{ body: 'Co-authored-by: Sam Field <sam@github.com>' }],
  },
  {
    id: 'copilot-review/identity',
    tool: 'copilot-review',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      accounts: ['copilot-pull-request-reviewer[bot]'],
      ids: ['175728472'],
    },
    samples: [
      {
        subject: 'Update src/price.ts',
        body: 'Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>',
        committer: 'GitHub <noreply@github.com>',
      },
    ],
    counterSamples: [{ subject: 'Update src/price.ts', committer: 'GitHub <noreply@github.com>' }],
  },
  {
    id: 'copilot-autofix/identity',
    tool: 'copilot-autofix',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      accounts: ['github-advanced-security[bot]'],
      ids: ['62310815'],
    },
    samples: [
      {
        body: 'Co-authored-by: Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>',
      },
    ],
    counterSamples: [{ subject: 'Autofix lint, powered by AI weather' }],
  },
] as const satisfies readonly Signal[]
