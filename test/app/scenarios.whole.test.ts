import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ExpectedOrigin, readScenario } from '../../demo/scenario.ts'
import { type Assessment } from '../../src/core/assessment.ts'
import { linesByOrigin, rangeAt } from '../../src/core/attribution.ts'
import { settledMarker } from '../../src/github/review-marker.ts'
import { type Asked, askDoors } from '../doors/ask-doors.ts'
import { holds, isOn, toFindings, verdictOf } from '../doors/door-verdict.ts'
import { type Act, acts, type Outcome, playScenarios, scenarios } from './play-scenarios.ts'
import { decisions, openStage, type Stage } from './stage.ts'

let stage: Stage
let outcomeOf: (act: Act) => Outcome
let askedOf: (act: Act) => Asked

beforeAll(async () => {
  stage = await openStage({ organisations: scenarios.length })
  const app = await stage.start()
  stage.github.world.webhookUrls = [app.webhookUrl]
  outcomeOf = await playScenarios(stage)
  askedOf = await askDoors()
}, 900_000)

afterAll(async () => {
  await stage.close()
})

describe.each(acts)('$name, push $push', (act) => {
  it('ends in one completed check', () => {
    const { view } = outcomeOf(act)
    expect(
      view.checkRuns.map(({ name, status, conclusion }) => [name, status, conclusion]),
    ).toEqual([['countersign', 'completed', act.expect.conclusion]])
  })

  it('comments on the right lines and names the weakness', () => {
    const standing = outcomeOf(act).view.comments.filter(
      ({ body }) => !body.includes(settledMarker),
    )
    expect(standing.map(({ path, line }) => `${path}:${line}`)).toEqual(
      act.expect.comments.map(({ at }) => at),
    )
    for (const [index, { cwe }] of act.expect.comments.entries()) {
      expect(standing[index]?.body).toContain(`CWE-${cwe}`)
    }
  })

  it('says of fixed findings that they are fixed', () => {
    const fixed = outcomeOf(act).view.comments.filter(({ body }) => body.includes(settledMarker))
    expect(fixed.map(({ path, line }) => `${path}:${line}`)).toEqual(act.expect.fixed ?? [])
  })

  it('records who wrote the added lines', async () => {
    const { played } = outcomeOf(act)
    const events = await decisions(stage, played.repository.installationId)
    expect(events).toHaveLength(readScenario(act.name).pushes.length)
    const none = { ai: 0, mixed: 0, bot: 0, human: 0, unknown: 0 }
    expect(events[act.push]?.body['ai']).toMatchObject({
      lines: { ...none, ...act.expect.addedLines },
    })
  })

  it('knows who wrote which line, and says how', () => {
    const { assessment, view } = outcomeOf(act)
    const { origins = [], says = [] } = act.expect
    const wanted = origins.flatMap(eachLine)
    expect(wanted.map((line) => judged(assessment, line))).toEqual(wanted)
    for (const text of says) expect(view.checkRuns[0]?.summary).toContain(text)
  })

  it('shows no secret', () => {
    const shown = JSON.stringify(outcomeOf(act).view)
    for (const secret of act.secrets) expect(shown).not.toContain(secret)
  })

  it('says nothing where there is nothing to say', () => {
    const { view } = outcomeOf(act)
    const { comments, fixed = [] } = act.expect
    expect(view.issueComments.length).toBe(comments.length + fixed.length === 0 ? 0 : 1)
    expect(view.reviews.every(({ state }) => state === 'COMMENTED')).toBe(true)
  })
})

interface JudgedLine {
  readonly path: string
  readonly line: number
  readonly origin: string
  readonly signal: string | null
}

function eachLine({ path, lines, origin, signal }: ExpectedOrigin): readonly JudgedLine[] {
  const [first, last] = lines
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return numbers.map((line) => ({ path, line, origin, signal }))
}

/** What was said of the line instead; the signal is the wanted one when it is among those given. */
function judged(assessment: Assessment | null, { path, line, signal }: JudgedLine) {
  const range = assessment === null ? null : rangeAt(assessment.attribution, path, line)
  const signals = range?.evidence.map((evidence) => evidence.signal) ?? []
  const found = signal !== null && signals.includes(signal) ? signal : (signals[0] ?? null)
  return { path, line, origin: range?.origin ?? null, signal: found }
}

describe.each(acts)('every other door on $name, push $push', (act) => {
  it('says on the command line what the App says', () => {
    const { cli } = askedOf(act)
    const ours = judgedByApp(act)
    expect(verdictOf(cli.assessment)).toEqual(verdictOf(ours))
    expect(cli.exitCode).toBe(verdictOf(ours).isHeld ? 1 : 0)
    const { decision, analysis, attribution } = cli.assessment
    expect([decision.action, decision.policyHash]).toEqual([
      ours.decision.action,
      ours.decision.policyHash,
    ])
    expect(reasonsOf(cli.assessment)).toEqual(reasonsOf(ours))
    expect(analysis).toEqual({ ...ours.analysis, findings: analysis.findings })
    expect(analysis.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      ours.analysis.findings.map(({ fingerprint }) => fingerprint),
    )
    const counts = Object.entries(linesByOrigin(attribution.ranges)).filter(
      ([, lines]) => lines > 0,
    )
    expect(Object.fromEntries(counts)).toEqual(
      act.expect.addedLinesLocally ?? act.expect.addedLines,
    )
  })

  it('says over MCP what the App says', () => {
    const { mcp } = askedOf(act)
    const ours = judgedByApp(act)
    const said = mcp.findings.map((finding) => ({ ...finding, line: finding.startLine }))
    expect({ isHeld: mcp.held, findings: toFindings(said) }).toEqual(verdictOf(ours))
    expect([mcp.decision, mcp.policyHash]).toEqual([ours.decision.action, ours.decision.policyHash])
  })

  it('says in the editor what the App says', () => {
    const { findings } = verdictOf(judgedByApp(act))
    expect(askedOf(act).lsp).toEqual({ isHeld: findings.some(holds), findings })
  })

  it('says before the commit what the App says of its lines', () => {
    const { hook, cli } = askedOf(act)
    if (hook === null) return
    const ours = judgedByApp(act)
    const { isHeld, findings } = verdictOf(ours)
    const heldLines = cli.assessment.attribution.ranges.filter(({ commitSha }) =>
      hook.held.includes(commitSha ?? ''),
    )
    expect({ isHeld: hook.isHeld, action: hook.action, findings: hook.findings }).toEqual({
      isHeld,
      action: isHeld ? ours.decision.action : null,
      findings: findings.filter((finding) => heldLines.some((lines) => isOn(finding, lines))),
    })
  })

  it('shows no secret there either', () => {
    const { cli, mcp, hook } = askedOf(act)
    const shown = `${cli.text}${JSON.stringify(mcp)}${hook?.text ?? ''}`
    for (const secret of act.secrets) expect(shown).not.toContain(secret)
  })
})

/** What speaks against a change. */
function reasonsOf({ decision }: Assessment): readonly string[] {
  return decision.reasons
    .filter(({ action }) => action !== 'allow')
    .map(({ action, policyRule }) => `${policyRule} ${action}`)
}

function judgedByApp(act: Act): Assessment {
  const { assessment } = outcomeOf(act)
  if (assessment === null) throw new Error(`the App did not judge ${act.name}`)
  return assessment
}
