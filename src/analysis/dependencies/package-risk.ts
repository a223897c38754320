import { type PackageFacts } from '../../core/package-facts.ts'
import { comparableName } from './names/comparable-name.ts'
import { mayContain } from './names/fuse-filter.ts'
import { isListed, type NameList } from './names/name-list.ts'

/** What makes a package that exists hard to trust, as the end of "It …". */
export interface Risk {
  readonly kind: 'days-old' | 'hardly-used' | 'barely-kept'
  readonly text: string
}

const day = 86_400_000
const newForDays = 30
const settledAfterDays = 365
const fewDownloads = 100
const fewReleases = 2

/** Only what the registry said counts: what it did not say is no risk and no comfort. */
export function risksOf(facts: PackageFacts, list: NameList | null): readonly Risk[] {
  return [daysOld(facts), hardlyUsed(facts, list), barelyKept(facts, list)].filter(
    (one) => one !== null,
  )
}

function daysOld(facts: PackageFacts): Risk | null {
  const age = ageInDays(facts)
  if (age === null || age >= newForDays) return null
  return { kind: 'days-old', text: `was first published ${counted(Math.max(0, age), 'day')} ago` }
}

function hardlyUsed(facts: PackageFacts, list: NameList | null): Risk | null {
  const { downloads } = facts
  if (downloads !== null) {
    if (downloads >= fewDownloads) return null
    return { kind: 'hardly-used', text: `had ${counted(downloads, 'download')} in a month` }
  }
  if (list === null || list.existing === null || !isUnlisted(facts, list)) return null
  const text = `is not among the ${list.existing.names} most used packages of ${list.asOf}`
  return { kind: 'hardly-used', text }
}

/** One that a list of the most used holds has users who would notice. */
function barelyKept(facts: PackageFacts, list: NameList | null): Risk | null {
  const { maintainers, releases } = facts
  if (maintainers !== 1 || releases === null || releases > fewReleases) return null
  if (list?.coverage === 'most-used' && isListed(list, facts.name) === true) return null
  const text = `has one maintainer and ${counted(releases, 'release')}`
  return { kind: 'barely-kept', text }
}

/** Old, released often, and not in the hands of an unknown hour: a name like another one is then a coincidence. */
export function isSettled(facts: PackageFacts, list: NameList | null): boolean {
  const age = ageInDays(facts)
  return (
    age !== null &&
    age > settledAfterDays &&
    (facts.releases ?? 0) > fewReleases &&
    risksOf(facts, list).length === 0
  )
}

/** It existed on the day of the list of what is used, and was not on it. */
function isUnlisted({ ecosystem, name, firstPublished }: PackageFacts, list: NameList): boolean {
  if (list.coverage !== 'most-used' || list.existing === null) return false
  if (firstPublished === null || firstPublished.slice(0, 10) >= list.asOf) return false
  return !mayContain(list.existing, comparableName(ecosystem, name))
}

function ageInDays({ firstPublished, asOf }: PackageFacts): number | null {
  if (firstPublished === null) return null
  const age = (Date.parse(asOf) - Date.parse(firstPublished)) / day
  return Number.isFinite(age) ? Math.floor(age) : null
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
