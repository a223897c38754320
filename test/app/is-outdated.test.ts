import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { isOutdated } from '../../src/app/is-outdated.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { recordAssessment } from '../../src/store/assessments.ts'
import { keepPolicy } from '../../src/store/policies.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { defaultOrigin } from '../policy/default-origin.ts'
import { aRule } from '../policy/samples.ts'
import { sampleAssessment, sampleEntry, sampleKey } from '../store/sample.ts'

let store: Store
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-outdated-'))
  store = await openStore({ dataDir, databaseUrl: null })
  const rules = [aRule(), aRule({ trial: '2027-01-31' })]
  await keepPolicy(store, { policy: { ...defaultPolicy, rules }, hash: 'trial' })
})

afterAll(async () => {
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Puts a verdict of that day under that floor on record. */
async function judged(number: number, day: string | null, floorHash: string | null) {
  const { decision, basis } = sampleAssessment()
  await recordAssessment(store, {
    job: null,
    key: sampleKey({ number }),
    assessment: sampleAssessment({
      decision: { ...decision, policyHash: 'trial' },
      basis: { ...basis, today: day },
      policyOrigin: { ...defaultOrigin, floorHash },
    }),
    entry: sampleEntry(`decision/${number}`),
  })
  return sampleKey({ number })
}

it.each([
  ['whose trial goes on', 1, '2027-01-30', 'f', '2027-01-31', 'f', false],
  ['whose trial is over', 2, '2027-01-31', 'f', '2027-02-01', 'f', true],
  ['taken after the trial', 3, '2027-02-01', 'f', '2027-02-02', 'f', false],
  ['of a policy without a trial', 4, null, 'f', '2027-02-01', 'f', false],
  ['under another floor', 5, null, 'f', '2027-01-30', 'g', true],
  ['under the first floor', 6, null, null, '2027-01-30', 'g', true],
  ['whose floor was taken back', 7, null, 'f', '2027-01-30', null, true],
  ['whose floor cannot be told', 8, null, 'f', '2027-01-30', undefined, false],
])('a verdict %s', async (...[, number, day, floor, today, floorHash, expected]) => {
  const head = await judged(number, day, floor)
  expect(await isOutdated(store, head, { today, floorHash })).toBe(expected)
})

it('is none for a head that was never judged', async () => {
  const head = { ...(await judged(9, null, 'f')), headSha: 'c'.repeat(40) }
  const ground = { today: '2027-01-30', floorHash: 'g' }
  expect(await isOutdated(store, head, ground)).toBe(false)
  expect(await isOutdated(store, { ...head, number: 10 }, ground)).toBe(false)
})
