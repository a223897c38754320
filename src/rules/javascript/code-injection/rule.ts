import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/code-injection',
  languages: ['javascript'],
  title: 'Request data run as code',
  message:
    'A value from outside is evaluated as JavaScript. Whoever controls it runs their own code with all rights of this program.',
  remediation:
    'Parse data with `JSON.parse`, and choose behaviour from a fixed map of functions by name. There is no safe way to evaluate foreign text.',
  severity: 'critical',
  confidence: 'high',
  cwe: [94, 95],
  owasp: 'A03:2021',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval#never_use_direct_eval!',
  ],
  lifecycle: 'stable',
  sources: ['remote', 'browser'],
  context: 'code',
  sinks: [
    {
      call: ['eval', 'execScript'],
      arguments: [0],
    },
    {
      call: ['Function', 'AsyncFunction', 'GeneratorFunction'],
      arguments: ['any'],
    },
    {
      call: ['setTimeout', 'setInterval', 'setImmediate'],
      arguments: [0],
      when: [{ at: 0, not: { kind: 'function' } }],
    },
    {
      call: [
        'vm.{runInContext,runInNewContext,runInThisContext,compileFunction,Script,SourceTextModule}',
        'vm2.{VMScript}',
        'vm2.{VM,NodeVM}#run',
        'isolated-vm.Isolate#compileScript',
      ],
      arguments: [0],
    },
  ],
}
