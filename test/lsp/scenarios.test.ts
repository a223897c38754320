import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readScenario, scenarioNames } from '../../demo/scenario.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { run } from '../cli/run.ts'
import { makeFolder, type Scratch } from '../git/scratch.ts'
import { type Editor, startEditor } from './client.ts'

jest.setTimeout(60_000)

let root: Scratch
let editor: Editor
beforeAll(async () => {
  root = makeFolder()
  const folders = scenarioNames().map((name) => join(root.cwd, name))
  for (const name of scenarioNames()) {
    for (const [path, text] of Object.entries(headOf(name))) root.write(join(name, path), text)
  }
  editor = await startEditor({ ...root, folders })
})
afterAll(async () => {
  await editor.stop()
  root.remove()
})

/** The files as the last push leaves them. */
function headOf(name: string): Readonly<Record<string, string>> {
  const { base, pushes } = readScenario(name)
  const trees = pushes.flatMap(({ main, commits }) => [...main, ...commits].map(({ tree }) => tree))
  return Object.assign({}, base, ...trees) as Record<string, string>
}

/** The scenarios share many files: the same file under the same policy is judged once. */
const judged = new Set<string>()

/** What `countersign check --all FILE` says of a file, the editor says of its buffer. */
describe('countersign lsp on the scenarios', () => {
  it.each(scenarioNames())('%s', async (name) => {
    const head = headOf(name)
    for (const [path, text] of Object.entries(head)) {
      const key = JSON.stringify([path, text, head['.github/countersign.yml']])
      if (judged.has(key)) continue
      judged.add(key)
      const place = { cwd: join(root.cwd, name), env: root.env }
      const { stdout } = await run(['check', '--all', '--offline', path, '--format', 'json'], place)
      const { analysis } = JSON.parse(stdout) as Assessment
      const { diagnostics } = await editor.open(join(name, path), text)
      const shown = diagnostics
        .map(({ code, range }) => `${code} ${range.start.line + 1}`)
        .toSorted()
      expect(shown.filter((one) => !one.startsWith('gap/'))).toEqual(
        analysis.findings
          .map(({ ruleId, location }) => `${ruleId} ${location.startLine}`)
          .toSorted(),
      )
      expect(shown.filter((one) => one.startsWith('gap/'))).toEqual(
        analysis.gaps.map(({ reason }) => `gap/${reason} 1`).toSorted(),
      )
    }
  })

  it('finds something in them at all', () => {
    expect(
      editor.published.flatMap(({ diagnostics }) => diagnostics).length,
    ).toBeGreaterThanOrEqual(3)
  })
})
