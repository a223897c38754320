import { type Signal } from '../signal.ts'

/** What is seen of an agent before there is a commit: outside of it, so each is a hint. */
export const agentsAtWork = [
  {
    id: 'agent-at-work/environment',
    tool: null,
    origin: 'ai',
    involvement: 'authored',
    source: 'vendor',
    trace: { kind: 'at-work', seenBy: 'environment' },
    samples: [{ agent: { tool: 'codex', seenBy: 'environment' } }],
    counterSamples: [{ agent: { tool: 'codex', seenBy: 'client' } }, {}],
  },
  {
    id: 'agent-at-work/client',
    tool: null,
    origin: 'ai',
    involvement: 'authored',
    source: 'vendor',
    trace: { kind: 'at-work', seenBy: 'client' },
    samples: [{ agent: { tool: 'cursor', seenBy: 'client' } }],
    counterSamples: [{ agent: { tool: 'cursor', seenBy: 'environment' } }, {}],
  },
  {
    id: 'agent-at-work/hook',
    tool: null,
    origin: 'ai',
    involvement: 'authored',
    source: 'vendor',
    trace: { kind: 'at-work', seenBy: 'hook' },
    samples: [{ agent: { tool: 'claude-code', seenBy: 'hook' } }],
    counterSamples: [{ agent: { tool: 'claude-code', seenBy: 'client' } }, {}],
  },
  {
    id: 'agent-at-work/statement',
    tool: null,
    origin: 'ai',
    involvement: 'authored',
    source: 'vendor',
    trace: { kind: 'at-work', seenBy: 'statement' },
    samples: [{ agent: { tool: null, seenBy: 'statement' } }],
    counterSamples: [{ agent: { tool: null, seenBy: 'hook' } }, {}],
  },
] as const satisfies readonly Signal[]
