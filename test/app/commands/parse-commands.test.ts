import { describe, expect, it } from '@jest/globals'
import { parseCommands } from '../../../src/app/commands/parse-commands.ts'
import { randomFrom } from '../../policy/samples.ts'

const waiver = { scope: 'finding', reason: null, until: null } as const

describe('a command', () => {
  it.each([
    ['/countersign help', [{ verb: 'help' }]],
    ['/countersign', [{ verb: 'help' }]],
    ['  /countersign STATUS  ', [{ verb: 'status' }]],
    ['Thanks!\n/countersign recheck\nBye', [{ verb: 'recheck' }]],
    ['/countersign explain ABCDEF12', [{ verb: 'explain', findings: ['abcdef12'] }]],
    [
      '/countersign reopen `abcdef12`, 123456',
      [{ verb: 'reopen', findings: ['abcdef12', '123456'] }],
    ],
    [
      '/countersign waive abcdef12 reason: it is a test until: 2027-01-31',
      [
        {
          verb: 'waive',
          ...waiver,
          findings: ['abcdef12'],
          reason: 'it is a test',
          until: '2027-01-31',
        },
      ],
    ],
    [
      '/countersign false-positive until: 30d reason: it is fine',
      [{ verb: 'false-positive', ...waiver, findings: [], reason: 'it is fine', until: '30d' }],
    ],
    [
      '/countersign waive abcdef12 scope: path Reason: ok',
      [{ verb: 'waive', ...waiver, findings: ['abcdef12'], scope: 'path', reason: 'ok' }],
    ],
    ['/countersign waive reason: !!!', [{ verb: 'waive', ...waiver, findings: [] }]],
    ['/countersign dance', [{ verb: 'unknown', word: 'dance' }]],
  ])('%j is read', (body, expected) => {
    expect(parseCommands(body)).toEqual(expected)
  })

  it.each([
    ['in the middle of a line', 'Try /countersign help'],
    ['with a longer word', '/countersigned help'],
    ['in a fence', '```\n/countersign waive a reason: b until: 1d\n```'],
    [
      'in a fence of tildes that holds ticks',
      '~~~~\n```\n/countersign help\n~~~\n/countersign help\n~~~~',
    ],
    ['in a fence that is never closed', '```sh\n/countersign help'],
    ['in indented code', '    /countersign help'],
    ['behind a tab', '\t/countersign help'],
    ['in a quote', '> /countersign help'],
    ['in an HTML comment', '<!--\n/countersign help\n-->'],
    ['in nothing', ''],
  ])('%s is none', (_where, body) => {
    expect(parseCommands(body)).toEqual([])
  })

  it('is read after a fence that was closed', () => {
    expect(parseCommands('```\nx\n```\n/countersign help')).toEqual([{ verb: 'help' }])
  })

  it('is one of ten at most', () => {
    expect(parseCommands('/countersign help\n'.repeat(50))).toHaveLength(10)
  })
})

it('takes anything', () => {
  const random = randomFrom(7)
  const parts = [
    '/countersign ',
    'waive ',
    'reason:',
    'until:',
    'scope:',
    '```',
    '~~~',
    '\n',
    '\r\n',
    '> ',
    '<!--',
    '-->',
    '    ',
    '\t',
    'abcdef12 ',
    '"',
    "'",
    '\u0000',
    '\u202E',
    '\uD800',
    '🦀',
    ' ',
    'a'.repeat(3000),
    '`',
  ]
  for (let round = 0; round < 100_000; round++) {
    const body = random.list(12, () => random.one(parts)).join('')
    for (const command of parseCommands(body)) {
      if (command.verb !== 'waive') continue
      expect(command.reason?.length ?? 0).toBeLessThanOrEqual(500)
    }
  }
})
