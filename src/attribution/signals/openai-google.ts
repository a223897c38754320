import { type Signal } from '../signal.ts'

/** OpenAI's Codex and Google's agents. */
export const openaiGoogle = [
  {
    id: 'codex/identity',
    tool: 'codex',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      emails: ['noreply@openai.com', 'codex@openai.com'],
    },
    samples: [
      { author: 'Codex <codex@openai.com>' },
      { body: 'Co-authored-by: codex (GPT-5.4) <noreply@openai.com>' },
      { body: 'Co-authored-by: OpenAI GPT 5.5 <noreply@openai.com>' },
    ],
    counterSamples: [
      { author: 'Sam Field <sam@openai.com>' },
      { author: 'Codex <codex@example.com>' },
      { subject: 'fix(codex): read the flag' },
    ],
  },
  {
    id: 'codex-cloud/identity',
    tool: 'codex-cloud',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      accounts: ['chatgpt-codex-connector[bot]'],
      ids: ['199175422'],
    },
    samples: [
      {
        body: 'Co-authored-by: chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>',
      },
    ],
    counterSamples: [{ body: 'Co-authored-by: codex <5+codex@users.noreply.github.com>' }],
  },
  {
    id: 'codex-on-github/identity',
    tool: 'codex-on-github',
    origin: 'ai',
    involvement: null,
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      accounts: ['openai-code-agent[bot]'],
      ids: ['242516109', '267193182'],
    },
    samples: [
      { author: 'openai-code-agent[bot] <242516109+Codex@users.noreply.github.com>' },
      { body: 'Co-authored-by: Codex <267193182+codex@users.noreply.github.com>' },
    ],
    counterSamples: [{ author: 'Codex <8+codex@users.noreply.github.com>' }],
  },
  {
    id: 'gemini-cli/identity',
    tool: 'gemini-cli',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      emails: ['gemini@google.com', 'gemini-cli@google.com'],
      namesWithoutAddress: ['gemini', 'gemini cli'],
    },
    samples: [
      { body: 'Co-authored-by: Gemini' },
      { body: 'Co-authored-by: Gemini <gemini@google.com>' },
    ],
    counterSamples: [
      { body: 'Co-authored-by: Gemini <gemini.ganesan@example.com>' },
      { subject: 'feat: gemini support' },
    ],
  },
  {
    id: 'gemini-code-assist/identity',
    tool: 'gemini-code-assist',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      accounts: ['gemini-code-assist[bot]'],
      ids: ['176961590'],
    },
    samples: [
      {
        body: 'Co-authored-by: gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>',
      },
    ],
    counterSamples: [{ body: 'Reviewed-by: gemini-code-assist[bot]' }],
  },
  {
    id: 'jules/identity',
    tool: 'jules',
    origin: 'ai',
    involvement: null,
    source: 'seen',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      accounts: ['google-labs-jules[bot]'],
      ids: ['161369871'],
    },
    samples: [
      {
        author:
          'google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>',
      },
    ],
    counterSamples: [
      { author: 'Jules Martin <jules@example.com>' },
      { author: 'Jules <3+jules@users.noreply.github.com>' },
    ],
  },
  {
    id: 'antigravity/identity',
    tool: 'antigravity',
    origin: 'ai',
    involvement: null,
    source: 'third-party',
    trace: {
      kind: 'identity',
      roles: ['author', 'committer', 'co-author'],
      emails: ['antigravity@google.com', 'noreply@antigravity.ai'],
    },
    samples: [{ body: 'Co-authored-by: Antigravity <antigravity@google.com>' }],
    counterSamples: [{ body: 'Co-authored-by: Antigravity <anti@example.com>' }],
  },
] as const satisfies readonly Signal[]
