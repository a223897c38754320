import { describe, expect, it } from '@jest/globals'
import { createGate } from '../../src/mcp/gate.ts'

describe('createGate', () => {
  it('runs so many at a time, lets so many wait, turns the rest away', async () => {
    const gate = createGate({ running: 2, waiting: 3 })
    let running = 0
    let most = 0
    const results = await Promise.all(
      Array.from({ length: 10 }, async (_, at) =>
        gate.enter(async () => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => {
            setImmediate(resolve)
          })
          running -= 1
          return at
        }),
      ),
    )
    expect(most).toBe(2)
    expect(results).toEqual([0, 1, 2, 3, 4, null, null, null, null, null])
  })

  it('frees its place after a failure and tells when it is idle', async () => {
    const gate = createGate({ running: 1, waiting: 1 })
    await expect(
      gate.enter(async () => {
        throw new Error('no')
      }),
    ).rejects.toThrow('no')
    expect(await gate.enter(async () => 1)).toBe(1)
    await gate.idle()
  })
})
