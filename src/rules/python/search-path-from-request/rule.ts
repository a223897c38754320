import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/search-path-from-request',
  languages: ['python'],
  title: 'Module search path from request data',
  message:
    'The request decides where Python looks for modules. Whoever sends it makes the next import load their code.',
  remediation: 'Keep the search path constant.',
  severity: 'high',
  confidence: 'high',
  cwe: [426, 427],
  owasp: 'A08:2021',
  references: ['https://cwe.mitre.org/data/definitions/426.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'path',
  sinks: [
    { call: ['sys.path.append'], arguments: [0] },
    { call: ['sys.path.insert'], arguments: [1] },
    { call: ['sys.path.extend'], arguments: [0], deep: true },
    {
      call: [
        'site.addsitedir',
        'os.add_dll_directory',
        'ctypes.{CDLL,cdll.LoadLibrary}',
        'importlib.util.spec_from_file_location',
        'imp.load_source',
        'importlib.machinery.SourceFileLoader',
      ],
      arguments: [0, 1, 'location'],
    },
  ],
}
