import { shortenMarkdown } from './shorten-markdown.ts'
import { type Annotation } from './to-annotations.ts'

/** What a check run says when it ends. */
export interface CheckOutput {
  readonly conclusion: 'success' | 'neutral' | 'failure' | 'action_required' | 'cancelled'
  /** Plain text, one line. */
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** GitHub counts characters; bytes are never fewer. */
const mostBytes = 65_535

/**
 * Puts the state of the log under what a check says, out of the reach of whoever runs the server: an anchor for auditors. It is never
 * cut: the text above it is.
 */
export function withCheckpoint(output: CheckOutput, checkpoint: string | null): CheckOutput {
  if (checkpoint === null) return output
  const text = `\n\n<details><summary>Log checkpoint</summary>\n\n\`\`\`\n${checkpoint}\`\`\`\n\n</details>`
  const maxBytes = mostBytes - Buffer.byteLength(text)
  const summary = shortenMarkdown(output.summary, { maxBytes, pointer: 'The rest is left out.' })
  return { ...output, summary: summary + text }
}
