import { type Knowledge } from '../knowledge.ts'
import { type CodeFile } from './load-file.ts'
import { scanProject } from './scan-project.ts'
import { type ScanResult } from './scan-result.ts'

/** Looks at one file on its own. Never throws; what could not be looked at is a gap. */
export function scanCode(file: CodeFile, knowledge: Knowledge): ScanResult {
  return scanProject([file], knowledge)
}
