/** Waits for all of it even when a part fails, so that nothing is at work afterwards; then throws the first failure, in the order given. */
export async function inParallel<T extends readonly unknown[]>(
  work: readonly [...{ readonly [At in keyof T]: Promise<T[At]> | T[At] }],
): Promise<{ -readonly [At in keyof T]: T[At] }> {
  await Promise.allSettled(work)
  return Promise.all(work)
}
