import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/path-traversal',
  languages: ['javascript'],
  title: 'File path built from request data',
  message:
    'A value from the request decides which file is opened. With `../` in it, whoever sends the request reads or writes files outside the intended folder.',
  remediation:
    'Take only the last part of the name with `path.basename`, or resolve the path and refuse it unless it still begins with the folder it belongs in.',
  severity: 'high',
  confidence: 'high',
  cwe: [22, 23],
  owasp: 'A01:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/22.html',
    'https://owasp.org/www-community/attacks/Path_Traversal',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'path',
  sinks: [
    {
      call: [
        '{fs,fs/promises,fs.promises,fs-extra,graceful-fs}.{readFile,readFileSync,writeFile,writeFileSync,appendFile,appendFileSync,createReadStream,createWriteStream,open,openSync,unlink,unlinkSync,rm,rmSync,rmdir,rmdirSync,readdir,readdirSync,mkdir,mkdirSync,truncate,chmod,chmodSync,opendir,readJson,readJsonSync,outputFile,remove,removeSync,ensureDir}',
      ],
      arguments: [0],
    },
    {
      call: '{fs,fs/promises,fs.promises,fs-extra}.{rename,renameSync,copyFile,copyFileSync,cp,cpSync,link,symlink,move,copy}',
      arguments: [0, 1],
    },
    {
      call: ['express.Response#{sendFile,sendfile}'],
      arguments: [0],
      when: [
        {
          at: 1,
          options: {
            root: {
              present: false,
            },
          },
        },
      ],
    },
    {
      call: ['express.Response#download'],
      arguments: [0],
      when: [
        {
          at: 2,
          options: {
            root: {
              present: false,
            },
          },
        },
      ],
    },
  ],
}
