import { type Transaction } from 'kysely'
import { errorCode } from './error-code.ts'
import { type Store } from './store.ts'
import { type Tables } from './tables.ts'

const mostTries = 5

/** Two writers met: unique violation, serialisation failure, deadlock. The loser tries again and sees what the winner wrote. */
const conflicts: ReadonlySet<string> = new Set([
  '23505',
  '40001',
  '40P01',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
])

/** Runs `work` in a transaction; runs it again when another writer came first. `work` uses nothing but its transaction. */
export async function inTransaction<Result>(
  store: Store,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  return retryConflict(() => store.db.transaction().execute(work))
}

/** Runs one statement, or one transaction, again when another writer came first. */
export async function retryConflict<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      if (tries === mostTries || !conflicts.has(errorCode(error) ?? '')) throw error
    }
  }
}
