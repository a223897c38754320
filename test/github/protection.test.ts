import { afterEach, describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { judgeProtection } from '../../src/github/judge-protection.ts'
import { fetchProtection, type Protection } from '../../src/github/protection.ts'
import { type Routes, stubGitHub } from './stub-github.ts'

afterEach(() => nock.cleanAll())

const R = '/repos/acme/shop'
const branch = { data: { protection: {} } }
const rule = {
  type: 'required_status_checks',
  ruleset_id: 5,
  parameters: { required_status_checks: [{ context: 'countersign', integration_id: 42 }] },
}

async function protection(routes: Routes): Promise<Protection> {
  const { github } = stubGitHub({
    [`GET ${R}`]: { data: { default_branch: 'main' } },
    [`GET ${R}/rules/branches/main`]: { data: [] },
    [`GET ${R}/branches/main`]: branch,
    ...routes,
  })
  return fetchProtection(github, { owner: 'acme', repo: 'shop' })
}

function states(found: Protection, app: number | null = 42) {
  return judgeProtection(found, app).map(({ state }) => state)
}

describe('the default branch', () => {
  it('that asks for nothing is wrong', async () => {
    expect(states(await protection({}))).toEqual(['wrong'])
  })

  it('asks by a ruleset, from our App', async () => {
    const found = await protection({
      [`GET ${R}/rules/branches/main`]: { data: [{ type: 'deletion' }, rule] },
      [`GET ${R}/rulesets/5`]: { data: { bypass_actors: [] } },
    })
    expect(found.required).toEqual([{ from: 'ruleset', appId: 42 }])
    expect(states(found)).toEqual(['fine', 'fine', 'fine'])
    expect(states(found, 43)).toEqual(['fine', 'wrong', 'fine'])
  })

  it('asks by its protection, from anybody', async () => {
    const checks = [
      { context: 'countersign', app_id: null },
      { context: 'lint', app_id: 1 },
    ]
    const found = await protection({
      [`GET ${R}/branches/main`]: { data: { protection: { required_status_checks: { checks } } } },
    })
    expect(found.required).toEqual([{ from: 'branch-protection', appId: null }])
    expect(states(found)).toEqual(['fine', 'wrong', 'unknown'])
  })

  it('says who may go past it, where that can be seen', async () => {
    const routes = { [`GET ${R}/rules/branches/main`]: { data: [rule] } }
    expect((await protection(routes)).bypass).toBeNull()
    nock.cleanAll()
    const seen = {
      ...routes,
      [`GET ${R}/rulesets/5`]: { data: { bypass_actors: [{ actor_type: 'OrganizationAdmin' }] } },
    }
    const found = await protection(seen)
    expect(found.bypass).toEqual(['OrganizationAdmin'])
    expect(states(found)).toEqual(['fine', 'fine', 'unknown'])
  })
})
