import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readScenario } from '../../demo/scenario.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'
import { scenarioFiles } from './scenario-files.ts'

jest.setTimeout(60_000)

/** `UPDATE_DOCS=1` writes what the commands print today into the page. */
const page = new URL('../../docs/cli.md', import.meta.url)
const written = readFileSync(page, 'utf8')
const blocks = [
  ...written.matchAll(/```console\n\$ (countersign[^\n]*)\n([^`]*(?:`(?!``)[^`]*)*)```\n/gu),
]

const shopPolicy = `version: 1
unmarked: human
rules:
  - { name: sign-in, about: lines, paths: ['src/auth/**'], action: require-review, because: A person reads it. }
`
const policyTests = `version: 1
policy: shop.yml
tests:
  - { name: sign-in is read, given: { lines: [{ path: src/auth/a.ts }] }, expect: require-review }
  - { name: the cart is not, given: { lines: [{ path: src/cart.ts }] }, expect: require-review }
`

let repo: Scratch
beforeAll(() => {
  repo = makeRepository()
  const scenario = readScenario('ai-sql-injection')
  repo.commit('Parcels', scenarioFiles(scenario.base))
  repo.git('switch', '--quiet', '--create', 'find-by-recipient')
  const [commit] = scenario.pushes[0]?.commits ?? []
  repo.commit(commit?.message ?? '', scenarioFiles(commit?.tree))
  repo.write('broken.yml', 'version: 1\nmode: enforced\n')
  repo.write('organisation.yml', 'version: 1\nextends: starter\nunmarked: ai\n')
  repo.write('shop.yml', shopPolicy)
  repo.write('policy-tests.yml', policyTests)
})
afterAll(() => repo.remove())

describe('docs/cli.md', () => {
  it('shows what the commands print', async () => {
    expect(blocks.length).toBeGreaterThan(6)
    let shown = written
    for (const [block, line = ''] of blocks) {
      const { stdout, stderr } = await run(line.split(' ').slice(1), repo)
      shown = shown.replace(block, () => `\`\`\`console\n$ ${line}\n${stdout}${stderr}\`\`\`\n`)
    }
    if (process.env.UPDATE_DOCS === '1') writeFileSync(page, shown)
    expect(shown).toBe(readFileSync(page, 'utf8'))
  })
})
