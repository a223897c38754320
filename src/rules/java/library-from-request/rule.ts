import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/library-from-request',
  languages: ['java'],
  title: 'Native library named by request data',
  message:
    'A value from the request decides which native library is loaded. Its code runs in this process.',
  remediation: 'Load libraries by constant names with `System.loadLibrary`.',
  severity: 'critical',
  confidence: 'high',
  cwe: [114, 426],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/114.html'],
  lifecycle: 'stable',
  context: 'code',
  sinks: [
    {
      call: [
        'java.lang.System.{load,loadLibrary}',
        'java.lang.Runtime#{load,loadLibrary}',
        'com.sun.jna.Native.{load,loadLibrary}',
        'com.sun.jna.NativeLibrary.getInstance',
      ],
      arguments: [0],
    },
  ],
  sources: ['remote'],
}
