import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/unsafe-archive-extraction',
  languages: ['python'],
  title: 'Archive unpacked without a check of its names',
  message:
    'Names in the archive decide where files are written. With `../` or links in it, whoever made the archive overwrites files outside the folder.',
  remediation: 'Pass `filter="data"` to `extractall`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [22, 23],
  owasp: 'A01:2021',
  references: [
    'https://docs.python.org/3/library/tarfile.html#extraction-filters',
    'https://cwe.mitre.org/data/definitions/22.html',
  ],
  lifecycle: 'stable',
  sources: [
    'remote',
    {
      call: ['tarfile.open', 'tarfile.TarFile.open', 'tarfile.TarFile'],
      when: [
        { at: 0, keyword: 'name', not: { constant: true } },
        { at: 1, keyword: 'mode', not: { matches: '^[wax]' } },
      ],
      note: 'archive from elsewhere',
    },
  ],
  context: 'path',
  sinks: [
    {
      call: 'tarfile.TarFile#{extractall,extract}',
      arguments: ['receiver'],
      when: [
        { keyword: 'filter', any: [{ present: false }, { is: 'fully_trusted' }] },
        { keyword: 'members', present: false },
        { at: 1, present: false },
      ],
    },
    {
      call: 'shutil.unpack_archive',
      arguments: [0, 'filename'],
      when: [{ keyword: 'filter', any: [{ present: false }, { is: 'fully_trusted' }] }],
    },
  ],
}
