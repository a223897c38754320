import { code, prose } from '../report/markdown.ts'
import { type CheckOutput } from './check-output.ts'

/** Why there is no verdict. */
export type Problem = { readonly reason: string } | { readonly errors: readonly PolicyMistake[] }

interface PolicyMistake {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
}

const mostMistakes = 100

/** What, why and what to do. Never passes: success and neutral would both let the merge through. */
export function toProblemOutput(problem: Problem): CheckOutput {
  return 'errors' in problem ? brokenPolicy(problem.errors) : couldNotRun(problem.reason)
}

function couldNotRun(reason: string): CheckOutput {
  return {
    conclusion: 'action_required',
    title: 'Countersign could not judge this change',
    summary: [
      '**What:** this change was not judged, so it does not pass.',
      `**Why:** ${prose(reason, 1000)}`,
      '**What to do:** press “Re-run”. When the same text comes back, ask whoever runs Countersign to look at its log.',
    ].join('\n\n'),
    annotations: [],
  }
}

function brokenPolicy(errors: readonly PolicyMistake[]): CheckOutput {
  const shown = errors.slice(0, mostMistakes)
  const path = shown[0]?.path ?? '.github/countersign.yml'
  const rest = errors.length - shown.length
  return {
    conclusion: 'failure',
    title: `The policy has ${errors.length === 1 ? 'a mistake' : `${errors.length} mistakes`}`,
    summary: [
      `**What:** ${code(path)} ${placeOf(path)} cannot be used, so this change was not judged.`,
      '**Why:**',
      [...shown.map(toItem), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n'),
      `**What to do:** correct the file ${placeOf(path)}, then press “Re-run”.`,
    ].join('\n\n'),
    annotations: [],
  }
}

/** An organisation's file is named with its repository: `acme/.github: countersign.yml`. */
function placeOf(path: string): string {
  return path.includes(': ') ? 'on the default branch' : 'on the base branch'
}

function toItem({ path, line, column, message }: PolicyMistake): string {
  return `- ${code(`${path}:${line}:${column}`)} ${prose(message)}`
}
