import { type Fix } from '../../core/finding.ts'
import { type FixEdit, type FixTemplate } from '../../core/rule.ts'
import { type Expr, type Place } from './ir.ts'
import { type CallView, type Frame } from './machine.ts'
import { locate } from './report.ts'

/** The edit a rule offers, applied to the whole lines it touches; null when it does not fit this code. */
export function fixFor(template: FixTemplate | undefined, view: CallView): Fix | null {
  if (template === undefined) return null
  const change = changeOf(template.edit, view)
  return change === null ? null : edited(view.frame, change, template.description)
}

/** The same for a value that stands on its own (an assignment, an option). */
export function fixForValue(
  template: FixTemplate | undefined,
  frame: Frame,
  value: Expr | null,
): Fix | null {
  if (template?.edit.kind !== 'value' || value?.k !== 'literal') return null
  return edited(frame, { place: value, to: template.edit.to }, template.description)
}

interface Change {
  readonly place: Place
  readonly to: string
}

function changeOf(edit: FixEdit, view: CallView): Change | null {
  switch (edit.kind) {
    case 'rename':
      return at(calleeName(view.callee), edit.to)
    case 'argument':
      return at(argumentPlace(view, edit), edit.to)
    case 'add-argument':
      return addition(view, view.place, { text: edit.text, isEmpty: view.args.length === 0 })
    case 'add-option':
      return addOption(view, edit)
    case 'value':
      return null
  }
}

function at(place: Place | null, to: string): Change | null {
  return place === null ? null : { place, to }
}

function calleeName(callee: Expr): Place | null {
  if (callee.k === 'name') return callee
  return callee.k === 'member'
    ? { start: callee.end - callee.property.length, end: callee.end }
    : null
}

function argumentPlace(
  view: CallView,
  { at: position, keyword, option }: Extract<FixEdit, { kind: 'argument' }>,
): Place | null {
  const named = view.args.find((arg) => keyword !== undefined && arg.keyword === keyword)
  const positional = view.args.filter((arg) => arg.keyword === null)
  const found = named ?? (position === undefined ? undefined : positional[position])
  const expr = found?.expr ?? null
  if (option === undefined || expr === null) return expr
  return expr.k === 'object'
    ? (expr.entries.find(({ key }) => key === option)?.value ?? null)
    : null
}

function addOption(view: CallView, edit: Extract<FixEdit, { kind: 'add-option' }>): Change | null {
  const expr = view.args[edit.at]?.expr ?? null
  if (expr?.k !== 'object') return null
  return addition(view, expr, { text: edit.text, isEmpty: expr.entries.length === 0 })
}

/** Text put before the bracket that ends a place, on one line. */
function addition(
  view: CallView,
  place: Place,
  { text, isEmpty }: { readonly text: string; readonly isEmpty: boolean },
): Change | null {
  const source = view.frame.module.tree.text
  const inside = source.slice(place.start, place.end - 1)
  if (inside.includes('\n') || inside.trimEnd().endsWith(',')) return null
  const end = place.start + inside.trimEnd().length
  const space = source.slice(end, place.end - 1)
  return { place: { start: end, end: place.end - 1 }, to: `${isEmpty ? '' : ', '}${text}${space}` }
}

function edited(frame: Frame, { place, to }: Change, description: string): Fix | null {
  const { text } = frame.module.tree
  const location = locate(frame.module, place)
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  const nextBreak = text.indexOf('\n', place.end)
  const lineEnd = nextBreak === -1 ? text.length : nextBreak
  const after = text.slice(place.end, lineEnd).replace(/\r$/u, '')
  if (location.endLine - location.startLine > 20 || lineEnd - lineStart > 2000) return null
  return {
    description,
    startLine: location.startLine,
    endLine: location.endLine,
    replacement: text.slice(lineStart, place.start) + to + after,
  }
}
