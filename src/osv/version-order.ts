import { compare as comparePep440, valid as validPep440 } from '@renovatebot/pep440'
import { eq as equalGems, gt as greaterGem, valid as validGem } from '@renovatebot/ruby-semver'
import semver from 'semver'
import { type Ecosystem } from '../core/dependency.ts'
import { compareComposer } from './compare-composer.ts'
import { compareMaven } from './compare-maven.ts'
import { compareNuget } from './compare-nuget.ts'

/** Negative, zero or positive; null when one of them is no version of this ecosystem. */
export type CompareVersions = (first: string, second: string) => number | null

export function versionOrder(ecosystem: Ecosystem): CompareVersions {
  return orders[ecosystem]
}

function compareSemver(first: string, second: string): number | null {
  const [left, right] = [semver.parse(first, loose), semver.parse(second, loose)]
  return left === null || right === null ? null : semver.compare(left, right)
}

const loose = { loose: true } as const

/** Go writes `v` before, and `+incompatible` behind: neither orders. */
function compareGo(first: string, second: string): number | null {
  return compareSemver(first.replace(/^v/u, ''), second.replace(/^v/u, ''))
}

function comparePypi(first: string, second: string): number | null {
  if (validPep440(first) === null || validPep440(second) === null) return null
  return comparePep440(first, second)
}

function compareGem(first: string, second: string): number | null {
  if (validGem(first) === null || validGem(second) === null) return null
  if (equalGems(first, second)) return 0
  return greaterGem(first, second) ? 1 : -1
}

function unordered(): null {
  return null
}

const orders = {
  npm: compareSemver,
  pypi: comparePypi,
  go: compareGo,
  maven: compareMaven,
  cargo: compareSemver,
  rubygems: compareGem,
  nuget: compareNuget,
  packagist: compareComposer,
  'github-actions': compareGo,
  docker: unordered,
} as const satisfies Record<Ecosystem, CompareVersions>
