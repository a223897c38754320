import { attribute } from '../attribution/attribute.ts'
import { emptyMemory } from '../attribution/memory.ts'
import { type Attribution } from '../core/attribution.ts'
import { type ChangeSet } from '../core/change-set.ts'
import { type Policy } from '../core/policy.ts'
import { type Place } from '../git/repository.ts'
import { blameGaps } from './blame-gaps.ts'
import { readLineRecords } from './read-line-records.ts'

/** Who wrote the added lines, with all the evidence a local repository holds and the policy's own words for tools. */
export async function attributeLocally(
  { cwd, env }: Place,
  { changes, policy }: { readonly changes: ChangeSet; readonly policy: Policy },
): Promise<Attribution> {
  const place = { cwd, env }
  const input = {
    changes,
    pullRequest: null,
    lineRecords: await readLineRecords(place, { ...changes, policy }),
    vocabulary: policy.provenance,
    memory: emptyMemory,
  }
  const attribution = attribute(input)
  const { gaps } = attribution
  const blame = await blameGaps(place, { headSha: changes.headSha, gaps })
  return blame.length === 0 ? attribution : attribute({ ...input, blame })
}
