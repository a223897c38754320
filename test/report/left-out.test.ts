import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { fetchChanges } from '../../src/github/changes.ts'
import { toSummary } from '../../src/report/summary.ts'
import { apiCommit, apiFile, apiPull, base, head, sha } from '../github/api-shapes.ts'
import { pull, R, routesFor } from '../github/change-routes.ts'
import { stubGitHub } from '../github/stub-github.ts'
import { anAssessment } from '../policy/samples.ts'

afterEach(() => nock.cleanAll())

const next = { link: '<https://api.github.com/x>; rel="next"' }

/** A line of commits, the oldest first, the head last. */
function commits(count: number) {
  const shas = Array.from({ length: count }, (_, index) => sha(index + 1))
  shas.splice(-1, 1, head)
  return shas.map((one, index) =>
    apiCommit({ sha: one, parents: [{ sha: shas[index - 1] ?? base }] }),
  )
}

describe('what GitHub does not hand out of a huge change', () => {
  it('is told for files past the 3,000th', async () => {
    const page = Array.from({ length: 100 }, () => apiFile({ status: 'removed' }))
    const { github } = stubGitHub({
      ...routesFor([]),
      [`GET ${R}/pulls/7/files`]: { data: page, headers: next },
    })
    const { gaps } = await fetchChanges(github, pull)
    const { title, summary } = toSummary(anAssessment({ analysis: { gaps } }))
    expect(title).toBe('Blocked: 1 place not looked at')
    expect(summary).toContain(
      'the whole change. GitHub lists the first 3000 files of a pull request; the others were not looked at. Split the change.',
    )
  })

  it('is told for commits older than the 250 newest', async () => {
    const listed = commits(300)
    const { github } = stubGitHub({
      ...routesFor([apiFile()]),
      [`GET ${R}/pulls/7`]: { data: apiPull() },
      [`GET ${R}/pulls/7/commits`]: ({ query }) => {
        const from = (Number(query['page'] ?? 1) - 1) * 100
        return {
          data: listed.slice(0, 250).slice(from, from + 100),
          headers: from < 200 ? next : {},
        }
      },
      [`GET ${R}/compare/${base}...${head}`]: ({ query }) => {
        const from = (Number(query['page'] ?? 1) - 1) * 100
        return {
          data: { commits: listed.slice(from, from + 100), merge_base_commit: { sha: base } },
          headers: from < 200 ? next : {},
        }
      },
      ...Object.fromEntries(
        listed.map((commit) => [`GET ${R}/commits/${commit.sha}`, { data: { files: [] } }]),
      ),
    })
    const changes = await fetchChanges(github, pull)
    expect(changes.commits).toHaveLength(300)
    const { summary } = toSummary(anAssessment({ analysis: { gaps: changes.gaps } }))
    expect(summary).toContain(
      'the whole change. The change has more commits, or larger ones, than GitHub shows one by one; lines of the oldest count as unknown. Split the change.',
    )
  }, 30_000)

  it('stands before what is left out of single files', () => {
    const cases = [
      ['not-fetched', 'The rest was not looked at.'],
      ['not-attributed', 'The oldest count as unknown.'],
    ] as const
    for (const [reason, detail] of cases) {
      const gaps = [
        { path: 'a.js', reason, detail: 'A file of its own.' },
        { path: null, reason, detail },
      ]
      const { summary } = toSummary(anAssessment({ attribution: { gaps } }))
      expect(summary).toContain(`the whole change, \`a.js\`. ${detail} (and 1 other note)`)
    }
  })
})
