import { type Knowledge } from '../knowledge.ts'
import { type CodeFile } from './load-file.ts'
import { type ScanResult, scanProject } from './scan-project.ts'

/** Looks at one file on its own. Never throws; what could not be looked at is a gap. */
export function scanCode(file: CodeFile, knowledge: Knowledge): ScanResult {
  return scanProject([file], knowledge)
}
