import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/prototype-pollution-merge',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Request data merged deeply into an object',
  message:
    'A deep merge or a path setter follows keys from the request. With `__proto__` or `constructor.prototype` among them, every object of the program gets new properties.',
  remediation:
    'Copy the expected properties one by one, check the request against a schema that refuses unknown keys, or merge into `Object.create(null)` with a library that skips `__proto__`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [1321, 915],
  owasp: 'A08:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Prototype_Pollution_Prevention_Cheat_Sheet.html',
  ],
  sources: ['remote', 'browser'],
  context: 'prototype',
  sinks: [
    {
      call: [
        'lodash.{merge,mergeWith,defaultsDeep}',
        'lodash.{merge,mergewith,defaultsdeep}',
        '{lodash.merge,lodash.defaultsdeep,deepmerge,merge-deep,deep-extend,defaults-deep,mixin-deep,assign-deep,merge-options,just-extend,node.extend}',
        '{merge,extend}.recursive',
        '@hapi/hoek.{merge,applyToDefaults}',
      ],
      arguments: ['any'],
    },
    {
      call: ['{extend,jquery.extend,$.extend,jQuery.extend}'],
      arguments: ['any'],
      when: [{ at: 0, is: true }],
    },
    {
      call: [
        'lodash.{set,setWith,update}',
        '{object-path,dot-prop,dot-object}.set',
        '{lodash.set,set-value,dset,unset-value}',
      ],
      arguments: [1],
    },
    { call: ['lodash.zipObjectDeep'], arguments: [0] },
  ],
}
