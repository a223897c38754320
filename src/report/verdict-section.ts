import { type Assessment } from '../core/assessment.ts'
import { type Reason } from '../core/policy.ts'
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

function reasonLine({ policyRule, action, because, fingerprints }: Reason): string {
  const count = fingerprints.length === 0 ? '' : ` (${counted(fingerprints.length, 'finding')})`
  return `- ${code(policyRule)} **${actionVerbs[action]}**${count}: ${prose(because)}`
}
