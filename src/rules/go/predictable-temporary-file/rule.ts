import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/predictable-temporary-file',
  languages: ['go'],
  title: 'Temporary file with a known name',
  message:
    'The name in the shared temporary folder is known beforehand. Another user of the machine puts a link there and has this program overwrite or read a file of their choice.',
  remediation: 'Use `os.CreateTemp` or `os.MkdirTemp`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [377, 379],
  owasp: 'A01:2021',
  references: ['https://pkg.go.dev/os#CreateTemp'],
  lifecycle: 'stable',
  matches: [
    {
      call: ['os.{Create,WriteFile,OpenFile,Mkdir,MkdirAll}', 'io/ioutil.WriteFile'],
      arguments: [{ at: 0, matches: '^/(?:var/)?tmp/.|^/dev/shm/.' }],
    },
  ],
}
