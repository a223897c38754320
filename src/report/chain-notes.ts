import { type AuditEvent } from '../core/audit-event.ts'

/** A line, as git knows it. */
export interface ChainedLine {
  /** In the commit that brought it in. */
  readonly path: string
  /** In the numbering of the judged head; null when that is not known. */
  readonly line: number | null
  /** The commit that brought it in; null: any of the pull request. */
  readonly commitSha: string | null
}

interface Links {
  readonly merge: AuditEvent | null
  readonly decided: AuditEvent | null
  readonly origin: object | null
  readonly verdict: object | null
  /** The verdict at hand was not the one on record. */
  readonly isOther: boolean
}

/** What a chain can not tell, and why. */
export function chainNotes(line: ChainedLine, links: Links): readonly string[] {
  const told = [
    [links.isOther, notes.other],
    [links.merge === null, notes.open],
    [links.merge?.type === 'merge.without_decision', notes.undecided],
    [links.decided === null && links.merge?.type !== 'merge.without_decision', notes.noVerdict],
    ...(links.verdict === null ? [[true, notes.logOnly] as const] : doubts(line, links)),
  ] as const
  return told.filter(([holds]) => holds).map(([, note]) => note)
}

function doubts(line: ChainedLine, { origin }: Links) {
  return [
    [origin === null, notes.noOrigin],
    [line.commitSha === null, notes.squashed],
    [line.line === null, notes.noNumber],
  ] as const
}

const notes = {
  other:
    'The verdict kept beside the log is not the one the log holds the digest of: it is left out.',
  open: 'No merge of this pull request is on record.',
  undecided: 'It was merged without a verdict.',
  noVerdict: 'No verdict of this pull request is on record, or it was pruned.',
  logOnly: 'Only the log speaks: findings by fingerprint, no origin of the line.',
  noOrigin:
    'The verdict does not name this line among those the change adds: it was moved or edited in the merge.',
  squashed:
    'The merge made one commit of the pull request: the line is looked up by its number there, which differs where others changed the file meanwhile.',
  noNumber: 'Where the line stood in the judged head is not known: findings are those of the file.',
} as const
