/** Waits for all of it even when a part fails, so that nothing is at work afterwards; then throws the first failure, in the order given. */
export async function inParallel<T extends readonly Promise<unknown>[] | readonly []>(
  work: T,
): Promise<{ -readonly [At in keyof T]: Awaited<T[At]> }> {
  for (const outcome of await Promise.allSettled(work)) {
    if (outcome.status === 'rejected') throw outcome.reason
  }
  return Promise.all(work)
}
