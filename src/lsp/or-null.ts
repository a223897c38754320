import { Failure } from '../core/failure.ts'

/** No repository, no commit, no such file in it, binary, too large: nothing is known, and that is all. */
export async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
}
