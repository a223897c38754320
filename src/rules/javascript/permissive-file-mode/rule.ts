import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'javascript/permissive-file-mode',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'File that everyone may change',
  message:
    'The mode lets every user of the machine write the file or folder, and with that change what this program reads or runs.',
  remediation:
    'Use `0o600` for files and `0o700` for folders of the program, `0o644` and `0o755` where others must read them.',
  severity: 'medium',
  confidence: 'high',
  cwe: [732],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/732.html'],
  matches: [
    {
      call: '{fs,fs/promises,fs.promises,fs-extra,graceful-fs}.{chmod,chmodSync,lchmod,fchmod,fchmodSync}',
      arguments: [{ at: 1, any: [{ bits: 0o002 }, { matches: '^0?[0-7]?[0-7]{2}[2367]$' }] }],
    },
    {
      call: '{fs,fs/promises,fs.promises,fs-extra,graceful-fs}.{writeFile,writeFileSync,appendFile,appendFileSync}',
      arguments: [
        {
          at: 2,
          options: {
            mode: { any: [{ bits: 0o002, not: { is: 0o666 } }, { matches: '^0?[0-7]{2}[2367]$' }] },
          },
        },
      ],
    },
    {
      call: '{fs,fs/promises,fs.promises}.{open,openSync}',
      arguments: [{ at: 2, bits: 0o002, not: { is: 0o666 } }],
    },
    { call: 'process.umask', arguments: [{ at: 0, is: 0 }] },
    {
      call: 'child_process.{exec,execSync}',
      arguments: [
        { at: 0, matches: '(?:^|[;&]\\s*)chmod\\s+(?:-R\\s+)?(?:0?777|0?666|a\\+w|o\\+w)\\b' },
      ],
    },
    {
      call: 'child_process.{spawn,spawnSync,execFile,execFileSync}',
      arguments: [
        { at: 0, is: 'chmod' },
        { at: 1, items: { is: ['777', '0777', '666', 'a+w', 'o+w', 'a+rwx'] } },
      ],
    },
  ],
}
