import { type AgentRecipe, type JsonEntry, type Launcher, type TextBlock } from './recipe.ts'

export const agentNames = [
  'claude-code',
  'cursor',
  'copilot',
  'codex',
  'gemini',
  'windsurf',
  'aider',
] as const
export type AgentName = (typeof agentNames)[number]

export function recipeOf(name: AgentName, launcher: Launcher): AgentRecipe {
  return { name, ...recipes[name](launcher) }
}

type Recipe = Omit<AgentRecipe, 'name'>

const recipes = {
  'claude-code': (launcher) => ({
    title: 'Claude Code',
    entries: [
      server('.mcp.json', launcher),
      {
        kind: 'append',
        file: '.claude/settings.json',
        at: ['hooks', 'PostToolUse'],
        value: {
          matcher: 'Edit|MultiEdit|Write',
          hooks: [{ type: 'command', command: hook(launcher, 'claude-code') }],
        },
      },
      {
        kind: 'append',
        file: '.claude/settings.json',
        at: ['hooks', 'Stop'],
        value: { hooks: [{ type: 'command', command: hook(launcher, 'claude-code') }] },
      },
    ],
    blocks: [],
    byHand: ['Start Claude Code anew: hooks are read at its start. `/mcp` shows the server.'],
  }),
  cursor: (launcher) => ({
    title: 'Cursor',
    entries: [
      server('.cursor/mcp.json', launcher),
      { kind: 'set', file: '.cursor/hooks.json', at: ['version'], value: 1 },
      {
        kind: 'append',
        file: '.cursor/hooks.json',
        at: ['hooks', 'stop'],
        value: { command: hook(launcher, 'cursor') },
      },
    ],
    blocks: [],
    byHand: ['Enable the server once in Cursor Settings > MCP.'],
  }),
  copilot: (launcher) => ({
    title: 'GitHub Copilot in VS Code',
    entries: [
      {
        ...server('.vscode/mcp.json', launcher),
        at: ['servers', 'countersign'],
        value: { type: 'stdio', ...start(launcher) },
      },
    ],
    blocks: [guidance('.github/copilot-instructions.md')],
    byHand: ['Press Start above the server in .vscode/mcp.json.'],
  }),
  codex: (launcher) => ({
    title: 'Codex',
    entries: [],
    blocks: [guidance('AGENTS.md')],
    byHand: [
      `Add to ~/.codex/config.toml:\n\n[mcp_servers.countersign]\ncommand = ${JSON.stringify(start(launcher).command)}\nargs = ${JSON.stringify(start(launcher).args)}\n`,
    ],
  }),
  gemini: (launcher) => ({
    title: 'Gemini CLI',
    entries: [server('.gemini/settings.json', launcher)],
    blocks: [guidance('GEMINI.md')],
    byHand: [],
  }),
  windsurf: (launcher) => ({
    title: 'Windsurf',
    entries: [],
    blocks: [guidance('AGENTS.md')],
    byHand: [
      `Add to ~/.codeium/windsurf/mcp_config.json:\n\n${JSON.stringify({ mcpServers: { countersign: start(launcher) } }, null, 2)}\n`,
    ],
  }),
  aider: (launcher) => ({
    title: 'Aider',
    entries: [],
    blocks: [guidance('CONVENTIONS.md')],
    byHand: [
      `Add to .aider.conf.yml; aider hands the edited files to lint-cmd and shows what it prints to the model:\n\nread: CONVENTIONS.md\nlint-cmd: ${[...launcher, 'check', '--worktree', '--no-color'].join(' ')}\nauto-lint: true\n`,
    ],
  }),
} as const satisfies Record<AgentName, (launcher: Launcher) => Recipe>

function start([command, ...args]: Launcher) {
  return { command, args: [...args, 'mcp'] }
}

function server(file: string, launcher: Launcher): JsonEntry {
  return { kind: 'set', file, at: ['mcpServers', 'countersign'], value: start(launcher) }
}

function hook(launcher: Launcher, agent: 'claude-code' | 'cursor'): string {
  return [...launcher, 'agent-hook', agent].join(' ')
}

function guidance(file: string): TextBlock {
  return { file, text: guidanceText }
}

const guidanceText = `## Countersign
Every pull request here is judged by Countersign. Ask for the same verdict before you commit:

- After changing code call the MCP tool \`check_changes\`, or run \`countersign check --worktree\`, and fix what blocks.
- Before adding a package call \`check_dependency\`.
- Call \`explain_rule\` for a finding you do not understand. Do not silence findings or change \`.github/countersign.yml\` unasked.
- What the answer lists as not looked at is not clean: say so.
- Commits you write carry your tool's co-author trailer.
`
