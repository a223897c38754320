import { type Assessment } from '../../core/assessment.ts'
import { type DependencyChange } from '../../core/dependency.ts'
import { type PackageFacts } from '../../core/package-facts.ts'
import { escaped, type Html, table } from '../compliance/html-text.ts'
import { gapNames } from '../gap-names.ts'
import { code } from './markup.ts'

const mostRows = 500

/** What could not be looked at: never taken for clean. */
export function gapSection({ analysis, attribution }: Assessment): Html {
  const gaps = [...attribution.gaps, ...analysis.gaps]
  const rows = gaps
    .slice(0, mostRows)
    .map(({ path, reason, detail }) => [
      path === null ? 'the whole change' : code(path),
      gapNames[reason],
      escaped(detail),
    ])
  const head = ['Where', 'Why', 'What to do']
  const nothing = '<p>Nothing was left out.</p>\n'
  const list = table({ caption: captionOf('Not looked at', gaps.length), head, rows })
  return `<h2>Gaps</h2>\n${gaps.length === 0 ? nothing : list}`
}

/** Packages the change adds, removes or moves, and what registries said of them. */
export function dependencySection({ analysis }: Assessment): Html {
  const { dependencies, packageFacts } = analysis
  if (dependencies.length === 0) return ''
  const known = new Map(packageFacts.map((one) => [keyOf(one), one]))
  const rows = dependencies
    .slice(0, mostRows)
    .map((change) => [
      code(change.name),
      escaped(change.ecosystem),
      change.change,
      versionText(change),
      `${change.relation}, ${change.scope}`,
      factsText(known.get(keyOf(change)) ?? null),
      code(`${change.path}:${change.line}`),
    ])
  const head = [
    'Package',
    'Ecosystem',
    'Change',
    'Version',
    'How',
    'What its registry says',
    'Where',
  ]
  const caption = captionOf('Packages of this change', dependencies.length)
  return `<h2>Dependencies</h2>\n${table({ caption, head, rows })}`
}

function captionOf(words: string, count: number): string {
  return count > mostRows ? `${words}: the first ${mostRows} of ${count}` : words
}

function keyOf({ ecosystem, name }: { readonly ecosystem: string; readonly name: string }): string {
  return JSON.stringify([ecosystem, name])
}

function versionText({ previousVersion, version, resolved }: DependencyChange): Html {
  const now = resolved ?? version
  const parts = [previousVersion, now].filter((one) => one !== null)
  return parts.map((one) => code(one)).join(' → ') || 'none given'
}

function factsText(facts: PackageFacts | null): Html {
  if (facts === null) return 'not asked'
  if (facts.existence === 'absent') return '<strong>there is no such package</strong>'
  if (facts.existence === 'unknown') return `no answer (${facts.unknownBecause ?? 'unknown'})`
  const said = [
    facts.firstPublished === null ? '' : `first published ${facts.firstPublished.slice(0, 10)}`,
    facts.licence === null ? '' : `licence ${facts.licence}`,
    facts.deprecated === true ? 'deprecated' : '',
    facts.yanked === true ? 'withdrawn' : '',
    facts.quarantined === true ? 'quarantined' : '',
  ].filter((one) => one !== '')
  return escaped(['it exists', ...said].join(', '))
}
