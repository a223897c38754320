import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/predictable-temp-file',
  languages: ['python'],
  title: 'Temporary file with a name others can take',
  message:
    'Between choosing the name and opening the file somebody else can put a file or link there, and the program writes into it.',
  remediation:
    'Use `tempfile.NamedTemporaryFile`, `tempfile.mkstemp` or `tempfile.TemporaryDirectory`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [377, 379],
  owasp: 'A01:2021',
  references: [
    'https://docs.python.org/3/library/tempfile.html#tempfile.mktemp',
    'https://cwe.mitre.org/data/definitions/377.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'os.{tempnam,tmpnam}' },
    {
      call: 'tempfile.mktemp',
      arguments: [
        { at: 2, keyword: 'dir', any: [{ present: false }, { is: null }] },
        { at: 1, keyword: 'prefix', not: { matches: String.raw`^\\\\[.?]\\pipe` } },
      ],
    },
    /** Others can get at the name only when they can write into that folder. */
    {
      call: 'tempfile.mktemp',
      arguments: [{ at: 2, keyword: 'dir', present: true, not: { is: null } }],
      confidence: 'medium',
    },
    {
      call: ['open', 'io.open', 'codecs.open'],
      arguments: [
        { at: 0, keyword: 'file', matches: '^/(?:var/)?tmp/[^/]+$|^/dev/shm/[^/]+$' },
        { at: 1, keyword: 'mode', matches: '[wa+]' },
      ],
    },
    {
      call: 'os.{mkdir,makedirs}',
      arguments: [
        { at: 0, keyword: 'name', matches: '^/(?:var/)?tmp/[^/]+$' },
        { keyword: 'mode', present: false },
        { at: 1, present: false },
      ],
    },
  ],
}
