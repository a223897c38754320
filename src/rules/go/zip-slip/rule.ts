import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/zip-slip',
  languages: ['go'],
  title: 'Archive entry written where its name says',
  message:
    'The name of an archive entry becomes a path. An entry called `../../etc/cron.d/x` is then written outside the target folder.',
  remediation:
    'Skip entries for which `filepath.IsLocal` is false, or check that the joined path still begins with the target folder.',
  severity: 'high',
  confidence: 'high',
  cwe: [22, 23],
  owasp: 'A01:2021',
  references: [
    'https://pkg.go.dev/archive/zip#OpenReader',
    'https://pkg.go.dev/path/filepath#IsLocal',
  ],
  lifecycle: 'stable',
  sources: [
    {
      member: [
        'archive/zip.File#Name',
        'archive/zip.{Reader,ReadCloser}#File',
        'archive/tar.Header#{Name,Linkname}',
      ],
      note: 'name of an archive entry',
    },
    { call: 'archive/tar.Reader#Next', note: 'name of an archive entry' },
  ],
  context: 'path',
  sinks: [
    {
      call: ['os.{Create,OpenFile,WriteFile,Mkdir,MkdirAll}', 'io/ioutil.WriteFile'],
      arguments: [0],
    },
    { call: 'os.{Link,Rename}', arguments: [0, 1] },
    { call: 'os.Symlink', arguments: [1] },
    /** Where a link leads to does harm only when something is written through it. */
    { call: 'os.Symlink', arguments: [0], confidence: 'medium' },
  ],
}
