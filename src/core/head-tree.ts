export interface SourceText {
  readonly path: string
  readonly text: string
}

/** The files of a repository at the commit under judgement. */
export interface HeadTree {
  readonly paths: readonly string[]
  /** Those of the named files that are text of at most `maxBytes` bytes, in the order asked. */
  readonly read: (paths: readonly string[], maxBytes: number) => Promise<readonly SourceText[]>
}
