import { type Dialect } from '../lowering.ts'
import { expressions } from './javascript/expressions.ts'
import { statements } from './javascript/statements.ts'

/** JavaScript, TypeScript, JSX and TSX: the grammars name their nodes alike. */
export const javascript: Dialect = { language: 'javascript', expressions, statements }
