import { type Fix } from '../../core/finding.ts'
import { type Rule } from '../../core/rule.ts'
import { type Expr, type Place } from './ir.ts'
import { type CallView, type Frame } from './machine.ts'
import { locate } from './report.ts'

/** The edit a rule offers, applied to the whole lines it touches; null when it does not fit this code. */
export function fixFor(rule: Rule, view: CallView): Fix | null {
  const template = rule.fix
  if (template === undefined) return null
  const { edit } = template
  const place = edit.kind === 'rename' ? calleeName(view.callee) : targetOf(view, edit)
  if (place === null) return null
  return edited(view.frame, place, { description: template.description, to: edit.to })
}

/** The same for a value that stands on its own (an assignment, an option). */
export function fixForValue(rule: Rule, frame: Frame, value: Expr | null): Fix | null {
  const template = rule.fix
  if (template === undefined || template.edit.kind !== 'value' || value?.k !== 'literal')
    return null
  return edited(frame, value, { description: template.description, to: template.edit.to })
}

function calleeName(callee: Expr): Place | null {
  if (callee.k === 'name') return callee
  return callee.k === 'member'
    ? { start: callee.end - callee.property.length, end: callee.end }
    : null
}

type Edit = NonNullable<Rule['fix']>['edit']

function targetOf(view: CallView, edit: Exclude<Edit, { kind: 'rename' }>): Place | null {
  if (edit.kind === 'value') return null
  const { at, keyword, option } = edit
  const named = view.args.find((arg) => keyword !== undefined && arg.keyword === keyword)
  const positional = view.args.filter((arg) => arg.keyword === null)
  const found = named ?? (at === undefined ? undefined : positional[at])
  const expr = found?.expr ?? null
  if (expr === null || option === undefined) return expr
  if (expr.k !== 'object') return null
  return expr.entries.find(({ key }) => key === option)?.value ?? null
}

function edited(
  frame: Frame,
  place: Place,
  by: { readonly description: string; readonly to: string },
): Fix | null {
  const { text } = frame.module.tree
  const location = locate(frame.module, place)
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1
  const nextBreak = text.indexOf('\n', place.end)
  const lineEnd = nextBreak === -1 ? text.length : nextBreak
  const after = text.slice(place.end, lineEnd).replace(/\r$/u, '')
  if (location.endLine - location.startLine > 20 || lineEnd - lineStart > 2000) return null
  return {
    description: by.description,
    startLine: location.startLine,
    endLine: location.endLine,
    replacement: text.slice(lineStart, place.start) + by.to + after,
  }
}
