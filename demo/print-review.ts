import { type CheckRunView, type CommentView, type ReviewView } from './emulator/review-view.ts'
import { type PlayedScenario } from './play-scenario.ts'
import { type Paint } from './terminal/paint.ts'
import { renderMarkdown } from './terminal/render-markdown.ts'
import { wrap } from './terminal/wrap.ts'

interface Page {
  readonly paint: Paint
  readonly width: number
}

interface Printed {
  readonly played: PlayedScenario
  readonly view: ReviewView
  /** `1 of 5`. */
  readonly place: string
}

const marks = {
  success: '✓',
  neutral: '•',
  failure: '✗',
  action_required: '!',
} as const satisfies Record<string, string>

/** What a developer sees in the pull request: the check, the comments on lines, the conversation. */
export function printReview({ played, view, place }: Printed, page: Page): readonly string[] {
  const { paint, width } = page
  const { scenario, repository, pull } = played
  const rule = paint.dim(`── ${place} ${'─'.repeat(Math.max(0, width - place.length - 4))}`)
  const where = `${repository.owner}/${repository.name} #${pull.number} · ${scenario.branch}`
  return [
    '',
    rule,
    '',
    `${paint.bold(scenario.title)}  ${paint.dim(where)}`,
    ...wrap(scenario.about, width).map((line) => paint.dim(line)),
    ...view.checkRuns.flatMap((run) => printCheck(run, page)),
    ...view.comments.flatMap((comment) => printComment(comment, page)),
    ...view.issueComments.flatMap((body) => printConversation(body, view, page)),
    ...(view.comments.length + view.issueComments.length === 0
      ? ['', paint.dim('  No comment: there is nothing to say.')]
      : []),
  ]
}

function printCheck(run: CheckRunView, { paint, width }: Page): readonly string[] {
  const conclusion = run.conclusion ?? run.status
  const colour = colourOf(conclusion, paint)
  const mark = Object.hasOwn(marks, conclusion) ? marks[conclusion as keyof typeof marks] : '…'
  const body = renderMarkdown(run.summary, { paint, width: width - 4 })
  return [
    '',
    `${colour(`${mark} ${run.name}`)}  ${paint.bold(run.title)}  ${paint.dim(conclusion)}`,
    '',
    ...body.map((line) => `    ${line}`.trimEnd()),
  ]
}

function printComment(comment: CommentView, { paint, width }: Page): readonly string[] {
  const bar = paint.yellow('▌')
  const body = renderMarkdown(comment.body, { paint, width: width - 4 })
  const place = `${comment.path}:${comment.line ?? '?'}`
  return ['', `  ${bar} ${paint.bold(place)}`, ...body.map((line) => `  ${bar} ${line}`.trimEnd())]
}

/** Text that stands in the check already is not printed again. */
function printConversation(body: string, view: ReviewView, { paint, width }: Page) {
  const bar = paint.dim('▌')
  const known = view.checkRuns.some((run) => run.summary !== '' && body.includes(run.summary))
  const lines = known
    ? wrap('One comment, edited in place, says what the check says above.', width - 4)
    : renderMarkdown(body, { paint, width: width - 4 })
  const heading = `  ${bar} ${paint.bold('Conversation')}`
  return ['', heading, ...lines.map((line) => `  ${bar} ${line}`.trimEnd())]
}

function colourOf(conclusion: string, paint: Paint): (text: string) => string {
  if (conclusion === 'success') return paint.green
  return conclusion === 'failure' ? paint.red : paint.yellow
}
