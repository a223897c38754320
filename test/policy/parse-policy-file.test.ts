import { describe, expect, it } from '@jest/globals'
import { parsePolicy, parsePolicyFile } from '../../src/policy/parse-policy.ts'
import { presetNames, presets } from '../../src/policy/presets.ts'

const path = 'countersign.yml'

describe('the file of an organisation', () => {
  const text = `
version: 1
groups:
  - name: payments
    repositories: ['pay-*']
    custom-properties: { tier: [critical] }
    on-gap: { too-large: block }
    rules:
      - { name: pay, action: block, because: Money. }
`

  it('may have groups', () => {
    expect(parsePolicyFile(text, path, 'floor')).toMatchObject({
      file: { groups: [{ name: 'payments', rules: [{ name: 'pay' }] }] },
    })
  })

  it.each([
    ['a group of nobody', "repositories: ['pay-*']", 'mode: enforce', 4, 'neither `repositories`'],
    ['a topic in capitals', "repositories: ['pay-*']", 'topics: [PCI]', 5, 'lower-case'],
    ['a misspelt key', 'repositories:', 'repos:', 5, 'Did you mean `repositories`?'],
    ['a gap that is none', 'too-large', 'huge', 7, 'no key of `groups[0].on-gap`'],
    ['a name of a preset', 'name: pay,', 'name: minor,', 9, 'name of a default rule'],
    ['a rule without reason', ', because: Money.', '', 9, '`groups[0].rules[0]` has no `because`'],
  ])('names %s', (...[, from, to, line, message]) => {
    const broken = to === 'mode: enforce' ? text.replace(/ +custom.*\n/u, '') : text
    const parsed = parsePolicyFile(broken.replace(from, to), path, 'floor')
    const errors = 'errors' in parsed ? parsed.errors : []
    expect(errors).toMatchObject([{ line, message: expect.stringContaining(message) }])
  })
})

it('answers a megabyte of policy with one mistake', () => {
  const rule = '- { name: a, action: warn, because: Look at it. }\n'
  const text = `version: 1\nrules:\n${rule.repeat(20_000)}`
  expect(Buffer.byteLength(text)).toBeGreaterThan(900_000)
  expect(parsePolicyFile(text, path, 'floor')).toEqual({
    errors: [{ path, line: 1, column: 1, message: expect.stringContaining('larger than 256 kB') }],
  })
})

describe('a preset', () => {
  it.each(presetNames)('%s is what `extends` puts in force', (name) => {
    expect(parsePolicy(`version: 1\nextends: ${name}`, path)).toMatchObject({
      policy: presets[name],
    })
    const names = presets[name].rules.map((rule) => rule.name)
    expect(new Set(names).size).toBe(names.length)
  })
})
