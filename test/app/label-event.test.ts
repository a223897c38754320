import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { isIdleLabel } from '../../src/app/label-event.ts'
import { defaultPolicy } from '../../src/policy/default-policy.ts'
import { recordAssessment } from '../../src/store/assessments.ts'
import { keepPolicy } from '../../src/store/policies.ts'
import { notePublication } from '../../src/store/publications.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { aRule } from '../policy/samples.ts'
import { sampleAssessment, sampleEntry, sampleKey } from '../store/sample.ts'

let store: Store
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'countersign-label-'))
  store = await openStore({ dataDir, databaseUrl: null })
  const when = {
    authors: null,
    labels: ['hotfix'],
    baseBranches: null,
    fork: null,
    aiShareAtLeast: null,
  }
  await keepPolicy(store, { policy: defaultPolicy, hash: 'plain' })
  await keepPolicy(store, {
    policy: { ...defaultPolicy, rules: [aRule({ when })] },
    hash: 'labels',
  })
})

afterAll(async () => {
  await store.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function judged(number: number, policyHash: string, isPublished: boolean): Promise<void> {
  const decision = { ...sampleAssessment().decision, policyHash }
  const { id } = await recordAssessment(store, {
    job: null,
    key: sampleKey({ number }),
    assessment: sampleAssessment({ decision }),
    entry: sampleEntry(`decision/${number}`),
  })
  if (!isPublished) return
  await notePublication(store, { assessmentId: id, surface: 'check', remoteId: '1', at: 0 })
}

const head = 'a'.repeat(40)

it.each([
  ['a label nobody asks for', 1, 'plain', true, 'labeled', head, true],
  ['a label taken off', 2, 'plain', true, 'unlabeled', head, true],
  ['a label a rule asks for', 3, 'labels', true, 'labeled', head, false],
  ['a push', 4, 'plain', true, 'synchronize', head, false],
  ['a label on a head without verdict', 5, 'plain', true, 'labeled', 'b'.repeat(40), false],
  ['a label before the check was there', 6, 'plain', false, 'labeled', head, false],
  ['a label under a policy that was not kept', 7, 'gone', true, 'labeled', head, false],
])('%s', async (...[, number, hash, isPublished, action, headSha, isIdle]) => {
  await judged(number, hash, isPublished)
  const job = {
    kind: 'review',
    ...sampleKey({ number }),
    before: null,
    trigger: `pull_request.${action}`,
    deliveryId: null,
  } as const
  expect(await isIdleLabel(store, job, headSha)).toBe(isIdle)
})

it('is done where nothing is on record', async () => {
  const job = {
    kind: 'review',
    ...sampleKey({ number: 99 }),
    before: null,
    trigger: 'pull_request.labeled',
    deliveryId: null,
  } as const
  expect(await isIdleLabel(store, job, head)).toBe(false)
})
