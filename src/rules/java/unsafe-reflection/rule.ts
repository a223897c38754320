import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/unsafe-reflection',
  languages: ['java'],
  title: 'Class or method named by request data',
  message:
    'A value from the request decides which class is loaded or which method is called. A client reaches code that was never meant for it.',
  remediation: 'Map what was asked for to fixed classes (`Map<String, Supplier<Plugin>>`).',
  severity: 'high',
  confidence: 'high',
  cwe: [470],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/470.html'],
  lifecycle: 'stable',
  context: 'reflection',
  sinks: [
    { call: 'java.lang.Class.forName', arguments: [0] },
    { call: ['java.lang.ClassLoader#loadClass', '*.loadClass'], arguments: [0] },
    {
      call: 'java.lang.Class#{getMethod,getDeclaredMethod,getField,getDeclaredField}',
      arguments: [0],
    },
    { call: 'java.lang.invoke.MethodHandles.Lookup#{findVirtual,findStatic}', arguments: [1] },
    {
      call: 'org.apache.commons.beanutils.MethodUtils.{invokeMethod,invokeExactMethod}',
      arguments: [1],
    },
    {
      call: 'org.springframework.context.ApplicationContext#getBean',
      arguments: [0],
      confidence: 'medium',
    },
  ],
  sources: ['remote'],
}
