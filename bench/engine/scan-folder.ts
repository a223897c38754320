import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { scanProject } from '../../src/analysis/code/scan-project.ts'
import { rules } from '../../src/rules/index.ts'
import { readFolder } from './read-sources.ts'

await main(process.argv[2] ?? '.')

/** Scans a folder in a process of its own and says what that took: processor seconds, kilobytes at most. */
async function main(folder: string): Promise<void> {
  const files = readFolder(folder)
  const grammars = await loadGrammars()
  scanProject(files, { grammars, rules })
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stdout.write(`${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS}\n`)
}
