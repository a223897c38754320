import { type Assessment } from '../core/assessment.ts'
import { type Action, type Decision } from '../core/policy.ts'
import { type JudgedFinding, judgedFindings } from '../report/judged-findings.ts'
import { visibleText } from '../report/visible-text.ts'
import { originLine } from './origin-line.ts'

/** As the checks API takes it. Its texts are shown as they are, without Markdown. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

/** GitHub's limit for a title is 255 characters, for a message 64 kB. */
const longestTitle = 255
const longestText = 4000

/** One per finding on a changed line, gravest first; findings that would read the same on the same lines are one. */
export function toAnnotations(assessment: Assessment): readonly Annotation[] {
  const { analysis, decision } = assessment
  const byText = new Map<string, Annotation>()
  for (const judged of judgedFindings(analysis.findings, decision)) {
    const annotation = toAnnotation(judged, assessment)
    const key = annotationKey(annotation)
    if (!byText.has(key)) byText.set(key, annotation)
  }
  return [...byText.values()]
}

/** Equal for annotations a reader cannot tell apart. */
export function annotationKey(
  annotation: Readonly<Record<keyof Annotation, string | number | null>>,
): string {
  const { path, start_line, end_line, annotation_level, title, message } = annotation
  return JSON.stringify([path, start_line, end_line, annotation_level, title, message])
}

function toAnnotation(
  { finding, action }: JudgedFinding,
  { attribution, decision }: Assessment,
): Annotation {
  const { location, ruleId, cwe } = finding
  const names = [ruleId, ...cwe.map((number) => `CWE-${number}`)].join(', ')
  const message = [
    visibleText(finding.message, longestText),
    `What to do: ${visibleText(finding.remediation, longestText)}`,
    `${names}. ${visibleText(originLine(finding, attribution), longestText)}`,
  ]
  return {
    path: location.path,
    start_line: location.startLine,
    end_line: Math.max(location.startLine, location.endLine),
    annotation_level: finding.trial ? 'notice' : levelOf(action, decision),
    title: visibleText(finding.title, longestTitle),
    message: message.join('\n\n'),
  }
}

const levels = {
  block: 'failure',
  'require-review': 'warning',
  warn: 'warning',
  allow: 'notice',
} as const satisfies Record<Action, Annotation['annotation_level']>

/** Where a policy only observes nothing fails. */
function levelOf(action: Action, { mode }: Decision): Annotation['annotation_level'] {
  const level = levels[action]
  return mode === 'observe' && level === 'failure' ? 'warning' : level
}
