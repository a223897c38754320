import { type Dialect } from '../lowering.ts'
import { expressions } from './python/expressions.ts'
import { statements } from './python/statements.ts'

export const python: Dialect = { language: 'python', expressions, statements }
