import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/archive-path-traversal',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Archive entry written where it says',
  message:
    'The name of an entry of an archive decides where it is written. With `../` in it, the archive overwrites files outside the folder it is unpacked to ("zip slip").',
  remediation:
    'Resolve the target and refuse it unless it begins with the folder, or keep only `path.basename` of the name.',
  severity: 'high',
  confidence: 'high',
  cwe: [22, 23],
  owasp: 'A01:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/22.html',
    'https://github.com/snyk/zip-slip-vulnerability',
  ],
  sources: [
    { call: ['adm-zip#{getEntries,getEntry}'], note: 'entry of an archive' },
    {
      member: [
        'unzipper.Entry#path',
        'yauzl.Entry#fileName',
        'tar-stream.Header#{name,linkname}',
        'jszip#files',
      ],
      note: 'name of an entry of an archive',
    },
  ],
  context: 'path',
  sinks: [
    {
      call: '{fs,fs/promises,fs.promises,fs-extra,graceful-fs}.{writeFile,writeFileSync,createWriteStream,appendFile,appendFileSync,mkdir,mkdirSync,outputFile,outputFileSync,symlink,symlinkSync,open,openSync}',
      arguments: [0],
    },
  ],
}
