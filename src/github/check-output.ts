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
