import { type Gap } from '../../core/gap.ts'
import { type Knowledge } from '../knowledge.ts'
import { type FileGroup, groupFiles } from './group-files.ts'
import { type Module } from './ir.ts'
import { type CodeFile } from './load-file.ts'
import { type Load, rememberingLoader } from './remembering-loader.ts'
import { runModules } from './run-modules.ts'
import { type ScanResult } from './scan-result.ts'
import { settle } from './settle.ts'

/**
 * Looks at files together: values are followed from file to file through imports, into files of `context` too. Never throws; what could not be looked at is a
 * gap. Detections are ordered by path and place.
 */
export function scanProject(
  files: readonly CodeFile[],
  knowledge: Knowledge,
  context: readonly CodeFile[] = [],
): ScanResult {
  const load = rememberingLoader()
  return joinScans(groupFiles(files, context).map((group) => scanGroup(group, knowledge, load)))
}

/** One group on its own. */
export function scanGroup(
  { files, context }: FileGroup,
  knowledge: Knowledge,
  load: Load,
): ScanResult {
  const gaps: Gap[] = []
  const modules: Module[] = []
  const within = new Map<string, Module>()
  for (const file of files) {
    const loaded = load(file, knowledge)
    gaps.push(...loaded.gaps)
    if (loaded.module === null) continue
    modules.push(loaded.module)
    within.set(file.path, loaded.module)
  }
  for (const file of context) {
    const { module } = load(file, knowledge)
    if (module !== null) within.set(file.path, module)
  }
  const outcome = runModules({ modules, within }, knowledge.rules)
  return { detections: settle(outcome.detections), gaps: [...gaps, ...outcome.gaps] }
}

/** What groups gave, as one result: the same whatever order they were looked at in, as long as they are given in order. */
export function joinScans(results: readonly ScanResult[]): ScanResult {
  return {
    detections: settle(results.flatMap(({ detections }) => detections)),
    gaps: results.flatMap(({ gaps }) => gaps),
  }
}
