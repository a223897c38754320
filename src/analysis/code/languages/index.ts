import { type GrammarName } from '../grammar.ts'
import { type Dialect } from '../lowering.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import { python } from './python.ts'

interface Language {
  readonly dialect: Dialect
  readonly grammar: GrammarName
  readonly extensions: readonly string[]
}

/** Every language that is analysed: its files, its grammar, its lowering. */
export const languages: readonly Language[] = [
  { dialect: javascript, grammar: 'javascript', extensions: ['js', 'mjs', 'cjs', 'jsx'] },
  { dialect: javascript, grammar: 'typescript', extensions: ['ts', 'mts', 'cts'] },
  { dialect: javascript, grammar: 'tsx', extensions: ['tsx'] },
  { dialect: go, grammar: 'go', extensions: ['go'] },
  { dialect: java, grammar: 'java', extensions: ['java'] },
  { dialect: python, grammar: 'python', extensions: ['py', 'pyi', 'pyw', 'wsgi'] },
]

/** The language of a file, null when it is none of these. */
export function languageOf(path: string): Language | null {
  const extension = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase()
  if (extension === undefined) return null
  return languages.find(({ extensions }) => extensions.includes(extension)) ?? null
}
