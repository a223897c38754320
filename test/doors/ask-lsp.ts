import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Assessment } from '../../src/core/assessment.ts'
import { rangeAt } from '../../src/core/attribution.ts'
import { type Scratch } from '../git/scratch.ts'
import { type Editor } from '../lsp/client.ts'
import { type DoorVerdict, holds, toFindings } from './door-verdict.ts'

const actions = ['', 'block', 'require-review', 'warn', 'allow']

/** What an editor shows on the lines of the change when each changed file is opened. */
export async function askLsp(
  editor: Editor,
  repo: Scratch,
  { attribution }: Pick<Assessment, 'attribution'>,
): Promise<DoorVerdict> {
  const changed = repo.git('diff', '--name-only', '--diff-filter=d', 'main...HEAD').split('\n')
  const shown = await Promise.all(
    changed.map(async (path) => {
      const uri = pathToFileURL(join(repo.cwd, path)).href
      const { diagnostics } = await editor.open(uri, `${repo.git('show', `HEAD:${path}`)}\n`)
      editor.close(uri)
      return diagnostics.map(({ code, severity = 0, range }) => {
        const action = actions[severity] ?? ''
        return { action, ruleId: String(code), path, line: range.start.line + 1 }
      })
    }),
  )
  const said = shown.flat().filter(({ ruleId, path, line }) => {
    return !ruleId.startsWith('gap/') && rangeAt(attribution, path, line) !== null
  })
  const findings = toFindings(said)
  return { isHeld: findings.some(holds), findings }
}
