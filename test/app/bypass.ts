import { describe, expect, it } from '@jest/globals'
import {
  merge,
  openPullRequest,
  type PullRequest,
  pushUntold,
  requestMergeGroup,
} from '../../demo/emulator/pull-requests.ts'
import { pushDirectly } from '../../demo/emulator/push-directly.ts'
import { createCommit, type Tree } from '../../demo/emulator/repositories.ts'
import { type CheckRunView, listCheckRuns } from '../../demo/emulator/review-view.ts'
import { openScenario, type PlayedScenario } from '../../demo/play-scenario.ts'
import { waitFor } from '../../demo/wait-for.ts'
import { type AuditEvent } from '../../src/core/audit-event.ts'
import { blocked } from './people-scenarios.ts'
import { type Receiver } from './receiver.ts'
import { eventsOf, type Stage } from './stage.ts'

interface Played {
  readonly installationId: number
  /** Numbers of the pull requests: judged and clean, moved after its verdict, held by its verdict. */
  readonly clean: number
  readonly moved: number
  readonly held: number
  readonly groups: {
    readonly judged: readonly CheckRunView[]
    readonly stale: readonly CheckRunView[]
  }
  readonly direct: string
  readonly merged: string
}

let played: Played | null = null

/** A merge queue with and without a stale member, then three merges and a push past everything, in one repository. */
export async function playBypass(stage: Stage): Promise<void> {
  const { world } = stage.github
  const held = await openScenario(stage.github, { ...blocked, name: 'bypass' })
  const { repository } = held
  const clean = await openBeside(stage, held, 'clean')
  const moved = await openBeside(stage, held, 'moved')
  const pulls = [moved.pull, clean.pull] as const
  await stage.reviewed(clean.pull)
  const judged = await groupOf(stage, pulls, clean.tree)
  const commit = { message: 'More', tree: { ...moved.tree, 'more.md': 'more\n' } }
  const sha = await createCommit(world, repository, { ...commit, parents: [moved.headSha] })
  await pushUntold(world, moved.pull, sha)
  const stale = await groupOf(stage, pulls, clean.tree)
  const merged = await merge(world, clean.pull, { tree: clean.tree })
  await merge(world, moved.pull, { tree: commit.tree })
  await merge(world, held.pull, { tree: commit.tree })
  const direct = await pushDirectly(world, repository, {
    message: 'Quickly',
    tree: { ...commit.tree, 'hot.md': 'fix\n' },
  })
  await stage.settled(repository)
  played = {
    installationId: repository.installationId,
    clean: clean.pull.number,
    moved: moved.pull.number,
    held: held.pull.number,
    groups: { judged, stale },
    direct,
    merged,
  }
}

async function openBeside(stage: Stage, { repository, baseSha }: PlayedScenario, name: string) {
  const { world } = stage.github
  const tree = { ...blocked.base, [`${name}.md`]: `${name}\n` }
  const commit = { message: name, tree, parents: [baseSha] }
  const headSha = await createCommit(world, repository, commit)
  const pull = await openPullRequest(world, repository, { title: name, branch: name, headSha })
  return { pull, headSha, tree }
}

async function groupOf(
  stage: Stage,
  pulls: readonly [PullRequest, ...PullRequest[]],
  tree: Tree,
): Promise<readonly CheckRunView[]> {
  const { headSha } = await requestMergeGroup(stage.github.world, pulls, tree)
  await stage.reviewed(pulls[0])
  return listCheckRuns(stage.github.world, pulls[0], headSha)
}

/** What came of it. */
export function bypassed(given: () => { readonly stage: Stage; readonly receiver: Receiver }) {
  describe('a merge group', () => {
    it('passes on the verdicts of its members', () => {
      expect(act().groups.judged).toMatchObject([
        { conclusion: 'success', title: 'All 2 pull requests passed' },
      ])
    })

    it('fails for one that moved after its verdict, and says which', () => {
      const title = `Not passed: #${act().moved} (its newest commit is not the judged one)`
      expect(act().groups.stale).toMatchObject([{ conclusion: 'failure', title }])
    })
  })

  describe('past the check', () => {
    it.each([
      ['a merge of what the verdict held', 'override.used', 'held', { result: 'block' }],
      ['a merge of what was not judged', 'merge.without_decision', 'moved', null],
    ] as const)('%s is on record', async (...[, type, which, decision]) => {
      const [event, more] = await recorded(given().stage, type)
      expect(more).toBeUndefined()
      expect(event?.body).toMatchObject({ subject: { pr: act()[which] } })
      expect(event?.body['decision'] ?? {}).toMatchObject(decision ?? {})
    })

    it('a push to the default branch is on record, a merge is none', async () => {
      const { stage } = given()
      const pushes = await recorded(stage, 'push.direct')
      const heads = pushes.map(({ body }) => (body['subject'] as unknown as Subject).head.gitCommit)
      expect(heads).toContain(act().direct)
      expect(heads).not.toContain(act().merged)
      expect(pushes.at(-1)?.body).toMatchObject({ forced: false })
      const merges = await recorded(stage, 'pr.merged')
      const numbers = merges.map(({ body }) => (body['subject'] as unknown as Subject).pr)
      expect(new Set(numbers)).toEqual(new Set([act().clean, act().held]))
    })

    it.each(['override.used', 'merge.without_decision', 'push.direct', 'waiver.granted'])(
      '%s is told where the operator wants it',
      async (event) => {
        const { messages } = given().receiver
        const isTold = await waitFor(() => messages.some((message) => message.event === event), {
          patience: 4_000,
        })
        expect(isTold).toBe(true)
      },
    )
  })
}

interface Subject {
  readonly pr: number
  readonly head: { readonly gitCommit: string }
}

async function recorded(stage: Stage, type: AuditEvent['type']): Promise<readonly AuditEvent[]> {
  return eventsOf(stage, act().installationId, type)
}

function act(): Played {
  if (played === null) throw new Error('nothing was played')
  return played
}
