/** A loaded grammar: names by id. */
export interface Grammar {
  readonly name: GrammarName
  readonly kinds: readonly string[]
  readonly named: readonly boolean[]
  /** 1 for kinds that stand for nothing: anonymous tokens and comments. */
  readonly silent: Uint8Array
  readonly fieldIds: ReadonlyMap<string, number>
}

/** Where each grammar lies in the installed packages. */
export const grammarFiles = {
  javascript: 'tree-sitter-javascript/tree-sitter-javascript.wasm',
  typescript: 'tree-sitter-typescript/tree-sitter-typescript.wasm',
  tsx: 'tree-sitter-typescript/tree-sitter-tsx.wasm',
  python: 'tree-sitter-python/tree-sitter-python.wasm',
  java: 'tree-sitter-java/tree-sitter-java.wasm',
  go: 'tree-sitter-go/tree-sitter-go.wasm',
  hcl: '@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm',
} as const satisfies Record<string, string>

export type GrammarName = keyof typeof grammarFiles

export const grammarNames: readonly GrammarName[] = [
  'javascript',
  'typescript',
  'tsx',
  'python',
  'java',
  'go',
  'hcl',
]
