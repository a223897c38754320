import { type Command } from './command.ts'

export const mcp: Command = {
  usage: ['mcp [--http PORT] [--offline]'],
  about: [
    'Lets a coding agent ask for the verdict of the pull request before there is one, over the Model',
    'Context Protocol: check_changes, check_snippet, check_dependency, fix_suggestions, explain_rule,',
    'policy_summary. It answers about the current folder and writes nothing. Only names and versions',
    'of public packages leave this machine, to be looked up; with --offline nothing does. Standard',
    'input and output carry the protocol. `countersign init --agent` writes the settings.',
  ],
  flags: [
    {
      name: 'http',
      value: 'PORT',
      about: 'streamable HTTP at http://127.0.0.1:PORT/mcp instead; 0 takes a free port',
    },
    { name: 'offline', about: 'look no package up: make no network call' },
  ],
  examples: [
    { line: 'countersign mcp', about: 'as an agent starts it' },
    { line: 'countersign mcp --http 8931', about: 'for clients that connect to a server' },
  ],
  run: async (invocation) => (await import('./run-mcp.ts')).runMcp(invocation),
}
