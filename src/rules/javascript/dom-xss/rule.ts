import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/dom-xss',
  languages: ['javascript'],
  title: 'Page address written into the page',
  message:
    'A value that a link or another window controls is parsed as HTML. A link with a script in it then runs in the page of whoever follows it.',
  remediation:
    'Set `textContent`, build elements with `createElement`, or clean the markup with DOMPurify first.',
  severity: 'high',
  confidence: 'high',
  cwe: [79],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['browser'],
  context: 'html',
  sinks: [
    {
      assign: ['*.{innerHTML,outerHTML,srcdoc}'],
    },
    {
      call: ['document.{write,writeln}', '*.createContextualFragment'],
      arguments: ['any'],
    },
    {
      call: '*.insertAdjacentHTML',
      arguments: [1],
    },
    {
      call: ['{$,jQuery,jquery}()#{html,append,prepend,after,before,replaceWith,wrap}'],
      arguments: [0],
    },
  ],
}
