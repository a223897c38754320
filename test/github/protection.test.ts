import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { judgeProtection } from '../../src/github/judge-protection.ts'
import { fetchProtection, type Protection } from '../../src/github/protection.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const R = '/repos/acme/shop'

function ruleset(id: number, integrationId: number | null = 42) {
  const checks = [{ context: 'lint' }, { context: 'countersign', integration_id: integrationId }]
  const parameters = { required_status_checks: checks }
  return { type: 'required_status_checks', ruleset_id: id, parameters }
}

function actors(id: number, ...bypass: readonly object[]): Routes {
  return { [`GET ${R}/rulesets/${id}`]: { data: { bypass_actors: bypass } } }
}

function classic(level: string | null, appId: number | null = 42): Routes {
  const checks = [
    { context: 'countersign', app_id: appId },
    { context: 'lint', app_id: 1 },
  ]
  const required = { checks, ...(level !== null && { enforcement_level: level }) }
  return {
    [`GET ${R}/branches/main`]: { data: { protection: { required_status_checks: required } } },
  }
}

async function protection(rules: readonly object[], more: Routes = {}): Promise<Protection> {
  const { github } = stubGitHub({
    [`GET ${R}`]: { data: { default_branch: 'main' } },
    [`GET ${R}/rules/branches/main`]: { data: [{ type: 'deletion' }, ...rules] },
    [`GET ${R}/branches/main`]: { data: { protection: {} } },
    ...more,
  })
  return fetchProtection(github, { owner: 'acme', repo: 'shop' })
}

function lines(found: Protection, app: number | null = 42) {
  return judgeProtection(found, app).map(({ state, text }) => `${state} ${text}`)
}

describe('the default branch', () => {
  it.each([
    ['without any rule', {}],
    ['with a rule that is switched off', classic('off')],
  ])('%s asks for nothing', async (_, routes) => {
    expect(lines(await protection([], routes))).toEqual([
      expect.stringMatching(/^wrong main does not ask for the check/u),
    ])
  })

  it('asks by a ruleset, from our App, and nobody may pass', async () => {
    const found = await protection([ruleset(5)], actors(5))
    expect(found.required).toEqual([{ rule: 'ruleset 5', appId: 42, bypass: [] }])
    expect(lines(found)).toEqual([
      'fine main asks for the check `countersign` (ruleset 5)',
      'fine App 42 only',
      'fine nobody may (ruleset 5)',
    ])
  })

  it.each([
    [null, [ruleset(5, null)], 'wrong the check may come from anybody'],
    [42, [ruleset(5, -1)], 'wrong the check may come from anybody'],
    [null, [ruleset(5)], 'fine App 42 only'],
    [43, [ruleset(5)], 'wrong a rule wants the check from App 42, and this App is 43'],
    [42, [ruleset(5, null), ruleset(6)], 'fine App 42 only'],
    [42, [ruleset(5), ruleset(6, 43)], 'wrong a rule wants the check from App 43'],
    [null, [ruleset(5), ruleset(6, 43)], 'wrong a rule wants the check from App 43'],
  ])('says where the check must come from for App %s: %j', async (app, rules, text) => {
    expect(lines(await protection(rules), app)[1]).toContain(text)
  })

  it('names who may go past a ruleset', async () => {
    const who = [
      { actor_type: 'OrganizationAdmin', actor_id: 1, bypass_mode: 'always' },
      { actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'pull_request' },
      { actor_type: 'RepositoryRole', actor_id: 77 },
      { actor_type: 'Team', actor_id: 8 },
      { actor_type: 'Integration', actor_id: 9 },
      { actor_type: 'DeployKey', actor_id: null },
      { actor_type: 'Some\u001BThing', actor_id: 3 },
    ]
    const [, , bypass] = lines(await protection([ruleset(5)], actors(5, ...who)))
    expect(bypass).toContain(
      'unknown ruleset 5: allowed to owners of the organisation, the role admin (by pull request only), the role 77, team 8, App 9, deploy keys, Some',
    )
    expect(bypass).toContain('recorded as `override.used`')
    expect(bypass).not.toContain('\u001B')
  })

  it.each([
    ['everyone', 'fine nobody may (branch protection)'],
    ['non_admins', 'allowed to administrators of the repository (`enforce_admins` is off)'],
    [null, 'unknown branch protection: not visible to this token'],
  ])('tells by %s whether administrators may go past its protection', async (level, text) => {
    expect(lines(await protection([], classic(level)))[2]).toContain(text)
  })

  it('is closed by one rule nobody may pass, whatever the others allow', async () => {
    const both = { ...classic('non_admins'), ...actors(5) }
    expect(lines(await protection([ruleset(5)], both)).slice(2)).toEqual([
      'fine nobody may (ruleset 5)',
    ])
    nock.cleanAll()
    const open = await protection([ruleset(5)], classic('non_admins'))
    expect(lines(open).slice(2)).toEqual([
      expect.stringContaining('ruleset 5: not visible'),
      expect.stringContaining('branch protection: allowed to administrators'),
    ])
  })
})
