import { type Assessment } from '../core/assessment.ts'
import { type Place, type Reason } from '../core/policy.ts'
import { type Section } from './fit-sections.ts'
import { code, counted, prose } from './markdown.ts'
import { actionVerbs, toVerdict } from './verdict.ts'

/** The verdict and every policy rule that asked for more than letting in. */
export function verdictSection(assessment: Assessment): Section {
  const { decision } = assessment
  const asking = decision.reasons.filter((reason) => reason.action !== 'allow')
  const [word = '', ...rest] = toVerdict(assessment).split(': ')
  const line = `**${prose(word)}:** ${prose(rest.join(': '))}.`
  return {
    opening: '',
    items: [
      asking.length === 0 ? line : `${line}\n`,
      ...asking.map((reason) => reasonLine(reason)),
    ],
    closing: '',
    omitted: (count) => `- and ${counted(count, 'more policy rule')}`,
    maxBytes: 12_000,
  }
}

function reasonLine({ policyRule, action, because, fingerprints, places }: Reason): string {
  const count = fingerprints.length === 0 ? '' : ` (${counted(fingerprints.length, 'finding')})`
  return `- ${code(policyRule)} **${actionVerbs[action]}**${count}: ${prose(because)}${placesText(places)}`
}

const mostPlaces = 10

/** Where a person has to look. */
function placesText(places: readonly Place[]): string {
  if (places.length === 0) return ''
  const shown = places.slice(0, mostPlaces).map(({ path, startLine, endLine }) => {
    const lines = startLine === endLine ? String(startLine) : `${startLine}-${endLine}`
    return code(`${path}:${lines}`)
  })
  if (places.length > mostPlaces) shown.push(`${places.length - mostPlaces} more`)
  return ` Where: ${shown.join(', ')}.`
}
