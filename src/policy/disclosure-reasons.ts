import { type OpenReason, type Provenance } from '../core/policy.ts'
import { type MissingDisclosure } from '../core/provenance.ts'

/** One reason for each duty that was not kept, with what is missing, why it is asked for and what to write. */
export function disclosureReasons(
  missing: MissingDisclosure,
  duty: Provenance['disclosure'],
): readonly OpenReason[] {
  const { withoutTrailer, withCoAuthor, withoutStatement } = missing
  const texts = new Map([
    ['disclosure/trailer', withoutTrailer.length > 0 ? trailerText(withoutTrailer, duty) : null],
    ['disclosure/co-author', withCoAuthor.length > 0 ? coAuthorText(withCoAuthor, duty) : null],
    ['disclosure/statement', withoutStatement ? statementText(duty) : null],
  ])
  return [...texts].flatMap(([policyRule, because]) =>
    because === null
      ? []
      : [{ policyRule, action: duty.action, because, fingerprints: [], places: [] }],
  )
}

function trailerText(shas: readonly string[], duty: Provenance['disclosure']): string {
  const [key = ''] = duty.trailers
  const asked =
    duty.trailersOn === 'all'
      ? 'The project asks every commit whether AI took part, so that silence is no answer.'
      : 'The project asks commits with AI to name the tool in a way it can count.'
  const none = duty.trailersOn === 'all' ? ` or "${key}: none"` : ''
  return `${commits(shas, 'has', 'have')} no trailer ${alternatives(duty.trailers)}. ${asked} Add "${key}: <tool>"${none} to the message and push again.`
}

function coAuthorText(shas: readonly string[], duty: Provenance['disclosure']): string {
  const [key] = duty.trailers
  const instead = key === undefined ? '' : `, write "${key}: <tool>" instead`
  return `${commits(shas, 'names', 'name')} an AI as co-author. The project takes people only, since an author answers for the change. Remove the Co-authored-by line of the tool${instead} and push again.`
}

function statementText({ statement }: Provenance['disclosure']): string {
  const start = statement ?? ''
  return `No line of the pull request's description begins with "${start}" and says something. The project asks every change to tell about AI. Add a line such as "${start} none" to the description; the check runs again by itself.`
}

const mostNamed = 3
const mostKeys = 2

function commits(shas: readonly string[], one: string, many: string): string {
  const named = shas.slice(0, mostNamed).map((sha) => sha.slice(0, 8))
  const rest = shas.length > mostNamed ? [`${shas.length - mostNamed} more`] : []
  const counted = shas.length === 1 ? '1 commit' : `${shas.length} commits`
  return `${counted} (${[...named, ...rest].join(', ')}) ${shas.length === 1 ? one : many}`
}

function alternatives(keys: readonly string[]): string {
  const rest = keys.length > mostKeys ? ['another the policy names'] : []
  return [...keys.slice(0, mostKeys), ...rest].join(' or ')
}
