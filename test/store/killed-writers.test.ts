import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { killWriters } from '../../bench/kills/kill-writers.ts'
import { type ChildProgram, compileChild } from './child-process.ts'
import { kinds } from './places.ts'

let program: ChildProgram

beforeAll(async () => {
  program = await compileChild(['bench/audit/sample-entry.ts', 'bench/kills/append-forever.ts'])
})

afterAll(async () => {
  await program.remove()
})

/** What `npm run bench kills` does a hundred times. */
it.each(kinds)('a log on $kind is whole after each kill of one of two writers', async (kind) => {
  const place = await kind.create()
  const { script } = program
  const { faults, events, acknowledged } = await killWriters({ place, kills: 3, program: script })
  expect(faults).toEqual([])
  expect(acknowledged).toBeGreaterThan(2)
  expect(events).toBeGreaterThanOrEqual(acknowledged)
  await place.remove()
})
