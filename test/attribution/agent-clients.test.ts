import { describe, expect, it } from '@jest/globals'
import { agentClients, agentOfClient } from '../../src/attribution/agent-clients.ts'
import { agentVariables } from '../../src/attribution/agent-environments.ts'
import { signals } from '../../src/attribution/signals.ts'

describe('agentOfClient', () => {
  it.each([...agentClients])('knows %s as %s', (name, tool) => {
    const seen = { tool, seenBy: 'client' }
    expect(agentOfClient(name, {})).toEqual(seen)
    expect(agentOfClient(` ${name.toUpperCase().replaceAll('-', ' ')} `, {})).toEqual(seen)
    expect(agentOfClient(`${name} (via mcp-remote 0.1.37)`, {})).toEqual(seen)
    expect(agentOfClient(`not-${name}`, {})).toBeNull()
  })

  it('calls the tools what other tables call them', () => {
    const tools = [...signals, ...agentVariables].map(({ tool }): string | null => tool)
    const known = new Set(tools)
    expect([...agentClients.values()].filter((tool) => !known.has(tool))).toEqual([])
  })

  it('asks the environment about a client nobody knows', () => {
    expect(agentOfClient('inspector', {})).toBeNull()
    expect(agentOfClient(null, { GEMINI_CLI: '1' })).toEqual({
      tool: 'gemini-cli',
      seenBy: 'environment',
    })
  })
})
