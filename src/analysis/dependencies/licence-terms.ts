import parse, { type Expression } from 'spdx-expression-parse'
import satisfies from 'spdx-satisfies'

export type LicenceTerms = 'allowed' | 'denied' | 'not-allowed' | 'none' | 'unreadable'

interface LicenceLists {
  readonly allow: readonly string[] | null
  readonly deny: readonly string[]
}

/**
 * What the lists say about a licence as a registry states it. `denied`: every choice it leaves needs a denied licence;
 * `not-allowed`: no choice is on the list; `none`: no rights are granted; `unreadable`: no SPDX expression, so nothing can
 * be said. npm writes `UNLICENSED` for "all rights reserved", which is not the licence `Unlicense`.
 */
export function licenceTerms(licence: string, { allow, deny }: LicenceLists): LicenceTerms {
  const text = licence.trim()
  if (text === '' || /^(?:UNLICENSED|proprietary|none)$/iu.test(text)) return 'none'
  if (text.length > longest || /^SEE LICEN[CS]E IN /iu.test(text)) return 'unreadable'
  const expression = readExpression(text)
  if (expression === null) return 'unreadable'
  const denied = new Set(deny.flatMap((entry) => familiesIn(readExpression(entry))))
  if (needsOne(expression, denied)) return 'denied'
  return allow === null || isAllowed(text, allow) ? 'allowed' : 'not-allowed'
}

const longest = 300

function readExpression(text: string): Expression | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

/** Of `A OR B` the better choice counts, of `A AND B` both. */
function needsOne(expression: Expression, denied: ReadonlySet<string>): boolean {
  if ('license' in expression) return denied.has(familyOf(expression.license))
  const { left, right, conjunction } = expression
  return conjunction === 'or'
    ? needsOne(left, denied) && needsOne(right, denied)
    : needsOne(left, denied) || needsOne(right, denied)
}

function familiesIn(expression: Expression | null): readonly string[] {
  if (expression === null) return []
  if ('license' in expression) return [familyOf(expression.license)]
  return [...familiesIn(expression.left), ...familiesIn(expression.right)]
}

/** `GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` ask the same of who takes them. */
function familyOf(licence: string): string {
  return licence.replace(/-(?:only|or-later)$/u, '')
}

function isAllowed(text: string, allow: readonly string[]): boolean {
  try {
    return satisfies(text, allow)
  } catch {
    return allow.includes(text)
  }
}
