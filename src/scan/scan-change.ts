import { loadGrammars } from '../analysis/code/grammars.ts'
import { type FileGroup, groupFiles } from '../analysis/code/group-files.ts'
import { type Load, rememberingLoader } from '../analysis/code/remembering-loader.ts'
import { joinScans, scanGroup } from '../analysis/code/scan-project.ts'
import { type ScanResult } from '../analysis/code/scan-result.ts'
import { codeGrammars } from '../analysis/needed-grammars.ts'
import { type EngineVersion } from '../core/assessment.ts'
import { type Rule } from '../core/rule.ts'
import { openResultCache, type ResultCache } from './result-cache.ts'

export interface ChangeScan {
  readonly rules: readonly Rule[]
  readonly engine: EngineVersion
  /** Folder of results of earlier scans; null for none. */
  readonly cacheFolder: string | null
}

/**
 * Looks at the code of a change as `scanProject` does, in this process. What was found in the very same texts before is read from the
 * cache; what is left decides which grammars are loaded, if any.
 */
export async function scanChange(
  { files, context }: FileGroup,
  { rules, engine, cacheFolder }: ChangeScan,
): Promise<ScanResult> {
  const cache = cacheFolder === null ? null : openResultCache(cacheFolder, engine)
  const load = rememberingLoader()
  const results: ScanResult[] = []
  for (const group of groupFiles(files, context)) {
    results.push(await scan(group, { rules, cache, load }))
  }
  return joinScans(results)
}

interface Means {
  readonly rules: readonly Rule[]
  readonly cache: ResultCache | null
  readonly load: Load
}

async function scan(group: FileGroup, { rules, cache, load }: Means): Promise<ScanResult> {
  const names = codeGrammars([...group.files, ...group.context])
  const isCode = names.length > 0
  const found = isCode ? await cache?.read(group) : null
  if (found !== null && found !== undefined) return found
  const result = scanGroup(group, { rules, grammars: await loadGrammars(names) }, load)
  if (isCode && cache !== null) {
    await cache.write(group, result)
    await cache.trim()
  }
  return result
}
