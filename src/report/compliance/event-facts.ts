import { countAt, parseJson, textAt, valueAt } from './read-json.ts'

/** An event of the log, as far as every event is alike. */
export interface EventFacts {
  readonly seq: number
  readonly type: string
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string
  readonly repositoryId: number | null
  readonly number: number | null
  readonly headSha: string
  readonly actor: string
  readonly body: unknown
}

/** Null for a line that is no event standing at this place. */
export function readEvent(seq: number, line: string): EventFacts | null {
  const event = parseJson(line)
  const at = textAt(event, 'time')
  if (countAt(event, 'seq') !== seq || !isTime(at)) return null
  const body = valueAt(event, 'body')
  return {
    seq,
    type: textAt(event, 'type'),
    at,
    repositoryId: countAt(body, 'subject', 'repo_id'),
    number: countAt(body, 'subject', 'pr'),
    headSha: textAt(body, 'subject', 'head', 'gitCommit'),
    actor: textAt(body, 'actor', 'id'),
    body,
  }
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.]\d{3}Z$/u.test(text)
}
