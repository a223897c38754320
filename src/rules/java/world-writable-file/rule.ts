import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/world-writable-file',
  languages: ['java'],
  title: 'File open to every user of the machine',
  message:
    'Every user of the machine may change or read the file, and with it what this program does or knows.',
  remediation:
    'Give rights to the owner only: `setWritable(true, true)`, `PosixFilePermissions.fromString("rw-------")`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [732, 276],
  owasp: 'A01:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/nio/file/attribute/PosixFilePermissions.html',
    'https://cwe.mitre.org/data/definitions/732.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'java.io.File#{setWritable,setReadable}',
      arguments: [
        { at: 0, is: true },
        { at: 1, is: false },
      ],
    },
    {
      call: 'java.nio.file.attribute.PosixFilePermissions.fromString',
      arguments: [{ at: 0, matches: '^.{7}.?w' }],
    },
    {
      call: ['*.add', 'java.util.EnumSet.of', 'java.util.Set.of', 'java.util.Arrays.asList'],
      arguments: [
        { at: 'any', refers: 'java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE' },
      ],
    },
    { refers: 'android.content.Context.{MODE_WORLD_READABLE,MODE_WORLD_WRITEABLE}' },
  ],
}
