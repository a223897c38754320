import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/module-from-request',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Module chosen by request data',
  message:
    'A value from the request decides which module is loaded and run. Any file this program can read, an uploaded one too, can be run as code.',
  remediation:
    "Keep the modules that may be chosen in a fixed map (`{ pdf: () => import('./pdf.js') }`).",
  severity: 'critical',
  confidence: 'high',
  cwe: [470, 829, 73],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/470.html'],
  sources: ['remote', 'browser'],
  context: 'reflection',
  sinks: [
    {
      call: ['require', 'import', 'module.createRequire()', 'import-fresh', 'requireindex'],
      arguments: [0],
    },
    { call: ['worker_threads.Worker', 'child_process.fork', 'importScripts'], arguments: [0] },
    { call: ['Reflect.{get,apply,construct}'], arguments: [1], confidence: 'medium' },
  ],
}
