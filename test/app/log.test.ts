import { describe, expect, it } from '@jest/globals'
import { describeError } from '../../src/app/log.ts'

describe('describeError', () => {
  it('keeps name, status and stack, and drops request, response and message', () => {
    const error = Object.assign(new Error('body: hush'), {
      status: 422,
      request: { headers: { authorization: 'token hush' }, body: 'hush' },
      response: { data: 'hush' },
      cause: new Error('hush'),
    })
    const text = JSON.stringify(describeError(error))
    expect(text).toContain('422')
    expect(text).toContain('log.test.ts')
    expect(text).not.toContain('hush')
  })
})
