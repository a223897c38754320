import { type CommandEntry } from './command.ts'

/** Every command: one file, one line. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    about: 'judge a change before it is pushed',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'baseline',
    about: 'write down what is found today, so that only new findings count',
    load: async () => (await import('./baseline.ts')).baseline,
  },
  {
    name: 'blame',
    about: 'who or what wrote each line, on what evidence',
    load: async () => (await import('./blame.ts')).blame,
  },
  {
    name: 'provenance',
    about: 'how much was written by which tool and model, per directory',
    load: async () => (await import('./provenance.ts')).provenance,
  },
  {
    name: 'sbom',
    about: 'list every third-party package as CycloneDX',
    load: async () => (await import('./sbom.ts')).sbom,
  },
  {
    name: 'deps',
    about: 'what is known of a package, and what the policy makes of adding it',
    load: async () => (await import('./deps.ts')).deps,
  },
  {
    name: 'rules',
    about: 'list the rules, or explain one',
    load: async () => (await import('./rules.ts')).rules,
  },
  {
    name: 'init',
    about: 'set a repository up: coding agents that ask, git hooks that check',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'mcp',
    about: 'answer coding agents over the Model Context Protocol',
    load: async () => (await import('./mcp.ts')).mcp,
  },
  {
    name: 'agent-hook',
    about: "what an agent's hook calls after it edited files",
    load: async () => (await import('./agent-hook.ts')).agentHook,
  },
  {
    name: 'audit',
    about: 'export the record, verify it offline, prove a pull request',
    load: async () => (await import('./audit.ts')).audit,
  },
  {
    name: 'trace',
    about: 'from a line to who answers for it, each link from the record',
    load: async () => (await import('./trace.ts')).trace,
  },
  {
    name: 'report',
    about: 'evidence of a period for auditors, per control of a standard',
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'hook',
    about: 'what the git hooks run: pre-commit, pre-push, prepare-commit-msg',
    load: async () => (await import('./hook.ts')).hook,
  },
  {
    name: 'doctor',
    about: 'whether everything a verdict rests on is in place',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'completion',
    about: 'complete commands and options in bash, zsh or fish',
    load: async () => (await import('./completion.ts')).completionOf(commands),
  },
  {
    name: 'policy',
    about: 'explain, test and try out a policy',
    load: async () => (await import('./policy.ts')).policy,
  },
  {
    name: 'jobs',
    about: 'list and retry dead letters of a server',
    load: async () => (await import('./jobs.ts')).jobs,
  },
  {
    name: 'lsp',
    about: 'the language server for editors',
    load: async () => (await import('./lsp.ts')).lsp,
  },
]
