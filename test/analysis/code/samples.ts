import { loadGrammars } from '../../../src/analysis/code/grammars.ts'
import { type CodeFile } from '../../../src/analysis/code/load-file.ts'
import { scanProject } from '../../../src/analysis/code/scan-project.ts'
import { type ScanResult } from '../../../src/analysis/code/scan-result.ts'
import { type Rule } from '../../../src/core/rule.ts'

export const grammars = await loadGrammars()

const text = {
  languages: ['javascript', 'python', 'java', 'go'],
  title: 'A flow for tests',
  message: 'Untrusted data reaches the sink.',
  remediation: 'Do not let it.',
  severity: 'high',
  confidence: 'high',
  cwe: [89],
  owasp: null,
  references: [],
  lifecycle: 'stable',
} as const

/** Request data into any function called `sink`. */
const flow: Rule = {
  ...text,
  id: 'test/flow',
  kind: 'taint',
  sources: ['remote'],
  context: 'sql',
  sinks: [{ call: '*.sink' }],
}

/** A pattern over these matches. */
export function pattern(matches: Extract<Rule, { kind: 'pattern' }>['matches']): Rule {
  return { ...text, id: 'test/pattern', kind: 'pattern', matches }
}

export function scan(files: readonly CodeFile[], rules: readonly Rule[] = [flow]): ScanResult {
  return scanProject(files, { grammars, rules })
}

/** Lines of findings in one file. */
export function linesIn(path: string, source: string, rules: readonly Rule[] = [flow]): number[] {
  return scan([{ path, text: source }], rules).detections.map(({ location }) => location.startLine)
}
