export interface CommentableLine {
  /** Lines below the first hunk header, the old way to name a place in a diff. */
  readonly position: number
  /** 0-based number of the hunk. */
  readonly hunk: number
}

/** Every line of one file's patch that a review comment may stand on, keyed `RIGHT:12` or `LEFT:7`. */
export function commentableLines(patch: string): ReadonlyMap<string, CommentableLine> {
  const lines = new Map<string, CommentableLine>()
  let position = -1
  let hunk = -1
  let left = 0
  let right = 0
  for (const line of patch.split('\n')) {
    position += 1
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line)
    if (header !== null) {
      hunk += 1
      left = Number(header[1])
      right = Number(header[2])
    } else if (line.startsWith('+')) {
      lines.set(`RIGHT:${right++}`, { position, hunk })
    } else if (line.startsWith('-')) {
      lines.set(`LEFT:${left++}`, { position, hunk })
    } else if (!line.startsWith('\\')) {
      lines.set(`RIGHT:${right++}`, { position, hunk })
      lines.set(`LEFT:${left++}`, { position, hunk })
    }
  }
  return lines
}
