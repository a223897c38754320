import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/zip-slip',
  languages: ['java'],
  title: 'Archive entry written where its name says',
  message:
    'The name of an archive entry may contain `../`. Whoever made the archive writes files anywhere this process can.',
  remediation:
    'Resolve the name against the target, `normalize()` it and refuse it unless it `startsWith` the target.',
  severity: 'high',
  confidence: 'medium',
  cwe: [22, 23],
  owasp: 'A01:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/zip/ZipEntry.html',
    'https://cwe.mitre.org/data/definitions/22.html',
  ],
  lifecycle: 'stable',
  sources: [
    {
      call: [
        'java.util.zip.ZipEntry#getName',
        'java.util.jar.JarEntry#getName',
        'org.apache.commons.compress.archivers.ArchiveEntry#getName',
        'org.apache.commons.compress.archivers.{zip.ZipArchiveEntry,tar.TarArchiveEntry}#getName',
      ],
      note: 'name of an archive entry',
    },
  ],
  context: 'path',
  sinks: [
    { call: 'java.io.{FileOutputStream,FileWriter,RandomAccessFile,PrintWriter}', arguments: [0] },
    {
      call: 'java.nio.file.Files.{write,writeString,newOutputStream,newBufferedWriter,createFile,createDirectory,createDirectories}',
      arguments: [0],
    },
    { call: 'java.nio.file.Files.{copy,move}', arguments: [1] },
    { call: 'java.io.File#{mkdirs,mkdir,createNewFile}', arguments: ['receiver'] },
    {
      call: 'org.apache.commons.io.FileUtils.{copyInputStreamToFile,writeByteArrayToFile}',
      arguments: ['any'],
    },
  ],
}
