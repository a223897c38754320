import { describe, expect, it } from '@jest/globals'
import { rules } from '../../src/rules/index.ts'
import { run } from './run.ts'

describe('countersign rules', () => {
  it('lists every rule, one a line', async () => {
    const { exitCode, stdout } = await run(['rules'])
    expect(exitCode).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((row) => row.split(' ')[0]),
    ).toEqual(rules.map(({ id }) => id))
    expect(JSON.parse((await run(['rules', '--json'])).stdout)).toEqual({ rules })
  })

  it('explains each of them', async () => {
    for (const { id, title, message, remediation } of rules) {
      const { exitCode, stdout } = await run(['rules', '--explain', id])
      expect(exitCode).toBe(0)
      expect(stdout.startsWith(`${id}: ${title}\n`)).toBe(true)
      expect(stdout).toContain(message)
      expect(stdout).toContain(`Fix: ${remediation}`)
    }
  })

  it('asks back for a rule there is not', async () => {
    const { exitCode, stderr } = await run(['rules', '--explain', `${rules[0]?.id}x`])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`Did you mean ${rules[0]?.id}?`)
  })
})
