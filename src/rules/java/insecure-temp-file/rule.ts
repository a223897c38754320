import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/insecure-temp-file',
  languages: ['java'],
  title: 'Temporary file with a name others know',
  message:
    'The name of the file is fixed and the folder open to all users. Another user puts a link or a file there first and reads or changes what is written.',
  remediation:
    'Use `Files.createTempFile` or `Files.createTempDirectory`: the name is random and the rights are narrow.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [377, 379],
  owasp: 'A01:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/nio/file/Files.html',
    'https://cwe.mitre.org/data/definitions/377.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: ['java.io.{FileOutputStream,FileWriter,RandomAccessFile,PrintWriter}', 'java.io.File'],
      arguments: [
        { at: 0, matches: '^/(?:var/)?tmp/[^/]' },
        { at: 1, present: false },
      ],
    },
    {
      call: 'java.io.File',
      arguments: [
        { at: 0, matches: '^/(?:var/)?tmp/?$' },
        { at: 1, constant: true, present: true },
      ],
    },
    {
      call: 'java.nio.file.Files.{write,writeString,newOutputStream,newBufferedWriter,createFile}',
      arguments: [{ at: 0, matches: '^/(?:var/)?tmp/[^/]' }],
    },
    { call: 'com.google.common.io.Files.createTempDir' },
  ],
}
