import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { loadGrammars } from '../src/analysis/code/grammars.ts'
import { scanProject } from '../src/analysis/code/scan-project.ts'
import { rules } from '../src/rules/index.ts'
import { readFolder } from './engine/read-sources.ts'

type Write = (line: string) => void

/** What is not the package's own code, or never runs. */
const leftOut =
  /(?:^|\/)(?:tests?|testing|testdata|vendor|third_party|node_modules|debian|docs?|examples?)\/|_test\.go$|Tests?\.java$|(?:^|\/)test_[^/]*\.py$/u
const mostFiles = 250

/**
 * Lists the high-confidence findings in unpacked packages, to be read one by one (docs/precision.md). Every folder in
 * `COUNTERSIGN_PRECISION_SOURCES` is a package and is scanned as a project.
 */
export async function run(write: Write): Promise<void> {
  const root = process.env['COUNTERSIGN_PRECISION_SOURCES']
  if (root === undefined) {
    write('not run: COUNTERSIGN_PRECISION_SOURCES names no folder of unpacked packages')
    return
  }
  const grammars = await loadGrammars()
  for (const name of readdirSync(root).toSorted()) {
    const files = readFolder(join(root, name)).filter(({ path }) => !leftOut.test(path))
    const { detections, gaps } = scanProject(files.slice(0, mostFiles), { grammars, rules })
    const sure = detections.filter(({ confidence }) => confidence === 'high')
    write(`${name}: ${sure.length} findings, ${gaps.length} gaps`)
    for (const { ruleId, location } of sure) {
      write(`  ${ruleId} ${location.path}:${location.startLine}`)
    }
  }
}
