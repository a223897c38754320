import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { readScenario } from '../../demo/scenario.ts'
import { makeRepository, type Scratch } from '../git/scratch.ts'
import { run } from './run.ts'
import { scenarioFiles } from './scenario-files.ts'

jest.setTimeout(60_000)

/** A command and what it printed. */
const sessions =
  /```console\n\$ ((?:countersign|git commit)[^\n]*)\n([^`]*(?:`(?!``)[^`]*)*)```\n/gu

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

/** What was committed on a branch, and the same about to be committed. */
let repo: Scratch
let staged: Scratch
beforeAll(() => {
  repo = makeRepository()
  staged = makeRepository()
  const scenario = readScenario('ai-sql-injection')
  staged.commit('Parcels', scenarioFiles(scenario.base))
  repo.commit('Parcels', scenarioFiles(scenario.base))
  repo.git('switch', '--quiet', '--create', 'find-by-recipient')
  const [commit] = scenario.pushes[0]?.commits ?? []
  repo.commit(commit?.message ?? '', scenarioFiles(commit?.tree))
  for (const [path, text] of Object.entries(scenarioFiles(commit?.tree))) staged.write(path, text)
  staged.git('add', '--all')
  repo.write('broken.yml', 'version: 1\nmode: enforced\n')
  repo.write('organisation.yml', 'version: 1\nextends: starter\nunmarked: ai\n')
  repo.write('shop.yml', shopPolicy)
  repo.write('policy-tests.yml', policyTests)
})
afterAll(() => {
  repo.remove()
  staged.remove()
})

/** git prints what its hook does. */
async function printed(line: string): Promise<string> {
  const isCommit = line.startsWith('git commit')
  const argv = isCommit ? ['hook', 'pre-commit'] : line.split(' ').slice(1)
  const { stdout, stderr } = await run(argv, isCommit ? staged : repo)
  return `${stdout}${stderr}`
}

/** `UPDATE_DOCS=1` writes what the commands print today into the pages. */
it.each([
  ['cli.md', 7],
  ['hooks.md', 1],
  ['ci.md', 1],
  ['getting-started.md', 2],
])('docs/%s shows what the commands print', async (name, least) => {
  const page = new URL(`../../docs/${name}`, import.meta.url)
  const written = readFileSync(page, 'utf8')
  const blocks = [...written.matchAll(sessions)]
  expect(blocks.length).toBeGreaterThanOrEqual(least)
  let shown = written
  for (const [block, line = ''] of blocks) {
    const text = await printed(line)
    shown = shown.replace(block, () => `\`\`\`console\n$ ${line}\n${text}\`\`\`\n`)
  }
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, shown)
  expect(shown).toBe(readFileSync(page, 'utf8'))
})
