import { groupBy } from '../group-by.ts'
import { child, countAt, itemsAt, type Json, member, objectOf, textAt } from './json.ts'
import { type ForeignReport, readSarif } from './read-sarif.ts'

export interface AlertsInput {
  /** As `GET /repos/{owner}/{repo}/code-scanning/alerts` lists them. */
  readonly alerts: readonly unknown[]
  /** Head text of each file of the change that has one. */
  readonly sources: ReadonlyMap<string, string | null>
}

/** Reports sent to code scanning by this tool would come back as another tool's. */
const ourselves = 'countersign'

/** Code scanning gives a word where SARIF has a number: one from the middle of each band. */
const scores: ReadonlyMap<string, string> = new Map([
  ['critical', '9.5'],
  ['high', '8.0'],
  ['medium', '5.5'],
  ['low', '2.0'],
])

/** Open alerts as findings: written as the SARIF log they came from and read like any other. Never throws. */
export function readAlerts({ alerts, sources }: AlertsInput): ForeignReport {
  const open = alerts.map(objectOf).filter((alert) => alert !== null && isOurs(alert))
  const byTool = groupBy(open.filter(isPresent), (alert) => toolOf(alert))
  const runs = [...byTool].map(([tool, own]) => toRun(tool, own))
  const text = JSON.stringify({ version: '2.1.0', runs })
  return readSarif({ text, root: null, sources }) ?? { detections: [], gaps: [] }
}

function isPresent(alert: Json | null): alert is Json {
  return alert !== null
}

/** To be judged here: open, with a line, and of another tool. */
function isOurs(alert: Json): boolean {
  const instance = child(alert, 'most_recent_instance')
  const isOpen =
    textAt(alert, 'state') === 'open' && (textAt(instance, 'state') ?? 'open') === 'open'
  const hasLine = textAt(child(instance, 'location'), 'path') !== null
  return isOpen && hasLine && toolOf(alert).toLowerCase() !== ourselves
}

function toolOf(alert: Json): string {
  return textAt(child(alert, 'tool'), 'name') ?? ''
}

function toRun(tool: string, alerts: readonly Json[]): object {
  return {
    tool: { driver: { name: tool, rules: alerts.map((alert) => toRule(child(alert, 'rule'))) } },
    results: alerts.map((alert, ruleIndex) => toResult(alert, ruleIndex)),
  }
}

function toRule(rule: Json | null): object {
  return {
    id: idOf(rule),
    shortDescription: { text: textAt(rule, 'description') },
    fullDescription: { text: textAt(rule, 'full_description') },
    defaultConfiguration: { level: textAt(rule, 'severity') },
    properties: {
      tags: itemsAt(rule, 'tags', 100),
      'security-severity': scores.get(textAt(rule, 'security_severity_level') ?? ''),
    },
  }
}

function idOf(rule: Json | null): string {
  return textAt(rule, 'id') ?? textAt(rule, 'name') ?? 'unnamed'
}

function toResult(alert: Json, ruleIndex: number): object {
  const location = child(child(alert, 'most_recent_instance'), 'location')
  return {
    ruleId: idOf(child(alert, 'rule')),
    ruleIndex,
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encode(textAt(location, 'path') ?? '') },
          region: {
            startLine: member(location, 'start_line'),
            startColumn: member(location, 'start_column'),
            endLine: member(location, 'end_line'),
            endColumn: member(location, 'end_column'),
          },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `alert ${countAt(alert, 'number') ?? 0}` },
  }
}

/** Slashes stay; lone surrogates, which cannot be written in a URI, become the replacement character. */
function encode(path: string): string {
  return encodeURIComponent(path.toWellFormed()).replaceAll('%2F', '/')
}
