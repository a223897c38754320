import { type Command } from './command.ts'

export const lsp: Command = {
  usage: ['lsp [--stdio]'],
  about: [
    'The language server for editors, over standard input and output: findings as you type, fixes,',
    'who wrote a line and how we know. Started by an editor, not by hand; docs/editor.md says how.',
    'Nothing leaves this machine. Exit codes: 0 ended by the editor, 1 the editor went away, 2 the',
    'input was not the protocol.',
  ],
  flags: [{ name: 'stdio', about: 'what editors add; there is no other way' }],
  examples: [{ line: 'countersign lsp', about: "as the editor's language server" }],
  run: async (invocation) => (await import('./run-lsp.ts')).runLsp(invocation),
}
