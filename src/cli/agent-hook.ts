import { type Command } from './command.ts'

export const agentHook: Command = {
  usage: ['agent-hook AGENT'],
  about: [
    'What the hooks that `countersign init --agent` writes call. Reads the event from standard input,',
    'judges what is not committed yet and answers in the way the agent (claude-code, cursor) reads',
    'answers: what a merge would wait for goes back to the agent. When nothing can be judged it says',
    'so and lets the agent go on: the check of the pull request decides.',
  ],
  flags: [],
  examples: [
    { line: 'countersign agent-hook claude-code < event.json', about: 'as Claude Code calls it' },
  ],
  run: async (invocation) => (await import('./agents/run-agent-hook.ts')).runAgentHook(invocation),
}
