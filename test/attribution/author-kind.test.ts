import { expect, it } from '@jest/globals'
import { authorKind, isMachineAccount } from '../../src/attribution/author-kind.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { pull } from '../github/change-routes.ts'

const vocabulary = {
  ...defaultVocabulary,
  agents: [{ tool: 'acme-coder', emails: [], accounts: ['Acme-Coder'] }],
  bots: [{ tool: 'acme-release', emails: [], accounts: ['acme-release'] }],
}

it.each([
  ['octocat', null, 'person'],
  [null, null, 'person'],
  ['dependabot[bot]', 'dependabot', 'bot'],
  ['unheard-of[bot]', null, 'bot'],
  ['copilot-swe-agent[bot]', 'copilot-swe-agent', 'agent'],
  ['Devin-AI-Integration[bot]', null, 'agent'],
  ['copilot-swe-agent', null, 'person'],
  ['acme-coder', null, 'agent'],
  ['acme-release', null, 'bot'],
] as const)('%s, App %s: %s', (login, authorApp, kind) => {
  const author = { name: login ?? 'ghost', email: '', login }
  expect(authorKind({ ...pull, author, authorApp }, vocabulary)).toBe(kind)
})

it.each([
  ['octocat', false],
  ['ACME-coder', true],
  ['acme-release', true],
  ['octokitbot', true],
  ['unheard-of[bot]', true],
])('%s is a machine: %s', (login, isMachine) => {
  expect(isMachineAccount(login, vocabulary)).toBe(isMachine)
})
