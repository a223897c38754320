import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { publishSummary, toSummaryComment } from '../../src/github/summary-comment.ts'
import { head } from './api-shapes.ts'
import { assessmentOf, findingOf, place } from './assessment-of.ts'
import { pull, R } from './change-routes.ts'
import { alpha } from './review-plan.ts'
import { type Routes, type StubGitHub, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const list = `GET ${R}/issues/7/comments`
const create = `POST ${R}/issues/7/comments`
const edit = `PATCH ${R}/issues/comments/5`
const botLogin = 'countersign[bot]'
const user = { login: botLogin, type: 'Bot' }
const found = assessmentOf({ findings: [alpha] })

async function publish({ github }: StubGitHub, assessment = found): Promise<number | null> {
  return publishSummary(github, { assessment, pull, botLogin })
}

function existing(body: string, part: object = {}): Routes {
  return {
    [list]: { data: [{ id: 5, user, body, ...part }] },
    [edit]: {},
    [create]: { data: { id: 6 } },
  }
}

describe('publishSummary', () => {
  it('makes one comment when there is something to say', async () => {
    const stub = stubGitHub({ [list]: { data: [] }, [create]: { data: { id: 5 } } })
    expect(await publish(stub)).toBe(5)
    expect(stub.calls()).toEqual([list, create])
    expect(stub.sent[1]?.body).toEqual({ body: toSummaryComment(found) })
  })

  it('makes none when there is nothing to say', async () => {
    const stub = stubGitHub({ [list]: { data: [] } })
    expect(await publish(stub, assessmentOf())).toBeNull()
    expect(stub.calls()).toEqual([list])
  })

  it('speaks up for a change that is held without a finding', () => {
    const { decision, ...rest } = assessmentOf()
    const held = { ...rest, decision: { ...decision, action: 'require-review' as const } }
    expect(toSummaryComment(held)).toContain('Review required')
  })

  it('edits the one that is there', async () => {
    const stub = stubGitHub(existing('<!-- countersign:summary -->\nold'))
    expect(await publish(stub)).toBe(5)
    expect(stub.calls()).toEqual([list, edit])
  })

  it('leaves it when its text is the same', async () => {
    const stub = stubGitHub(existing((toSummaryComment(found) ?? '').replaceAll('\n', '\r\n')))
    expect(await publish(stub)).toBe(5)
    expect(stub.calls()).toEqual([list])
  })

  it('says once that all is clear', async () => {
    const stub = stubGitHub(existing('<!-- countersign:summary -->\nold'))
    await publish(stub, assessmentOf())
    const { body } = (stub.sent[1]?.body ?? {}) as { body: string }
    expect(body).toContain(`all clear at ${head}`)
    nock.cleanAll()
    const again = stubGitHub(existing(body))
    await publish(again, { ...assessmentOf(), headSha: 'e'.repeat(40) })
    expect(again.calls()).toEqual([list])
  })

  it("does not take somebody else's comment for its own", async () => {
    const stub = stubGitHub(
      existing('<!-- countersign:summary -->\nold', { user: { login: 'mallory', type: 'User' } }),
    )
    expect(await publish(stub)).toBe(6)
    expect(stub.calls()).toEqual([list, create])
  })

  it('finds it on a later page', async () => {
    const stub = stubGitHub({
      ...existing(''),
      [list]: ({ query }) =>
        query['page'] === '3'
          ? { data: [{ id: 5, user, body: '<!-- countersign:summary -->' }] }
          : { data: [], headers: { link: '<https://api.github.com/x>; rel="next"' } },
    })
    expect(await publish(stub)).toBe(5)
  })

  it('finds the one an attempt left behind whose answer was lost', async () => {
    const kept: object[] = []
    const stub = stubGitHub({
      [list]: () => ({ data: kept }),
      [create]: ({ body }) => {
        kept.push({ id: 5, user, ...(body as object) })
        return { status: 502 }
      },
    })
    expect(await publish(stub)).toBe(5)
    expect(stub.calls().filter((call) => call === create)).toHaveLength(1)
  })

  it('stays below the limit of GitHub', () => {
    const findings = Array.from({ length: 400 }, (_, index) =>
      findingOf(`f${index}`, index + 1, {
        title: 'ü'.repeat(200),
        location: place(index + 1, { path: `${'d/'.repeat(80)}${index % 90}.js` }),
      }),
    )
    const suppressed = findings.map((finding) => ({ finding, reason: 'ü'.repeat(200) }))
    const analysis = { context: findings, suppressed }
    const text = toSummaryComment(assessmentOf({ findings, analysis })) ?? ''
    expect(text.length).toBeGreaterThan(30_000)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536)
  })
})
