import { type Rule } from '../core/rule.ts'
import { type Grammars } from './code/grammars.ts'

/** What analysis needs beside the change itself, loaded once by a door. */
export interface Knowledge {
  readonly grammars: Grammars
  readonly rules: readonly Rule[]
}
