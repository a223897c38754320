/** Names that are not what capital letters make of the id. */
const titles: ReadonlyMap<string, string> = new Map([
  ['aider', 'Aider'],
  ['antigravity', 'Antigravity'],
  ['codex', 'OpenAI Codex'],
  ['codex-cloud', 'OpenAI Codex (cloud)'],
  ['copilot', 'GitHub Copilot'],
  ['copilot-autofix', 'GitHub Copilot Autofix'],
  ['copilot-cli', 'GitHub Copilot CLI'],
  ['copilot-coding-agent', 'GitHub Copilot coding agent'],
  ['copilot-review', 'GitHub Copilot code review'],
  ['copilot-vscode', 'GitHub Copilot in VS Code'],
  ['gemini-cli', 'Gemini CLI'],
  ['openai', 'OpenAI'],
  ['opencode', 'opencode'],
  ['openhands', 'OpenHands'],
  ['v0', 'v0'],
])

/** What people call a tool, from its id: `claude-code` → `Claude Code`. */
export function toolTitle(tool: string): string {
  return titles.get(tool) ?? tool.split('-').map(capitalise).join(' ')
}

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
