import { loadGrammars } from '../../../src/analysis/code/grammars.ts'
import { type ConfigurationFile } from '../../../src/analysis/configuration/format.ts'
import {
  type ConfigurationScan,
  scanConfiguration,
} from '../../../src/analysis/configuration/scan-configuration.ts'
import { type ConfigurationLanguage, type Rule } from '../../../src/core/rule.ts'
import { type StructureMatch } from '../../../src/core/structure.ts'

export const grammars = await loadGrammars()

/** A rule of these shapes. */
export function structure(
  language: ConfigurationLanguage,
  matches: readonly StructureMatch[],
): Rule {
  return {
    kind: 'structure',
    id: `${language}/test`,
    languages: [language],
    title: 'A shape for tests',
    message: 'It is there.',
    remediation: 'Take it away.',
    severity: 'high',
    confidence: 'high',
    cwe: [284],
    owasp: null,
    references: [],
    lifecycle: 'stable',
    ids: [],
    matches,
  }
}

export function scan(
  files: readonly ConfigurationFile[],
  rules: readonly Rule[],
): ConfigurationScan {
  return scanConfiguration(files, { grammars, rules })
}

/** `path:line` of what is found. */
export function places(files: readonly ConfigurationFile[], rules: readonly Rule[]): string[] {
  return scan(files, rules).detections.map(
    ({ location }) => `${location.path}:${location.startLine}`,
  )
}
