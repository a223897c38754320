import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/javascript-address',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Link target from the page address',
  message:
    'A value that a link controls becomes the address of a link, frame or form. With `javascript:` at its beginning it runs as a script in this page.',
  remediation:
    'Parse the value with `new URL` and allow `https:` only, or build it from a fixed beginning such as `/`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [79, 601],
  owasp: 'A03:2021',
  references: ['https://developer.mozilla.org/en-US/docs/Web/URI/Reference/Schemes/javascript'],
  sources: ['browser', 'remote'],
  context: 'script',
  sinks: [
    {
      call: 'jsx.{a,area,iframe,frame,form,button,input,embed,object,base,Link,Button}',
      arguments: [0],
      options: ['href', 'src', 'action', 'formAction', 'data', 'to', 'xlinkHref'],
      text: 'start',
    },
    {
      call: '*.{setAttribute,setAttributeNS}',
      arguments: [1],
      when: [{ at: 0, matches: '^(?:href|src|action|formaction|data)$' }],
      text: 'start',
    },
    {
      call: '{$,jQuery,jquery}()#{attr,prop}',
      arguments: [1],
      when: [{ at: 0, matches: '^(?:href|src|action|formaction)$' }],
      text: 'start',
    },
    {
      call: ['react.createElement'],
      arguments: [1],
      options: ['href', 'src', 'action'],
      text: 'start',
    },
  ],
}
