import { type Detection, type Finding, type Location } from '../core/finding.ts'

/** A `countersign-ignore` comment. */
export interface Suppression {
  readonly path: string
  /** 1-based, where the comment stands. */
  readonly line: number
  /** The line it speaks for when it is not its own: the first below that is no such comment itself. */
  readonly nextLine: number
  readonly ruleIds: readonly string[]
  /** Null when none is given: then it silences nothing. */
  readonly reason: string | null
  readonly location: Location
}

const marker = 'countersign-ignore'
const commentStart = /\/\/|#|\/\*|^\s{0,200}\*|--|<!--|;|%|\{\/\*|^\s{0,200}(?:'|REM\b)/iu
const commentEnd = /\s{0,20}(?:\*\/\}?|-->|#\}|%\}|--%>)?\s{0,20}$/u
const content =
  /^\s{1,20}(?<rules>[\w./@-]{1,120}(?:\s{0,4},\s{0,4}[\w./@-]{1,120}){0,9})\s{0,4}(?::(?<reason>.{0,500}))?/u

/** The `countersign-ignore rule-id: reason` comments of a file, in order. Several rule ids are separated by commas. */
export function suppressionsIn(file: {
  readonly path: string
  readonly text: string
}): readonly Suppression[] {
  if (!file.text.includes(marker)) return []
  const found: Suppression[] = []
  for (const [index, line] of file.text.split('\n').entries()) {
    const suppression = toSuppression(file.path, line, index + 1)
    if (suppression !== null) found.push(suppression)
  }
  return withNextLines(found)
}

function toSuppression(path: string, line: string, number: number): Suppression | null {
  const at = line.indexOf(marker)
  if (at === -1 || !commentStart.test(line.slice(Math.max(0, at - 400), at))) return null
  const rest = line.slice(at + marker.length, at + marker.length + 1200)
  if (/^[\w-]/u.test(rest)) return null
  const groups = content.exec(rest)?.groups
  const reason = (groups?.['reason'] ?? '').replace(commentEnd, '').trim()
  return {
    path,
    line: number,
    nextLine: number + 1,
    ruleIds: (groups?.['rules'] ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    reason: /\p{L}/u.test(reason) ? reason : null,
    location: {
      path,
      startLine: number,
      startColumn: at + 1,
      endLine: number,
      endColumn: at + marker.length + 1,
    },
  }
}

/** Comments below one another speak for the same line. */
function withNextLines(found: readonly Suppression[]): readonly Suppression[] {
  const result: Suppression[] = []
  for (const suppression of found.toReversed()) {
    const below = result.at(-1)
    const isStacked = below?.line === suppression.line + 1
    result.push(isStacked ? { ...suppression, nextLine: below.nextLine } : suppression)
  }
  return result.toReversed()
}

export function isSuppressing(suppression: Suppression, detection: Detection): boolean {
  const { path, startLine } = detection.location
  return (
    suppression.path === path &&
    (startLine === suppression.line || startLine === suppression.nextLine) &&
    suppression.ruleIds.includes(detection.ruleId)
  )
}

/** An ignore that cannot count because it says no rule or no reason. */
export function withoutReason(suppression: Suppression): Detection {
  return {
    ...about(suppression),
    ruleId: 'suppression/without-reason',
    title: 'Ignore comment without a reason',
    message:
      'A countersign-ignore comment without a rule id and a reason silences nothing: who reads it later could not tell why the finding does not matter.',
    remediation: 'Write it as `countersign-ignore rule-id: reason`, or remove it.',
  }
}

/** An ignore that silences nothing. */
export function unused(suppression: Suppression): Detection {
  return {
    ...about(suppression),
    ruleId: 'suppression/unused',
    title: 'Ignore comment that silences nothing',
    message:
      'No finding of the rule it names is on this line or the next: the problem is gone, or the rule id is misspelt. Left in place it would silence a later finding unseen.',
    remediation: 'Remove the comment, or correct the rule id.',
  }
}

function about(
  suppression: Suppression,
): Omit<Detection, 'ruleId' | 'title' | 'message' | 'remediation'> {
  return {
    category: 'provenance',
    severity: 'low',
    confidence: 'high',
    cwe: [],
    location: suppression.location,
    trace: [],
    fix: null,
    codeForFingerprint: suppression.ruleIds.join(' '),
    trial: false,
  }
}

/** The finding stands, and says that an agent tried to silence it. */
export function notHonoured(finding: Finding): Finding {
  return {
    ...finding,
    message: `${finding.message} A countersign-ignore comment for it was written by an AI tool and does not count until a person writes it.`,
  }
}
