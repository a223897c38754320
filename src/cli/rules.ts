import { type Command } from './command.ts'

export const rules: Command = {
  usage: ['rules [OPTION…]', 'rules --explain ID [OPTION…]'],
  about: [
    'Lists the code rules, one a line: id, severity, title. With --explain: what a rule finds, why',
    'it matters, what to do, from where to where. Secrets and dependencies are judged by built-in',
    'tables, not listed.',
  ],
  flags: [
    { name: 'explain', value: 'ID', about: 'all about one rule' },
    { name: 'json', about: 'the rules as data' },
    { name: 'markdown', about: 'as a page: a table, then a section each' },
  ],
  examples: [
    { line: 'countersign rules', about: 'what is looked for' },
    { line: 'countersign rules --explain python/sql-injection', about: 'what one finding means' },
  ],
  run: async (invocation) => (await import('./run-rules.ts')).runRules(invocation),
}
