/** What one coding agent reads to reach Countersign, as its maker documents it. */
export interface AgentRecipe {
  readonly name: string
  readonly title: string
  readonly entries: readonly JsonEntry[]
  readonly blocks: readonly TextBlock[]
  /** What lies outside the repository or is no JSON: printed, never written. */
  readonly byHand: readonly string[]
}

export interface JsonEntry {
  /** `set`: a member of its own; `append`: one more item of a list that others use too. */
  readonly kind: 'set' | 'append'
  /** Seen from the top of the repository. */
  readonly file: string
  readonly at: readonly string[]
  readonly value: unknown
}

/** A part of a Markdown file between two comments that are ours. */
export interface TextBlock {
  readonly file: string
  readonly text: string
}

/** How this repository starts the command line: `['countersign']`, or through npx. */
export type Launcher = readonly [string, ...(readonly string[])]
