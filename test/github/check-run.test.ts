import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import {
  cancelCheck,
  completeCheck,
  failCheck,
  startCheck,
  toCheckOutput,
} from '../../src/github/check-run.ts'
import { head } from './api-shapes.ts'
import { assessmentOf, findingOf, place } from './assessment-of.ts'
import { type Answer, type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const R = '/repos/acme/shop'
const list = `GET ${R}/commits/${head}/check-runs`
const create = `POST ${R}/check-runs`
const check = {
  owner: 'acme',
  repo: 'shop',
  headSha: head,
  externalId: 'pr/7',
  detailsUrl: null,
}

function runs(...known: readonly object[]): Answer {
  return { data: { total_count: known.length, check_runs: known } }
}

function outputWith(count: number) {
  const findings = Array.from({ length: count }, (_, index) => findingOf(`f${index}`, index + 1))
  return toCheckOutput(assessmentOf({ findings }))
}

function completed(sent: ReturnType<typeof stubGitHub>['sent']) {
  return sent
    .filter(({ method }) => method === 'PATCH')
    .map(({ body }) => body as Record<string, never>)
    .map(({ status, conclusion, output: { annotations = [] } = {} }) => {
      return [status, conclusion, (annotations as unknown[]).length]
    })
}

async function outputOf(problem: Parameters<typeof failCheck>[1]['problem']) {
  const { github, sent } = stubGitHub({ [`PATCH ${R}/check-runs/5`]: {} })
  const checkpoint = 'countersign/7\n'
  await failCheck(github, { owner: 'acme', repo: 'shop', checkRunId: 5, problem, checkpoint })
  return sent[0]?.body as { conclusion: string; output: { title: string; summary: string } }
}

describe('startCheck', () => {
  it('makes one', async () => {
    const { github, sent } = stubGitHub({ [list]: runs(), [create]: { data: { id: 5 } } })
    expect(await startCheck(github, { ...check, detailsUrl: 'https://x.test/7', appId: 3 })).toBe(5)
    expect(sent[0]?.query).toEqual({ check_name: 'countersign', per_page: '100', app_id: '3' })
    expect(sent[1]?.body).toEqual({
      name: 'countersign',
      head_sha: head,
      status: 'in_progress',
      external_id: 'pr/7',
      details_url: 'https://x.test/7',
    })
  })

  it('starts the one that is there again', async () => {
    const { github, sent, calls } = stubGitHub({
      [list]: runs({ id: 5, status: 'completed' }),
      [`PATCH ${R}/check-runs/5`]: {},
    })
    expect(await startCheck(github, check)).toBe(5)
    expect(calls()).toEqual([list, `PATCH ${R}/check-runs/5`])
    expect(sent[1]?.body).toEqual({
      status: 'in_progress',
      external_id: 'pr/7',
      started_at: expect.any(String),
    })
  })

  it("leaves somebody else's check of our name alone", async () => {
    const { github } = stubGitHub({
      [list]: runs({ id: 5, status: 'completed' }, { id: 9, status: 'completed' }),
      [`PATCH ${R}/check-runs/9`]: { status: 403 },
      [`PATCH ${R}/check-runs/5`]: {},
    })
    expect(await startCheck(github, check)).toBe(5)
  })

  it('finds the one an attempt left behind whose answer was lost', async () => {
    const { github, calls } = stubGitHub({
      [list]: [runs(), runs({ id: 5, status: 'in_progress' })],
      [create]: { status: 502 },
      [`PATCH ${R}/check-runs/5`]: {},
    })
    expect(await startCheck(github, check)).toBe(5)
    expect(calls().filter((call) => call === create)).toHaveLength(1)
  })
})

describe('completeCheck', () => {
  const run = { owner: 'acme', repo: 'shop', checkRunId: 5 }
  const update = `PATCH ${R}/check-runs/5`
  const present = `GET ${R}/check-runs/5/annotations`

  it('is one request when there is nothing to annotate', async () => {
    const { github, sent } = stubGitHub({ [update]: {} })
    await completeCheck(github, { ...run, output: outputWith(0) })
    expect(completed(sent)).toEqual([['completed', 'success', 0]])
    expect(sent).toHaveLength(1)
  })

  it('sends annotations by 50 and concludes with the last', async () => {
    const { github, sent } = stubGitHub({ [present]: { data: [] }, [update]: {} })
    await completeCheck(github, { ...run, output: outputWith(120) })
    expect(completed(sent)).toEqual([
      [undefined, undefined, 50],
      [undefined, undefined, 50],
      ['completed', 'failure', 20],
    ])
  })

  it('sends none the run shows already', async () => {
    const wanted = outputWith(3)
    const { github, sent } = stubGitHub({
      [present]: { data: wanted.annotations.slice(0, 2) },
      [update]: {},
    })
    await completeCheck(github, { ...run, output: wanted })
    expect(completed(sent)).toEqual([['completed', 'failure', 1]])
  })

  it('sends none twice when an answer was lost', async () => {
    const wanted = outputWith(2)
    const { github, sent } = stubGitHub({
      [present]: [{ data: [] }, { data: wanted.annotations }],
      [update]: [{ status: 502 }, {}],
    })
    await completeCheck(github, { ...run, output: wanted })
    expect(completed(sent)).toEqual([
      ['completed', 'failure', 2],
      ['completed', 'failure', 0],
    ])
  })

  it('stops at 500 annotations and says so', () => {
    const { annotations, summary } = outputWith(510)
    expect(annotations).toHaveLength(500)
    expect(summary).toContain('10 more findings are not shown beside their lines')
    expect(summary.length).toBeLessThanOrEqual(65_535)
  })
})

describe('toCheckOutput', () => {
  it.each([
    ['enforce', 'block', 'failure'],
    ['enforce', 'require-review', 'action_required'],
    ['enforce', 'warn', 'success'],
    ['enforce', 'allow', 'success'],
    ['observe', 'block', 'neutral'],
    ['observe', 'require-review', 'neutral'],
    ['observe', 'warn', 'success'],
    ['observe', 'allow', 'success'],
  ] as const)('concludes %s %s as %s', (mode, action, conclusion) => {
    const findings = [findingOf('a', 3)]
    expect(toCheckOutput(assessmentOf({ findings, action, mode })).conclusion).toBe(conclusion)
  })

  it.each([
    ['enforce', 'block', false, 'failure'],
    ['enforce', 'require-review', false, 'warning'],
    ['enforce', 'warn', false, 'warning'],
    ['enforce', 'allow', false, 'notice'],
    ['observe', 'block', false, 'warning'],
    ['enforce', 'warn', true, 'notice'],
  ] as const)('annotates %s %s, on trial: %s, as %s', (...[mode, action, trial, level]) => {
    const findings = [findingOf('a', 3, { trial })]
    const { annotations } = toCheckOutput(assessmentOf({ findings, action, mode }))
    expect(annotations.map(({ annotation_level }) => annotation_level)).toEqual([level])
  })

  it('says what, what to do and who wrote it', () => {
    const evidence = {
      signal: 'claude-code/co-author',
      tool: 'Claude Code',
      model: null,
      strength: 'declared',
      detail: 'commit trailer',
    } as const
    const ranges = [
      {
        path: 'src/a.js',
        startLine: 1,
        endLine: 9,
        commitSha: head,
        origin: 'ai',
        involvement: 'co-authored',
        evidence: [evidence],
      },
    ] as const
    const findings = [findingOf('a', 3, { location: place(3, { endLine: 4 }) })]
    const { annotations } = toCheckOutput(assessmentOf({ findings, ranges }))
    expect(annotations).toEqual([
      {
        path: 'src/a.js',
        start_line: 3,
        end_line: 4,
        annotation_level: 'failure',
        title: 'SQL injection',
        message:
          'Text from the request becomes part of a query.\n\nWhat to do: Use a parameter.\n\n' +
          'javascript/sql-injection, CWE-89. Written by AI: Claude Code, from commit trailer.',
      },
    ])
  })

  it('says the same about the same lines once', () => {
    const findings = [findingOf('a', 3), findingOf('b', 3)]
    expect(toCheckOutput(assessmentOf({ findings })).annotations).toHaveLength(1)
  })

  it('keeps annotations within the limits of GitHub', () => {
    const findings = [findingOf('a', 3, { title: 'x'.repeat(999), message: 'y'.repeat(99_999) })]
    const { annotations } = toCheckOutput(assessmentOf({ findings }))
    expect(annotations[0]?.title).toHaveLength(255)
    expect(annotations[0]?.message.length).toBeLessThan(65_536)
  })
})

describe('failCheck', () => {
  it('says why a change could not be judged', async () => {
    const { conclusion, output } = await outputOf({ reason: 'GitHub was @away <b>.' })
    expect(conclusion).toBe('action_required')
    expect(output.summary).toMatch(/\*\*What:\*\*.*\*\*Why:\*\* GitHub was .*\*\*What to do:\*\*/su)
    expect(output.summary).not.toMatch(/@away|<b>/u)
  })

  it('says where a policy is broken', async () => {
    const path = '.github/countersign.yml'
    const { conclusion, output } = await outputOf({
      errors: [
        { path, line: 3, column: 5, message: 'unknown key' },
        { path, line: 9, column: 1, message: 'not a list' },
      ],
    })
    expect(conclusion).toBe('failure')
    expect(output.title).toBe('The policy has 2 mistakes')
    expect(output.summary).toContain(`- \`${path}:3:5\` unknown key\n- \`${path}:9:1\` not a list`)
  })
})

describe('cancelCheck', () => {
  it.each<[string, Routes, number]>([
    ['an unfinished check', { [list]: runs({ id: 5, status: 'in_progress' }) }, 1],
    ['no finished one', { [list]: runs({ id: 5, status: 'completed' }) }, 0],
    ['nothing where nothing is', { [list]: runs() }, 0],
  ])('ends %s', async (_, routes, writes) => {
    const { github, sent } = stubGitHub({ ...routes, [`PATCH ${R}/check-runs/5`]: {} })
    await cancelCheck(github, { owner: 'acme', repo: 'shop', headSha: head })
    const bodies = sent.filter(({ method }) => method === 'PATCH').map(({ body }) => body)
    expect(bodies).toHaveLength(writes)
    for (const body of bodies) {
      expect(body).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
    }
  })
})
