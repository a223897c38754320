import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { loadGrammars } from '../src/analysis/code/grammars.ts'
import { rules } from '../src/rules/index.ts'
import { type FuzzFailure, fuzz, readFixtures } from './fuzz/fuzz.ts'

type Write = (line: string) => void

const count = 20_000
const portion = 2000

/** Scans so many mutated fixtures and says which of them threw or hung, and how memory went. What failed is kept to look at. */
export async function run(write: Write): Promise<void> {
  const fixtures = readFixtures(['src/rules', 'fixtures/corpus'])
  const knowledge = { grammars: await loadGrammars(), rules }
  let failed = 0
  let slowest = 0
  for (let done = 0; done < count; done += portion) {
    const result = fuzz({ fixtures, knowledge, count: portion, seed: done + 1 })
    slowest = Math.max(slowest, result.slowest)
    for (const failure of result.failures) write(keep(failure, (failed += 1)))
    const { rss } = process.memoryUsage()
    write(
      `${done + portion} files, ${failed} failures, slowest ${slowest.toFixed(0)} ms, ${(rss / 2 ** 20).toFixed(0)} MB`,
    )
  }
  if (failed > 0) throw new Error(`${failed} of ${count} mutated files threw or hung`)
}

function keep({ kind, file, detail }: FuzzFailure, number: number): string {
  const folder = join(tmpdir(), 'countersign-fuzz')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${number}-${basename(file.path)}`)
  writeFileSync(path, file.text)
  return `${kind}: ${path} (from ${file.path}) ${detail.split('\n').slice(0, 3).join(' ')}`
}
