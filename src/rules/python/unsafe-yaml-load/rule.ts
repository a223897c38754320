import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/unsafe-yaml-load',
  languages: ['python'],
  title: 'YAML loaded into live objects',
  message:
    'This loader builds any Python object a YAML document names, and runs code on the way. A document from outside takes over the program.',
  remediation: 'Use `yaml.safe_load`, or pass `Loader=yaml.SafeLoader`.',
  severity: 'high',
  confidence: 'high',
  cwe: [502],
  owasp: 'A08:2021',
  references: ['https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation'],
  lifecycle: 'stable',
  matches: [
    {
      call: 'yaml.{load,load_all}',
      arguments: [
        {
          at: 1,
          keyword: 'Loader',
          any: [
            {
              present: false,
            },
            {
              refers: 'yaml.{Loader,UnsafeLoader,CLoader,CUnsafeLoader}',
            },
          ],
        },
      ],
    },
    // It makes no objects of the program's classes; that it could be tricked into it was found more than once.
    {
      call: 'yaml.{load,load_all}',
      arguments: [{ at: 1, keyword: 'Loader', refers: 'yaml.{FullLoader,CFullLoader}' }],
      confidence: 'medium',
    },
    { call: 'yaml.{full_load,full_load_all}', confidence: 'medium' },
    {
      call: 'ruamel.yaml.YAML',
      arguments: [{ keyword: 'typ', is: 'unsafe' }],
    },
    {
      call: 'yaml.{unsafe_load,unsafe_load_all}',
    },
  ],
}
