import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { toRulesPage } from '../../src/report/rules-page.ts'
import { rules } from '../../src/rules/index.ts'
import { run } from './run.ts'

/** `UPDATE_DOCS=1` writes the page anew from the rule data. */
const page = new URL('../../docs/rules.md', import.meta.url)

describe('docs/rules.md', () => {
  it('is what the rule data says today', async () => {
    const { stdout } = await run(['rules', '--markdown'])
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, stdout)
    expect(existsSync(page) ? readFileSync(page, 'utf8') : '').toBe(stdout)
  })

  it('has a row and a section for every rule, with a link that leads there', () => {
    const text = toRulesPage(rules)
    for (const { id } of rules) {
      expect(text).toContain(`| [${id}](#${id.replace('/', '')}) |`)
      expect(text).toContain(`\n### ${id}\n`)
    }
  })

  it('clips no text', () => {
    const words = rules.map(({ message, remediation }) => `${message} ${remediation}`).join(' ')
    expect(toRulesPage(rules).split('…')).toHaveLength(words.split('…').length)
  })
})

describe('countersign rules --markdown', () => {
  it('can be about one rule', async () => {
    const id = rules[0]?.id ?? ''
    const { stdout } = await run(['rules', '--explain', id, '--markdown'])
    expect(stdout.match(/^### /gmu)).toHaveLength(1)
    expect((await run(['rules', '--json', '--markdown'])).exitCode).toBe(2)
  })
})
