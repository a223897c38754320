import { confidences, type Detection, type Location } from '../../core/finding.ts'
import { indexLines, type LineIndex } from '../line-index.ts'
import { type ConfigurationFile } from './format.ts'
import { type Hit } from './match-structure.ts'
import { type Span } from './node.ts'

/** From hits to detections: one per rule and place, in order of path and place. */
export function reporterOf(
  files: readonly ConfigurationFile[],
): (hits: readonly Hit[]) => readonly Detection[] {
  const texts = new Map(
    files.map((file) => [file.path, { text: file.text, lines: indexLines(file.text) }]),
  )
  return (hits) => {
    const byKey = new Map<string, Detection>()
    for (const hit of hits) {
      const source = texts.get(hit.resource.path)
      if (source === undefined) continue
      const key = `${hit.rule.id}\n${hit.resource.path}\n${hit.place.start}`
      const detection = toDetection(hit, source)
      const known = byKey.get(key)
      if (known === undefined || isSurer(detection, known)) byKey.set(key, detection)
    }
    return [...byKey.values()].toSorted(
      (a, b) =>
        (a.location.path < b.location.path ? -1 : Number(a.location.path > b.location.path)) ||
        a.location.startLine - b.location.startLine ||
        a.location.startColumn - b.location.startColumn,
    )
  }
}

function isSurer(first: Detection, second: Detection): boolean {
  return confidences.indexOf(first.confidence) > confidences.indexOf(second.confidence)
}

interface Source {
  readonly text: string
  readonly lines: LineIndex
}

function toDetection(hit: Hit, { text, lines }: Source): Detection {
  const { rule, resource } = hit
  const { path } = resource
  const location = firstLineOf(path, hit.place, { text, lines })
  const rest = hit.restsOn.map(({ start, end }) => lines.locate(path, start, end))
  const around = hit.around
    .filter((each) => each.resource.path === path)
    .map(({ span }) => lines.locate(path, span.start, span.end))
  return {
    ruleId: rule.id,
    category: 'infrastructure',
    severity: rule.severity,
    confidence: confidenceOf(hit),
    title: rule.title,
    message: rule.message,
    remediation: rule.remediation,
    cwe: rule.cwe,
    location,
    trace: [],
    fix: null,
    restsOn: [...rest, ...around],
    codeForFingerprint: `${resource.type} ${resource.address} ${lineAt(text, lines, location)}`,
    trial: rule.lifecycle === 'trial',
  }
}

/** What is seen of a template may not be what is deployed: never certain. */
function confidenceOf({ rule, match, resource }: Hit): Detection['confidence'] {
  const ceiling = resource.isTemplate ? 'medium' : 'high'
  const all = [rule.confidence, match.confidence ?? 'high', ceiling] as const
  return confidences.find((each) => all.includes(each)) ?? 'low'
}

/** A comment on a whole block helps nobody: a finding stands on the first line of its place. */
function firstLineOf(path: string, { start, end }: Span, { text, lines }: Source): Location {
  const lineEnd = text.indexOf('\n', start)
  return lines.locate(path, start, lineEnd === -1 ? end : Math.min(end, lineEnd))
}

function lineAt(text: string, lines: LineIndex, { startLine }: Location): string {
  return text.slice(lines.startOf(startLine), lines.startOf(startLine + 1)).trim()
}
