import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/predictable-temporary-file',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Temporary file with a fixed name',
  message:
    'Every user of the machine can write to the temporary folder. One who puts a link under this name first decides what the program overwrites or reads.',
  remediation:
    "Make a folder of one's own with `fs.mkdtemp(path.join(os.tmpdir(), 'app-'))` and write there.",
  severity: 'low',
  confidence: 'medium',
  cwe: [377, 379],
  owasp: 'A01:2021',
  references: [
    'https://cwe.mitre.org/data/definitions/377.html',
    'https://nodejs.org/api/fs.html#fspromisesmkdtempprefix-options',
  ],
  matches: [
    {
      call: '{fs,fs/promises,fs.promises,fs-extra,graceful-fs}.{writeFile,writeFileSync,appendFile,appendFileSync,createWriteStream,outputFile,outputFileSync,mkdir,mkdirSync,writeJson,writeJsonSync}',
      arguments: [{ at: 0, matches: '^/(?:var/|private/)?tmp/.' }],
    },
    {
      call: '{fs,fs/promises,fs.promises}.{copyFile,copyFileSync,rename,renameSync}',
      arguments: [{ at: 1, matches: '^/(?:var/)?tmp/.' }],
    },
    {
      call: '{fs,fs/promises,fs.promises}.{open,openSync}',
      arguments: [
        { at: 0, matches: '^/(?:var/)?tmp/.' },
        { at: 1, matches: '^[wa]\\+?$' },
      ],
    },
  ],
}
