import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { makeFolder, type Scratch } from '../git/scratch.ts'
import { builtCli } from './built-cli.ts'

jest.setTimeout(120_000)

let folder: Scratch
let cli: string
beforeAll(async () => {
  folder = makeFolder()
  cli = await builtCli()
})
afterAll(() => folder.remove())

function message(id: number, method: string, params: object = {}): string {
  return `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`
}

const hello = message(1, 'initialize', {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
})

function serve(input: string) {
  const { cwd, env } = folder
  return spawnSync(process.execPath, [cli, 'mcp'], { cwd, env, input, encoding: 'utf8' })
}

describe('countersign mcp', () => {
  it('drops garbage, says so without repeating it, and answers what comes after', () => {
    const garbage = [
      'not json',
      '{"jsonrpc":"2.0"',
      '[]',
      '{}',
      'null',
      '{"jsonrpc":"1.0","id":7,"method":"x"}',
      '\u0000\u0001 top-secret',
      `{"a":${'['.repeat(50_000)}`,
    ]
    const input = `${hello}${garbage.join('\n')}\n${message(2, 'tools/call', {
      name: 'check_snippet',
      arguments: { text: 'eval(x)', language: 'python' },
    })}`
    const { status, stdout, stderr } = serve(input)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number })
    expect(answers.map(({ id }) => id)).toEqual([1, 2])
    expect(status).toBe(0)
    expect(stderr).toContain('a message was dropped')
    expect(stderr).not.toContain('top-secret')
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(20)
  })

  it('answers unknown tools and wrong arguments with an error', () => {
    const { stdout } = serve(
      hello +
        message(2, 'tools/call', { name: 'rm', arguments: {} }) +
        message(3, 'tools/call', { name: 'check_snippet', arguments: { text: 5 } }) +
        message(4, 'nothing/here'),
    )
    const answers = stdout.trim().split('\n')
    expect(answers).toHaveLength(4)
    const errors = answers.filter((answer) => !answer.endsWith('"id":1}'))
    expect(errors).toHaveLength(3)
    for (const answer of errors) expect(answer).toMatch(/"error"|"isError":true/u)
  })
})
