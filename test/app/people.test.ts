import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { approve, comment, reply } from '../../demo/emulator/talk.ts'
import {
  colleague,
  maintainer,
  person,
  type StandIn,
  stranger,
} from '../../demo/emulator/upstream.ts'
import { openScenario, type PlayedScenario, pushScenario } from '../../demo/play-scenario.ts'
import { readScenario, type Scenario } from '../../demo/scenario.ts'
import { endExpiredWaivers } from '../../src/app/expire-waivers.ts'
import { type WorkContext } from '../../src/app/work-context.ts'
import { type AuditEvent } from '../../src/core/audit-event.ts'
import { eventsOf, openStage, type Stage } from './stage.ts'

let stage: Stage
const outcomes = new Map<string, Outcome>()

beforeAll(async () => {
  stage = await openStage({ organisations: 12 })
  stage.github.world.webhookUrls = [(await stage.start()).webhookUrl]
  const played = Object.entries(acts).map(async ([name, act]) => {
    outcomes.set(name, await act(await open(name === 'reviewed' ? cookie : blocked, name)))
  })
  await Promise.all(played)
}, 120_000)

afterAll(async () => {
  await stage.close()
})

const blocked = readScenario('ai-sql-injection')

const sessionCode = `import express from 'express'

export const app = express()
app.post('/login', (request, response) => {
  response.cookie('session', newSession(), { secure: true, httpOnly: false, sameSite: 'lax' })
  response.end()
})
`

/** A cookie a script can read, written by an agent: medium and certain, so a person is to look. */
const cookie: Scenario = {
  ...blocked,
  name: 'ai-cookie',
  pushes: ['', '\n// one line more\n'].map((more) => {
    const first = blocked.pushes[0]
    if (first === undefined) throw new Error('the scenario has no push')
    const base = first.commits[0]
    if (base === undefined) throw new Error('the scenario has no commit')
    return {
      ...first,
      commits: [{ ...base, tree: { ...blocked.base, 'src/session.js': `${sessionCode}${more}` } }],
    }
  }),
}

async function open(scenario: Scenario, name: string): Promise<Opened> {
  const played = await openScenario(stage.github, { ...scenario, name })
  const { comments } = await stage.reviewed(played.pull)
  const { id = 0, body = '' } = comments[0] ?? {}
  const fingerprint = /fingerprint `([0-9a-f]{32})`/u.exec(body)?.[1] ?? ''
  return { played, fingerprint, beside: id }
}

async function say({ pull }: PlayedScenario, who: StandIn, body: string) {
  const id = await comment(stage.github.world, pull, { who, body })
  const view = await stage.reviewed(pull)
  return { view, reactions: reactionsTo(id) }
}

function reactionsTo(id: number): readonly string[] {
  const { reactions } = stage.github.world
  return reactions.filter(({ commentId }) => commentId === id).map(({ content }) => content)
}

async function answer(
  { pull }: PlayedScenario,
  who: StandIn,
  { to, body }: { readonly to: number; readonly body: string },
) {
  const id = await reply(stage.github.world, pull, { who, to, body })
  const view = await stage.reviewed(pull)
  return { view, reactions: reactionsTo(id) }
}

const waiveIt = 'reason: behind the VPN until: 30d'

type Step = Awaited<ReturnType<typeof say>>
/** What was seen after each thing somebody did. */
type Outcome = Readonly<Record<string, Step>>

type Act = (opened: Opened) => Promise<Outcome>

const refusals = {
  'no-reason': 'until: 30d',
  'no-day': 'reason: x',
  'past-day': 'reason: x until: 2020-01-01',
  'far-day': 'reason: x until: 2099-01-01',
} as const

/** One pull request each, all at once. */
const acts: Readonly<Record<string, Act>> = {
  'by-author': async ({ played, fingerprint }) => ({
    said: await say(played, person, `/countersign waive ${fingerprint} ${waiveIt}`),
  }),
  'by-others': async ({ played, fingerprint }) => ({
    colleague: await say(played, colleague, `/countersign waive ${fingerprint} ${waiveIt}`),
    stranger: await say(played, stranger, `/countersign waive ${fingerprint} ${waiveIt}`),
  }),
  'by-maintainer': async ({ played, beside }) => {
    const waived = await answer(played, maintainer, {
      to: beside,
      body: `/countersign waive ${waiveIt}`,
    })
    const again = await pushScenario(stage.github, withForcedPush(played), 1)
    const rebased = { view: await stage.reviewed(again.pull), reactions: [] }
    const told = await say(again, colleague, '/countersign status')
    const reopened = await answer(again, colleague, { to: beside, body: '/countersign reopen' })
    return { waived, rebased, told, reopened }
  },
  expiring: async ({ played, fingerprint }) => {
    const waived = await say(
      played,
      maintainer,
      `/countersign waive ${fingerprint} reason: today until: 0d`,
    )
    await stage.store.db
      .updateTable('waivers')
      .set({ until: '2026-01-01' })
      .where('repository_id', '=', played.repository.id)
      .execute()
    const context = { store: stage.store, settings: { attempts: 3 } } as Partial<WorkContext>
    await endExpiredWaivers(context as WorkContext)
    return { waived, expired: { view: await stage.reviewed(played.pull), reactions: [] } }
  },
  ...Object.fromEntries(
    Object.entries(refusals).map(([name, words]): readonly [string, Act] => [
      name,
      async ({ played, fingerprint }) => ({
        said: await say(played, maintainer, `/countersign waive ${fingerprint} ${words}`),
      }),
    ]),
  ),
  reviewed: async ({ played }) => {
    const { world } = stage.github
    const before = { view: await stage.reviewed(played.pull), reactions: [] }
    await approve(world, played.pull, { who: person, sha: played.headSha })
    const own = { view: await stage.reviewed(played.pull), reactions: [] }
    await approve(world, played.pull, { who: colleague, sha: played.headSha })
    const approved = { view: await stage.reviewed(played.pull), reactions: [] }
    const next = await pushScenario(stage.github, played, 1)
    return {
      before,
      own,
      approved,
      stale: { view: await stage.reviewed(next.pull), reactions: [] },
    }
  },
}

interface Opened {
  readonly played: PlayedScenario
  readonly fingerprint: string
  /** Id of the comment beside the line. */
  readonly beside: number
}

function step(act: string, name: string): Step {
  const found = outcomes.get(act)?.[name]
  if (found === undefined) throw new Error(`${act} has no ${name}`)
  return found
}

function verdict(act: string, name: string) {
  return step(act, name).view.checkRuns.map(({ conclusion }) => conclusion)
}

async function events(act: string, type: AuditEvent['type']) {
  const repository = stage.github.world.repositories.find(({ name }) => name === act)
  return eventsOf(stage, repository?.installationId ?? 0, type)
}

describe('a waiver', () => {
  it('by the author is refused and on record', async () => {
    const { reactions, view } = step('by-author', 'said')
    expect(reactions).toEqual(['confused'])
    expect(view.issueComments.at(-1)).toContain('You opened this pull request')
    expect(verdict('by-author', 'said')).toEqual(['failure'])
    const denied = await events('by-author', 'waiver.denied')
    expect(denied.map(({ body }) => body['reason_code'])).toEqual(['author'])
  })

  it('by somebody without the role is refused, of a stranger not even heard', () => {
    const refused = step('by-others', 'colleague')
    expect(refused.reactions).toEqual(['confused'])
    expect(refused.view.issueComments.at(-1)).toContain('`maintain`')
    const unheard = step('by-others', 'stranger')
    expect(unheard.reactions).toEqual([])
    expect(unheard.view.issueComments.at(-1)).toContain('/countersign waive')
    expect(verdict('by-others', 'stranger')).toEqual(['failure'])
  })

  it('by a maintainer opens the merge', async () => {
    const { view, reactions } = step('by-maintainer', 'waived')
    expect(reactions).toEqual(['+1'])
    expect(verdict('by-maintainer', 'waived')).toEqual(['success'])
    expect(view.checkRuns[0]?.summary).toContain('let in by a waiver')
    expect(view.checkRuns[0]?.summary).toContain('behind the VPN')
    const [granted, more] = await events('by-maintainer', 'waiver.granted')
    expect(more).toBeUndefined()
    expect(granted?.body['waiver']).toMatchObject({ kind: 'accepted' })
    expect(JSON.stringify(granted)).not.toContain('VPN')
  })

  it('survives a rebase, is told by status and is taken back', async () => {
    expect(verdict('by-maintainer', 'rebased')).toEqual(['success'])
    expect(step('by-maintainer', 'told').view.issueComments.at(-1)).toContain('let in until')
    expect(step('by-maintainer', 'reopened').reactions).toEqual(['+1'])
    expect(verdict('by-maintainer', 'reopened')).toEqual(['failure'])
    expect(await events('by-maintainer', 'waiver.revoked')).toHaveLength(1)
  })

  it('ends by itself', async () => {
    expect(verdict('expiring', 'waived')).toEqual(['success'])
    expect(verdict('expiring', 'expired')).toEqual(['failure'])
    expect(await events('expiring', 'waiver.expired')).toHaveLength(1)
  })

  it.each([
    ['no-reason', 'needs a reason'],
    ['no-day', 'needs a last day'],
    ['past-day', 'over already'],
    ['far-day', 'at most'],
  ])('with %s is refused', (act, words) => {
    expect(step(act, 'said').view.issueComments.at(-1)).toContain(words)
    expect(verdict(act, 'said')).toEqual(['failure'])
  })
})

describe('a review', () => {
  it('is asked for, with the lines to look at', () => {
    expect(verdict('reviewed', 'before')).toEqual(['action_required'])
    expect(step('reviewed', 'before').view.checkRuns[0]?.summary).toContain('src/session.js:5')
  })

  it('of the author does not count', () => {
    expect(verdict('reviewed', 'own')).toEqual(['action_required'])
    const { summary } = step('reviewed', 'own').view.checkRuns[0] ?? { summary: '' }
    expect(summary).toContain('this account opened the pull request')
  })

  it('of a colleague opens the merge, until the next push', () => {
    expect(verdict('reviewed', 'approved')).toEqual(['success'])
    expect(step('reviewed', 'approved').view.checkRuns[0]?.title).toContain('reviewed by a person')
    expect(verdict('reviewed', 'stale')).toEqual(['action_required'])
    expect(step('reviewed', 'stale').view.checkRuns[0]?.summary).toContain('on an earlier commit')
  })
})

/** The scenario's change once more, from the tip of main. */
function withForcedPush(played: PlayedScenario): PlayedScenario {
  const first = played.scenario.pushes[0]
  if (first === undefined) return played
  const main = {
    message: 'Elsewhere',
    author: null,
    tree: { ...played.scenario.base, 'NEWS.md': 'news\n' },
  }
  const commits = first.commits.map((commit) => ({
    ...commit,
    tree: { ...commit.tree, 'NEWS.md': 'news\n' },
  }))
  const pushes = [first, { ...first, force: true, main: [main], commits }]
  return { ...played, scenario: { ...played.scenario, pushes } }
}
