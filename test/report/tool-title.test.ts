import { expect, it } from '@jest/globals'
import { toolTitle } from '../../src/report/tool-title.ts'

it.each([
  ['claude-code', 'Claude Code'],
  ['codex', 'OpenAI Codex'],
  ['acme-coder', 'Acme Coder'],
  ['', ''],
])('%s is called %s', (tool, title) => {
  expect(toolTitle(tool)).toBe(title)
})
