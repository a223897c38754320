import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/file-permissions',
  languages: ['go'],
  title: 'File everyone may write',
  message:
    'The permissions let every user of the machine change the file. What is read from it later can not be trusted.',
  remediation: 'Give files 0o600 and folders 0o750, more only where others need it.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [732, 276],
  owasp: 'A01:2021',
  references: ['https://pkg.go.dev/os#WriteFile'],
  lifecycle: 'stable',
  matches: [
    { call: ['os.{WriteFile,OpenFile}', 'io/ioutil.WriteFile'], arguments: [{ at: 2, bits: 2 }] },
    {
      call: 'os.{Mkdir,MkdirAll,Chmod}',
      arguments: [
        { at: 1, bits: 2 },
        { at: 1, not: { bits: 512 } },
      ],
    },
    { call: 'os.File#Chmod', arguments: [{ at: 0, bits: 2 }] },
    {
      call: ['syscall.{Chmod,Mkdir}', 'golang.org/x/sys/unix.{Chmod,Mkdir}'],
      arguments: [{ at: 1, bits: 2 }],
    },
  ],
}
