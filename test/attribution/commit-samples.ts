import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Shapes of real commits and of forms in tools' documents, words and people replaced. `origin` is what the product says: a
 * commit without a trace, and one that only claims that no AI was used, is `unknown`.
 */
export interface CommitSample {
  readonly id: string
  readonly message: string
  readonly author: string
  readonly committer: string
  readonly parents: number
  readonly origin: string
  readonly tool: string | null
  readonly involvement: string
  readonly model: string | null
}

export const commitSamples = JSON.parse(
  readFileSync(join(import.meta.dirname, 'commit-samples.json'), 'utf8'),
) as readonly CommitSample[]
