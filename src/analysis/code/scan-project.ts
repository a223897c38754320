import { type Detection } from '../../core/finding.ts'
import { type Gap } from '../../core/gap.ts'
import { type Knowledge } from '../knowledge.ts'
import { type Module } from './ir.ts'
import { type CodeFile, loadFile } from './load-file.ts'
import { runModules } from './run-modules.ts'
import { settle } from './settle.ts'

export interface ScanResult {
  readonly detections: readonly Detection[]
  readonly gaps: readonly Gap[]
}

/**
 * Looks at files together: values are followed from file to file through imports. Never throws; what could not be looked at is a
 * gap. Detections are ordered by path and place.
 */
export function scanProject(files: readonly CodeFile[], knowledge: Knowledge): ScanResult {
  const gaps: Gap[] = []
  const modules = new Map<string, Module>()
  for (const file of files) {
    const loaded = loadFile(file, knowledge)
    gaps.push(...loaded.gaps)
    if (loaded.module !== null) modules.set(file.path, loaded.module)
  }
  const outcome = runModules(modules, knowledge.rules)
  return { detections: settle(outcome.detections), gaps: [...gaps, ...outcome.gaps] }
}
