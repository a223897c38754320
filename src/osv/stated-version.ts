import { satisfies as satisfiesPep440 } from '@renovatebot/pep440'
import semver from 'semver'
import { type DependencyChange, type Ecosystem } from '../core/dependency.ts'

/** What a manifest says about the version that will be installed. */
export interface StatedVersion {
  /** The one version, or the lowest the range lets in. */
  readonly version: string
  readonly isExact: boolean
  /** Whether the range lets this version in; of an exact version only itself. */
  readonly admits: (version: string) => boolean
}

/** Null when the text names no version to start from. */
export function statedVersion({
  ecosystem,
  resolved,
  version,
}: Pick<DependencyChange, 'ecosystem' | 'resolved' | 'version'>): StatedVersion | null {
  if (resolved !== null) return exactly(resolved)
  return version === null ? null : readRange(ecosystem, version.trim())
}

export function previouslyStated({
  ecosystem,
  previousVersion,
}: Pick<DependencyChange, 'ecosystem' | 'previousVersion'>): StatedVersion | null {
  return statedVersion({ ecosystem, resolved: null, version: previousVersion })
}

function exactly(version: string): StatedVersion {
  return { version, isExact: true, admits: (other) => other === version }
}

function readRange(ecosystem: Ecosystem, text: string): StatedVersion | null {
  if (text.length > 200) return null
  if (ecosystem === 'npm' || ecosystem === 'cargo') return readSemver(ecosystem, text)
  if (ecosystem === 'pypi') return readPep440(text)
  const plain = /^(?:==?\s*)?\[?(?<version>v?\d[\w.+-]{0,80})\]?$/u.exec(text)?.groups?.['version']
  return plain === undefined ? null : exactly(plain)
}

/** Cargo reads a bare version as a caret. */
function readSemver(ecosystem: Ecosystem, text: string): StatedVersion | null {
  const isExact = semver.valid(text) !== null && ecosystem === 'npm'
  if (isExact) return exactly(text)
  const range = ecosystem === 'cargo' && /^\d/u.test(text) ? `^${text}` : text
  const lowest = semver.validRange(range) === null ? null : semver.minVersion(range)
  if (lowest === null || range === '' || range === '*') return null
  return {
    version: lowest.version,
    isExact: false,
    admits: (version) => semver.satisfies(version, range, { loose: true }),
  }
}

function readPep440(text: string): StatedVersion | null {
  const specifier = text.replaceAll(/[()\s]/gu, '')
  const exact = /^===?(?<version>[\w.!+-]{1,80})$/u.exec(specifier)?.groups?.['version']
  if (exact !== undefined) return exactly(exact)
  const lowest = /(?:>=|~=)(?<version>[\w.!+-]{1,80})/u.exec(specifier)?.groups?.['version']
  if (lowest === undefined) return null
  return {
    version: lowest,
    isExact: false,
    admits: (version) => satisfiesPep440(version, specifier),
  }
}
