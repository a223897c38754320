import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/jquery-selector-markup',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Page address given to jQuery as a selector',
  message:
    'jQuery takes text that begins with `<` as markup, not as a selector. A link with a tag after `#` then creates elements of its choice in the page.',
  remediation:
    'Search with `$(document).find(text)` or `document.querySelector`, or put a fixed beginning before the value.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [79],
  owasp: 'A03:2021',
  references: ['https://api.jquery.com/jQuery/#creating-new-elements'],
  sources: ['browser'],
  context: 'html',
  sinks: [
    { call: ['$', 'jQuery', 'jquery'], arguments: [0], text: 'start' },
    { call: ['{$,jQuery,jquery}.parseHTML'], arguments: [0] },
  ],
}
