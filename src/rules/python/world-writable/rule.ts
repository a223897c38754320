import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/world-writable',
  languages: ['python'],
  title: 'File anyone on the machine may change',
  message:
    'Every account of the machine may write the file. One of them can then change what this program reads or runs.',
  remediation:
    'Give write access to the owner only: `0o600`, `0o644` or `0o755`; `os.umask(0o077)`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [732, 276],
  owasp: 'A01:2021',
  references: [
    'https://docs.python.org/3/library/os.html#os.chmod',
    'https://cwe.mitre.org/data/definitions/732.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: ['os.{chmod,lchmod,fchmod}'],
      /** With the sticky bit nobody removes what is another's. */
      arguments: [{ at: 1, keyword: 'mode', bits: 0o002, not: { bits: 0o1000 } }],
    },
    {
      call: ['pathlib.{Path,PosixPath}#{chmod,lchmod}'],
      arguments: [{ at: 0, keyword: 'mode', bits: 0o002 }],
    },
    {
      call: 'os.umask',
      arguments: [{ at: 0, keyword: 'mask', kind: 'number', below: 1 }],
      discarded: true,
    },
    /** Who keeps the old mask mostly wants to know it, and puts it back. */
    {
      call: 'os.umask',
      arguments: [{ at: 0, keyword: 'mask', kind: 'number', below: 1 }],
      confidence: 'low',
    },
    {
      call: ['os.{mkdir,makedirs}', 'os.mkfifo'],
      arguments: [{ at: 1, keyword: 'mode', bits: 0o002 }],
      confidence: 'medium',
    },
    {
      call: 'os.open',
      arguments: [{ at: 2, keyword: 'mode', bits: 0o002 }],
      confidence: 'medium',
    },
    {
      call: ['os.{chmod,fchmod}'],
      arguments: [{ at: 1, keyword: 'mode', refers: 'stat.{S_IWOTH,S_IRWXO}' }],
    },
    {
      call: '*.put',
      receiver: { type: 'paramiko.SFTPClient' },
      arguments: [{ keyword: 'mode', bits: 0o002 }],
    },
  ],
}
