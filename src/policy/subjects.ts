import { type Analysis } from '../core/assessment.ts'
import { type AttributedRange, type Attribution, type Evidence } from '../core/attribution.ts'
import { type DependencyChange } from '../core/dependency.ts'
import { type Finding } from '../core/finding.ts'
import { type Gap } from '../core/gap.ts'
import { type Subject } from './match-rule.ts'

/** Everything of a change that rules can be about. */
export interface Subjects {
  readonly findings: readonly (Subject & { readonly finding: Finding })[]
  readonly lines: readonly (Subject & { readonly range: AttributedRange })[]
  readonly dependencies: readonly (Subject & { readonly dependency: DependencyChange })[]
  readonly gaps: readonly (Subject & { readonly gap: Gap })[]
  readonly change: Subject
}

const nothing = {
  origin: null,
  evidence: [],
  path: null,
  finding: null,
  dependency: null,
  gap: null,
}

export function subjectsOf(attribution: Attribution, analysis: Analysis): Subjects {
  const byPath = rangesByPath(attribution.ranges)
  return {
    findings: analysis.findings.map((finding) => ({
      ...nothing,
      about: 'findings',
      finding,
      origin: finding.origin,
      evidence: evidenceOf(finding, byPath),
      path: finding.location.path,
    })),
    lines: attribution.ranges.map((range) => ({
      ...nothing,
      about: 'lines',
      range,
      origin: range.origin,
      evidence: range.evidence,
      path: range.path,
    })),
    dependencies: analysis.dependencies.map((dependency) => toDependency(dependency, byPath)),
    gaps: [...attribution.gaps, ...analysis.gaps].map((gap) => ({
      ...nothing,
      about: 'gaps',
      gap,
      path: gap.path,
    })),
    change: { ...nothing, about: 'change' },
  }
}

type RangesByPath = ReadonlyMap<string, readonly AttributedRange[]>

function rangesByPath(ranges: readonly AttributedRange[]): RangesByPath {
  const byPath = new Map<string, AttributedRange[]>()
  for (const range of ranges) {
    const known = byPath.get(range.path)
    if (known === undefined) byPath.set(range.path, [range])
    else known.push(range)
  }
  return byPath
}

/** The traces of all added lines a finding rests on: its place and the way that leads there. */
function evidenceOf({ location, trace }: Finding, byPath: RangesByPath): readonly Evidence[] {
  const places = [location, ...trace.map((step) => step.location)]
  return places.flatMap(({ path, startLine, endLine }) =>
    (byPath.get(path) ?? [])
      .filter((range) => range.startLine <= endLine && startLine <= range.endLine)
      .flatMap(({ evidence }) => evidence),
  )
}

/** Who took a dependency out, or changed a line this change does not add, is not established. */
function toDependency(
  dependency: DependencyChange,
  byPath: RangesByPath,
): Subject & { readonly dependency: DependencyChange } {
  const { path, line, change } = dependency
  const range = (byPath.get(path) ?? []).find(
    ({ startLine, endLine }) => startLine <= line && line <= endLine,
  )
  const known = change === 'removed' ? undefined : range
  return {
    ...nothing,
    about: 'dependencies',
    dependency,
    origin: known?.origin ?? 'unknown',
    evidence: known?.evidence ?? [],
    path,
  }
}
