/** What a tool recorded about lines of one commit: a git-ai note or an Agent Trace record, parsed. */
export interface LineRecord {
  readonly source: 'git-ai' | 'agent-trace'
  /**
   * Written by somebody the policy trusts (a protected workflow, an allow-listed signer). A record that is not trusted
   * can only make a line more AI, never less.
   */
  readonly trusted: boolean
  /** The commit whose version of the file the line numbers refer to. */
  readonly commitSha: string
  readonly path: string
  /** 1-based, both ends inclusive. */
  readonly startLine: number
  readonly endLine: number
  readonly origin: 'ai' | 'mixed' | 'human' | 'unknown'
  readonly tool: string | null
  readonly model: string | null
}
