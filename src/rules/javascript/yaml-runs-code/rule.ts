import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/yaml-runs-code',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'YAML loader that makes functions',
  message:
    'The schema lets a document hold JavaScript functions and regular expressions. Whoever writes the document runs code in this program.',
  remediation: 'Use `yaml.load` of js-yaml 4 with its default schema, or the package `yaml`.',
  severity: 'high',
  confidence: 'high',
  cwe: [502],
  owasp: 'A08:2021',
  references: ['https://github.com/nodeca/js-yaml/blob/master/migrate_v3_to_v4.md'],
  matches: [
    { refers: ['js-yaml.DEFAULT_FULL_SCHEMA', 'js-yaml-js-types.{all,function,regexp}'] },
    { module: 'js-yaml-js-types' },
  ],
}
