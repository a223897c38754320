import { type Language, type Tree } from 'web-tree-sitter'

/** What `Parser.init` leaves on the object it is given: the parser's WebAssembly module. */
export type ParserModule = Readonly<Record<string, unknown>>

/** The module's memory as it is now: another view after it has grown. Null in a version of the parser that shows none. */
export function memoryOf(module: ParserModule): DataView | null {
  const view = module['HEAP_DATA_VIEW']
  return view instanceof DataView ? view : null
}

/** Where the module keeps what a tree or a language stands for. */
export function addressOf(handle: Tree | Language): number {
  const address: unknown = Reflect.get(handle, 0)
  return typeof address === 'number' ? address : 0
}
