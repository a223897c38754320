import { describe, expect, it } from '@jest/globals'
import { classifyCommit } from '../../src/attribution/classify-commit.ts'
import { indexSignals } from '../../src/attribution/signal-index.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { classifyBody, makeCommit } from './make-commit.ts'

describe('a marker is found', () => {
  it.each([
    ['in odd case', 'CO-AUTHORED-BY: cLaUdE <NoReply@Anthropic.COM>'],
    ['with a blank before the colon', 'Co-authored-by : Claude <noreply@anthropic.com>'],
    [
      'with carriage returns',
      'Text.\r\n\r\nCo-authored-by: Claude <noreply@anthropic.com>\r\nSigned-off-by: Robin Vale <robin@example.com>\r',
    ],
    ['folded', 'Co-authored-by: Claude\n <noreply@anthropic.com>'],
    ['folded far', 'Co-authored-by: Claude\n        <noreply@anthropic.com>'],
    ['without brackets', 'Co-authored-by: Claude noreply@anthropic.com'],
    ['with escaped brackets', 'Co-authored-by: Claude &lt;noreply@anthropic.com&gt;'],
    ['with an open bracket', 'Co-authored-by: Claude <noreply@anthropic.com'],
    ['indented a little', '  Co-authored-by: Claude <noreply@anthropic.com>'],
    [
      'above other paragraphs',
      'Co-authored-by: Claude <noreply@anthropic.com>\n\nMore text.\n\n---\n\nThe end.',
    ],
    [
      'after a form feed or a lone carriage return',
      'Text.\fmore\rCo-authored-by: Claude <noreply@anthropic.com>',
    ],
    [
      'split by zero-width characters',
      'Co-au\u200Bthored-by: Clau\u2060de <noreply@\u00ADanthropic.com>',
    ],
    [
      'wrapped in direction overrides',
      '\u202ECo-authored-by: Claude <noreply@anthropic.com>\u202C',
    ],
    ['with control characters', 'Co-authored-by: \u0007Claude\u0000 <noreply@anthropic.com>'],
    [
      'behind a stray fence',
      'Fixes ``` handling.\n```\nCo-authored-by: Claude <noreply@anthropic.com>',
    ],
    ['behind an open comment', '<!-- a template\nCo-authored-by: Claude <noreply@anthropic.com>'],
    ['after a decomposed name', 'Co-authored-by: Cla\u0075\u0308de <noreply@anthropic.com>'],
  ])('%s', (_, body) => {
    expect(classifyBody(body).origin).toBe('ai')
  })
})

describe('no marker is seen', () => {
  it.each([
    ['in a quote', '> Co-authored-by: Claude <noreply@anthropic.com>'],
    ['in indented code', 'Example:\n\n    Co-authored-by: Claude <noreply@anthropic.com>'],
    [
      'in indented code after a tab',
      'Example:\n\n\tCo-authored-by: Claude <noreply@anthropic.com>',
    ],
    ['in a fence', 'Example:\n```\nCo-authored-by: Claude <noreply@anthropic.com>\n```\nDone.'],
    ['in a box', '│ Co-authored-by: Claude <noreply@anthropic.com> │'],
    ["in a template's comment", '<!-- Co-authored-by: Claude\nAssisted-by: your tool -->'],
    ['in an empty check box', '- [ ] Written with Claude Code'],
    ['with a dash that is none', 'Co\u2010authored\u2010by: Claude <noreply@anthropic.com>'],
    ['in running text', 'This handles Co-authored-by: Claude <noreply@anthropic.com> lines.'],
    ['under a key nobody knows', 'https://claude.ai/code is linked\nfix: claude'],
    [
      "for a person with the tool's first name",
      'Co-authored-by: Devin Price <devin@example.com>\nCo-authored-by: Claude <claude@example.com>\nCo-authored-by: Jules <3+jules@users.noreply.github.com>',
    ],
    [
      "for a vendor's employee",
      'Co-authored-by: Kim Ash <kim@anthropic.com>\nCo-authored-by: Kim <kim@openai.com>',
    ],
    ['in a sign-off', 'Signed-off-by: Claude <noreply@anthropic.com>'],
  ])('%s', (_, body) => {
    expect(classifyBody(body)).toMatchObject({ origin: 'unknown', evidence: [] })
  })

  it('in the subject', () => {
    expect(bySubject('Co-authored-by: Claude <noreply@anthropic.com>').origin).toBe('unknown')
    expect(bySubject('Revert "aider: Add the list"').origin).toBe('unknown')
    expect(bySubject('')).toMatchObject({ origin: 'unknown', involvement: 'none' })
  })
})

describe('Assisted-by', () => {
  it.each([
    ['Claude:claude-3-opus coccinelle sparse', 'claude-code', 'claude-3-opus'],
    ['Crush:glm-5.2', 'crush', 'glm-5.2'],
    ['Claude Code:claude-opus-4-8[1m]', 'claude-code', 'claude-opus-4-8[1m]'],
    ['OpenAI:gpt-5.4', 'openai', 'gpt-5.4'],
    ['Claude Code (Sonnet 4.6)', 'claude-code', 'Sonnet 4.6'],
    ['Claude Opus 4.8 <noreply@anthropic.com>', 'claude-code', 'Claude Opus 4.8'],
    ['Kimi K2.5 via Crush <crush@charm.land>', 'crush', 'Kimi K2.5'],
    ['Claude Code / claude-opus-4.6', 'claude-code', 'claude-opus-4.6'],
    ['Copilot (GPT-5.4)', 'copilot', 'GPT-5.4'],
    ['Cursor', 'cursor', null],
    ['Frobnicator:frob-1', 'frobnicator', 'frob-1'],
    ['some tool', null, null],
    ['GPT-5.4 <kim+gpt@example.com>', null, 'GPT-5.4'],
  ])('reads %s', (value, tool, model) => {
    expect(classifyBody(`Assisted-by: ${value}`)).toMatchObject({
      origin: 'mixed',
      involvement: 'assisted',
      evidence: [{ signal: 'trailer/assisted-by', tool, model }],
    })
  })

  it.each([
    'none',
    'N/A',
    '',
    '<tool>',
    'AGENT_NAME:MODEL_VERSION [TOOL1]',
    '[your tool]',
    'Kim Ash <kim@example.com>',
    '...',
  ])('ignores %p', (value) => {
    expect(classifyBody(`Assisted-by: ${value}`).origin).toBe('unknown')
  })
})

function bySubject(message: string) {
  return classifyCommit(makeCommit({ sha: 'c1', message }), indexSignals(defaultVocabulary))
}
