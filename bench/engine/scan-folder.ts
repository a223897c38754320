import { loadGrammars } from '../../src/analysis/code/grammars.ts'
import { type EngineVersion } from '../../src/core/assessment.ts'
import { rules } from '../../src/rules/index.ts'
import { scanRepository } from '../../src/scan/scan-repository.ts'
import { readFolder } from './read-sources.ts'

const noVersion: EngineVersion = { version: '', rulesHash: '' }
const [, , path = '.', threads = '1', cacheFolder = null] = process.argv
await main(path)

/** Scans a folder in a process of its own and says what that took: processor seconds, kilobytes at most, seconds on the clock. */
async function main(folder: string): Promise<void> {
  const files = readFolder(folder)
  /** Not measured: a process loads them once. */
  await loadGrammars()
  const began = process.hrtime.bigint()
  const engine = cacheFolder === null ? noVersion : await versionOf()
  const options = { engine, threads: Number(threads), cacheFolder }
  await scanRepository(files, rules, options)
  const elapsed = Number(process.hrtime.bigint() - began) / 1e9
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stdout.write(`${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS} ${elapsed}\n`)
}

/** Names entries of the cache only: without one, nothing beside the engine is loaded. */
async function versionOf(): Promise<EngineVersion> {
  const { engineVersion } = await import('../../src/assess.ts')
  return engineVersion(rules)
}
