/** One way a pull request shows that an agent took part: a row with its own proof and counter-proof. */
export interface PullRequestHint {
  readonly id: string
  readonly tool: string
  readonly trace: /** Slug of the GitHub App that opened it. */
    | { readonly kind: 'author'; readonly apps: readonly string[] }
    /** The head branch. Anchored, linear. */
    | { readonly kind: 'branch'; readonly pattern: RegExp }
    /** A piece of the text of the pull request. */
    | { readonly kind: 'body'; readonly text: string }
  readonly samples: readonly string[]
  readonly counterSamples: readonly string[]
}

/** Hints only: branches of these names are made by hand too, and anybody can write a link. */
export const pullRequestHints = [
  {
    id: 'pull-request/copilot-author',
    tool: 'copilot-coding-agent',
    trace: { kind: 'author', apps: ['copilot-swe-agent'] },
    samples: ['copilot-swe-agent'],
    counterSamples: ['copilot'],
  },
  {
    id: 'pull-request/devin-author',
    tool: 'devin',
    trace: { kind: 'author', apps: ['devin-ai-integration'] },
    samples: ['devin-ai-integration'],
    counterSamples: ['devin'],
  },
  {
    id: 'pull-request/jules-author',
    tool: 'jules',
    trace: { kind: 'author', apps: ['google-labs-jules'] },
    samples: ['google-labs-jules'],
    counterSamples: ['jules'],
  },
  {
    id: 'pull-request/cursor-author',
    tool: 'cursor-cloud',
    trace: { kind: 'author', apps: ['cursor'] },
    samples: ['cursor'],
    counterSamples: ['cursor-fan'],
  },
  {
    id: 'pull-request/claude-author',
    tool: 'claude-code-action',
    trace: { kind: 'author', apps: ['claude', 'anthropic-code-agent'] },
    samples: ['claude', 'anthropic-code-agent'],
    counterSamples: ['claudette'],
  },
  {
    id: 'pull-request/codex-author',
    tool: 'codex-on-github',
    trace: { kind: 'author', apps: ['openai-code-agent', 'chatgpt-codex-connector'] },
    samples: ['openai-code-agent'],
    counterSamples: ['codex'],
  },
  {
    id: 'pull-request/amazon-q-author',
    tool: 'amazon-q',
    trace: { kind: 'author', apps: ['amazon-q-developer'] },
    samples: ['amazon-q-developer'],
    counterSamples: ['amazon'],
  },
  {
    id: 'pull-request/kiro-author',
    tool: 'kiro',
    trace: { kind: 'author', apps: ['kiro-agent'] },
    samples: ['kiro-agent'],
    counterSamples: ['kiro'],
  },
  {
    id: 'pull-request/openhands-author',
    tool: 'openhands',
    trace: { kind: 'author', apps: ['openhands-agent'] },
    samples: ['openhands-agent'],
    counterSamples: ['openhands-docs'],
  },
  {
    id: 'pull-request/lovable-author',
    tool: 'lovable',
    trace: { kind: 'author', apps: ['lovable-dev', 'gpt-engineer-app'] },
    samples: ['lovable-dev'],
    counterSamples: ['lovable'],
  },
  {
    id: 'pull-request/roo-author',
    tool: 'roo-code',
    trace: { kind: 'author', apps: ['roomote', 'roomote-roomote'] },
    samples: ['roomote'],
    counterSamples: ['roo'],
  },
  {
    id: 'pull-request/copilot-branch',
    tool: 'copilot-coding-agent',
    trace: { kind: 'branch', pattern: /^copilot\// },
    samples: ['copilot/fix-12'],
    counterSamples: ['fix-copilot/12', 'copilot'],
  },
  {
    id: 'pull-request/codex-branch',
    tool: 'codex',
    trace: { kind: 'branch', pattern: /^codex\// },
    samples: ['codex/add-list'],
    counterSamples: ['docs/codex/add'],
  },
  {
    id: 'pull-request/claude-branch',
    tool: 'claude-code',
    trace: { kind: 'branch', pattern: /^claude\// },
    samples: ['claude/add-list-01ABC'],
    counterSamples: ['claudette/list'],
  },
  {
    id: 'pull-request/cursor-branch',
    tool: 'cursor-cloud',
    trace: { kind: 'branch', pattern: /^cursor\/.{1,200}-[0-9a-f]{4}$/ },
    samples: ['cursor/add-list-1f2e'],
    counterSamples: ['cursor/blink', 'feature/cursor-1f2e'],
  },
  {
    id: 'pull-request/devin-branch',
    tool: 'devin',
    trace: { kind: 'branch', pattern: /^devin\/\d{10}-/ },
    samples: ['devin/1750000000-add-list'],
    counterSamples: ['devin/list'],
  },
  {
    id: 'pull-request/openhands-branch',
    tool: 'openhands',
    trace: {
      kind: 'branch',
      pattern: /^openhands-(?:fix-(?:issue|pr)-\d+(?:-try\d+)?|workspace-[\w]{8})$/,
    },
    samples: ['openhands-fix-issue-12-try2', 'openhands-workspace-a1b2c3d4'],
    counterSamples: ['openhands-fix'],
  },
  {
    id: 'pull-request/jules-branch',
    tool: 'jules',
    trace: { kind: 'branch', pattern: /^jules\// },
    samples: ['jules/add-list'],
    counterSamples: ['verne/jules'],
  },
  {
    id: 'pull-request/kiro-branch',
    tool: 'kiro',
    trace: { kind: 'branch', pattern: /^kiro\// },
    samples: ['kiro/add-list'],
    counterSamples: ['kirov/add'],
  },
  {
    id: 'pull-request/roo-branch',
    tool: 'roo-code',
    trace: { kind: 'branch', pattern: /^roomote\// },
    samples: ['roomote/add-list'],
    counterSamples: ['remote/add-list'],
  },
  {
    id: 'pull-request/amazon-q-branch',
    tool: 'amazon-q',
    trace: { kind: 'branch', pattern: /^Q-DEV-issue-\d/ },
    samples: ['Q-DEV-issue-12-1750000000'],
    counterSamples: ['DEV-issue-12'],
  },
  {
    id: 'pull-request/claude-link',
    tool: 'claude-code',
    trace: { kind: 'body', text: 'claude.ai/code/session_' },
    samples: ['Adds a list.\n\nhttps://claude.ai/code/session_01ABC'],
    counterSamples: ['See claude.ai/code'],
  },
  {
    id: 'pull-request/codex-link',
    tool: 'codex-cloud',
    trace: { kind: 'body', text: 'chatgpt.com/codex/tasks/task_' },
    samples: ['https://chatgpt.com/codex/tasks/task_e_1'],
    counterSamples: ['https://chatgpt.com/codex'],
  },
  {
    id: 'pull-request/devin-link',
    tool: 'devin',
    trace: { kind: 'body', text: 'app.devin.ai/sessions/' },
    samples: ['Link to Devin run: https://app.devin.ai/sessions/0123'],
    counterSamples: ['Thanks to Devin for the review.'],
  },
  {
    id: 'pull-request/cursor-agent-comment',
    tool: 'cursor-cloud',
    trace: { kind: 'body', text: 'CURSOR_AGENT_PR_BODY_BEGIN' },
    samples: ['<!-- CURSOR_AGENT_PR_BODY_BEGIN -->\nAdds a list.'],
    counterSamples: ['Moves the cursor.'],
  },
  {
    id: 'pull-request/cursor-link',
    tool: 'cursor-cloud',
    trace: { kind: 'body', text: 'cursor.com/agents/bc-' },
    samples: ['https://cursor.com/agents/bc-1'],
    counterSamples: ['https://cursor.com/agents'],
  },
  {
    id: 'pull-request/made-with-cursor',
    tool: 'cursor',
    trace: { kind: 'body', text: 'Made with [Cursor](https://cursor.com)' },
    samples: ['Made with [Cursor](https://cursor.com)'],
    counterSamples: ['Made with care'],
  },
  {
    id: 'pull-request/jules-text',
    tool: 'jules',
    trace: { kind: 'body', text: 'PR created automatically by Jules for task' },
    samples: ['PR created automatically by Jules for task 12 started by @sam'],
    counterSamples: ['Reviewed by Jules'],
  },
] as const satisfies readonly PullRequestHint[]
