import { type Origin } from '../core/attribution.ts'
import { type Detection, type Finding, fingerprintOf, type Location } from '../core/finding.ts'
import { type OriginAt } from './change-lines.ts'
import { confidenceAt } from './paths.ts'

/** A detection in its place in the change. */
export interface Placed {
  readonly detection: Detection
  readonly finding: Finding
  /** Its place, a step of its trace or another line it rests on is one this change adds. */
  readonly isOnAddedLine: boolean
}

/** Strictest first: what a finding that rests on lines of several origins counts as. */
const strictestFirst: readonly Origin[] = ['ai', 'mixed', 'unknown', 'bot', 'human']

/** Gives every detection its fingerprint and origin, in order of place. */
export function placeDetections(
  detections: readonly Detection[],
  originAt: OriginAt,
): readonly Placed[] {
  const occurrences = new Map<string, number>()
  return detections.toSorted(byPlace).map((detection) => {
    const origins = originsOf(detection, originAt)
    const origin = strictestFirst.find((candidate) => origins.has(candidate)) ?? 'unknown'
    const finding = toFinding(detection, { occurrence: countIn(occurrences, detection), origin })
    return { detection, finding, isOnAddedLine: origins.size > 0 }
  })
}

type InPlace = Pick<Detection, 'location' | 'ruleId'>

/** Path, line, column, rule: the order of everything this stage gives out. */
export function byPlace(first: InPlace, second: InPlace): number {
  return (
    compare(first.location.path, second.location.path) ||
    first.location.startLine - second.location.startLine ||
    first.location.startColumn - second.location.startColumn ||
    compare(first.ruleId, second.ruleId)
  )
}

function compare(first: string, second: string): number {
  if (first === second) return 0
  return first < second ? -1 : 1
}

function originsOf(detection: Detection, originAt: OriginAt): ReadonlySet<Origin> {
  const origins = new Set<Origin>()
  const places: readonly Location[] = [
    detection.location,
    ...detection.trace.map((step) => step.location),
    ...(detection.restsOn ?? []),
  ]
  for (const { path, startLine, endLine } of places) {
    for (let line = startLine; line <= endLine; line++) {
      const origin = originAt(path, line)
      if (origin !== null) origins.add(origin)
    }
  }
  return origins
}

/** How many equal detections came before in this file: same rule and same code, white space aside. */
function countIn(occurrences: Map<string, number>, detection: Detection): number {
  const key = codeKey(detection)
  const count = occurrences.get(key) ?? 0
  occurrences.set(key, count + 1)
  return count
}

/** The same for detections that only their occurrence tells apart. */
export function codeKey({ ruleId, location, codeForFingerprint }: Detection): string {
  const code = codeForFingerprint.replaceAll(/\s+/gu, ' ').trim()
  return JSON.stringify([ruleId, location.path, code])
}

function toFinding(
  detection: Detection,
  place: { readonly occurrence: number; readonly origin: Origin },
): Finding {
  const { codeForFingerprint: _, restsOn: __, ...reported } = detection
  const { path } = detection.location
  const isAboutCode = detection.category !== 'provenance'
  return {
    ...reported,
    confidence: isAboutCode ? confidenceAt(path, detection.confidence) : detection.confidence,
    fingerprint: fingerprintOf(detection, place.occurrence),
    origin: place.origin,
  }
}
