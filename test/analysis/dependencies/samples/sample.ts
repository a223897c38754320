/** One file and what it declares: `name version resolved scope source @line`, `-` for null, `dev` for development. */
export interface Sample {
  readonly path: string
  readonly text: string
  readonly entries: readonly string[]
  readonly registries?: readonly string[]
}
