import { Failure } from '../../src/core/failure.ts'

/** The Failure a promise rejects with; throws when it does not, or rejects with anything else. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
  throw new Error('did not fail')
}
