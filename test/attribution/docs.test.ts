import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { attribute } from '../../src/attribution/attribute.ts'
import { emptyMemory } from '../../src/attribution/memory.ts'
import { signals } from '../../src/attribution/signals.ts'
import { defaultVocabulary } from '../../src/attribution/vocabulary.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { type ChangeSet } from '../../src/core/change-set.ts'
import { authorshipSection } from '../../src/report/authorship-section.ts'
import { byClaude, chain, four } from './judge.ts'
import {
  adds,
  classifyBody,
  makeChanges,
  makeFile,
  makePullRequest,
  personOf,
} from './make-commit.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/attribution.md'), 'utf8')
const examples = [...page.matchAll(/^\| `([^`]+)` \| (\w+) \| ([\w-]+) \| ([\w -]+) \|$/gm)]
const blocks = [
  ...page.slice(page.indexOf('## What the summary says')).matchAll(/```\n([^`]+)```/g),
]

describe('docs/attribution.md', () => {
  it.each(examples.map(([, ...cells]) => cells))(
    '%s is %s',
    (body, ...[origin, involvement, tool]) => {
      const found = classifyBody(body ?? '')
      expect(found).toMatchObject({ origin, involvement })
      expect(found.evidence[0]?.tool ?? 'not named').toBe(tool)
    },
  )

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(15)
    expect(blocks).toHaveLength(3)
  })

  it('names every tool of the table, the weak ones in italics', () => {
    const listed = page.slice(page.indexOf('### Tools we know'), page.indexOf('## How to disclose'))
    const tools = new Set(signals.map((signal) => signal.tool).filter((tool) => tool !== null))
    const missing = [...tools].filter((tool) => {
      const isWeak = signals.every((row) => row.tool !== tool || row.source === 'third-party')
      const name = isWeak ? `*${tool}*` : tool
      return !new RegExp(`[ \n]${name.replaceAll('*', '[*]')}[,.]`).test(listed)
    })
    expect(missing).toEqual([])
  })

  const marked = { sha: 'c1', message: byClaude, files: [makeFile('a.ts', adds(four))] }
  const indented = four.map((line) => `  ${line}`)
  const reformat = `@@ -1,4 +1,5 @@\n${four.map((line) => `-${line}`).join('\n')}\n${indented.map((line) => `+${line}`).join('\n')}\n+const five = 5`
  const renovate = personOf('renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>')

  it.each([
    [
      'a marked and an unmarked commit',
      makeChanges(chain(marked, { sha: 'c2', files: [makeFile('b.ts', adds(['b', 'c']))] }), [
        makeFile('a.ts', adds(four)),
        makeFile('b.ts', adds(['b', 'c'])),
      ]),
      'list',
    ],
    [
      "an agent's branch",
      makeChanges(chain({ ...marked, message: 'Add the list' }), [makeFile('a.ts', adds(four))]),
      'claude/add-list',
    ],
    [
      'a reformat by a bot',
      makeChanges(
        chain(marked, {
          sha: 'c2',
          author: renovate,
          signature: 'github',
          files: [makeFile('a.ts', reformat)],
        }),
        [makeFile('a.ts', adds([...indented, 'const five = 5']))],
      ),
      'list',
    ],
  ])('shows what the summary says of %s', (_, changes, headRef) => {
    expect(blocks.map(([, text]) => text)).toContain(authorship(changes, headRef))
  })
})

function authorship(changes: ChangeSet, headRef: string): string {
  const pullRequest = makePullRequest({ headRef })
  const attribution = attribute({
    changes,
    pullRequest,
    lineRecords: [],
    vocabulary: defaultVocabulary,
    memory: emptyMemory,
  })
  const decision = { reasons: [{ policyRule: 'unmarked/human' }] }
  const section = authorshipSection({ attribution, decision } as unknown as Assessment)
  return `${section?.items.map((item) => item.replace(/^- \*\*(.*)\*\*/, '$1')).join('\n')}\n`
}
