import { type Expr } from '../../ir.ts'
import { type Lowering, literal, lowerExpression, placeOf, sourceText } from '../../lowering.ts'
import { firstNamed, kindOf, namedChildren } from '../../syntax.ts'
import { unescape } from './names.ts'

/** The parts of a template string, neighbouring constants joined. */
export function textParts(lowering: Lowering, node: number): Expr[] {
  const parts: Expr[] = []
  for (const child of namedChildren(lowering.tree, node)) {
    const kind = kindOf(lowering.tree, child)
    if (kind === 'template_substitution') {
      parts.push(lowerExpression(lowering, firstNamed(lowering.tree, child)))
      continue
    }
    const source = sourceText(lowering, child)
    const text = kind === 'escape_sequence' ? unescape(source) : source
    parts.push(literal(placeOf(lowering, child), text, 'string'))
  }
  return parts
}
