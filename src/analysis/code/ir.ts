import { type CodeLanguage, type Constant, type ValueKind } from '../../core/rule.ts'
import { type SourceTree } from './syntax.ts'

/** The small common form every language is lowered into. Offsets are into the file's text. */
export interface Place {
  readonly start: number
  readonly end: number
}

export type Expr =
  | Literal
  | Name
  | Member
  | Index
  | Call
  | (Place & { readonly k: 'text'; readonly parts: readonly Expr[] })
  | Binary
  | Logic
  | (Place & { readonly k: 'not'; readonly operand: Expr })
  | ObjectExpr
  | List
  | FunctionExpr
  | ClassExpr
  | Assign
  | Conditional
  | (Place & { readonly k: 'await'; readonly operand: Expr })
  | Cast
  | (Place & { readonly k: 'sequence'; readonly items: readonly Expr[] })
  | Compare
  | Comprehension
  | Opaque

export interface Literal extends Place {
  readonly k: 'literal'
  /** For a regular expression its pattern. */
  readonly value: Constant
  readonly kind: ValueKind
}

export interface Name extends Place {
  readonly k: 'name'
  /** As written; of a global its full name, once the whole file is lowered. */
  name: string
  /** Filled in when the whole file is lowered; null for a global. */
  variable: Variable | null
}

export interface Member extends Place {
  readonly k: 'member'
  readonly object: Expr
  readonly property: string
}

export interface Index extends Place {
  readonly k: 'index'
  readonly object: Expr
  readonly index: Expr
}

export interface Argument {
  readonly value: Expr
  readonly keyword: string | null
  /** `...x`, `*x`, `**x`. */
  readonly spread: boolean
}

export interface Call extends Place {
  readonly k: 'call'
  readonly callee: Expr
  readonly args: readonly Argument[]
  readonly construct: boolean
}

/** A chain of one arithmetic operator, flat: `a + b + c` has three operands. */
export interface Binary extends Place {
  readonly k: 'binary'
  readonly op: string
  readonly operands: readonly Expr[]
}

export interface Logic extends Place {
  readonly k: 'logic'
  readonly op: 'and' | 'or' | 'default'
  readonly operands: readonly Expr[]
}

export interface Entry {
  /** Null when computed or spread. */
  readonly key: string | null
  readonly computed: Expr | null
  readonly value: Expr
  readonly spread: boolean
}

/** As an expression a literal, as an assignment's target a pattern. */
export interface ObjectExpr extends Place {
  readonly k: 'object'
  readonly type: TypeRef | null
  readonly entries: readonly Entry[]
}

export interface Item {
  /** Null for a hole. */
  readonly value: Expr | null
  readonly spread: boolean
}

export interface List extends Place {
  readonly k: 'list'
  readonly items: readonly Item[]
}

export interface FunctionExpr extends Place {
  readonly k: 'function'
  readonly fn: Fn
}

export interface ClassExpr extends Place {
  readonly k: 'class'
  readonly cls: Class
}

/** With `op`, `target = target op value`. In a pattern, a target with its default. */
export interface Assign extends Place {
  readonly k: 'assign'
  readonly target: Expr
  readonly value: Expr
  readonly op: string | null
}

export interface Conditional extends Place {
  readonly k: 'conditional'
  readonly test: Expr
  readonly yes: Expr
  readonly no: Expr
}

export interface Cast extends Place {
  readonly k: 'cast'
  readonly operand: Expr
  readonly type: TypeRef | null
}

export interface Compare extends Place {
  readonly k: 'compare'
  readonly op: 'equal' | 'unequal' | 'order' | 'in' | 'not-in' | 'instance'
  /** As written for `order`: `<`, `<=`, `>`, `>=`. */
  readonly sign: string
  readonly left: Expr
  readonly right: Expr
}

export interface Comprehension extends Place {
  readonly k: 'comprehension'
  readonly clauses: readonly { readonly target: Expr; readonly iterable: Expr }[]
  readonly conditions: readonly Expr[]
  readonly element: Expr
}

/** Anything else: its parts are looked at, its value is not known. */
export interface Opaque extends Place {
  readonly k: 'opaque'
  readonly parts: readonly Expr[]
  /** The value may be made from the parts' values. */
  readonly carries: boolean
  readonly kind: ValueKind | null
}

export type Stmt =
  | { readonly k: 'expression'; readonly value: Expr }
  | { readonly k: 'return'; readonly value: Expr | null; readonly place: Place }
  | { readonly k: 'throw'; readonly value: Expr | null }
  | If
  | Loop
  | Switch
  | Try
  | { readonly k: 'break' | 'continue'; readonly label: string | null }
  | { readonly k: 'block'; readonly body: readonly Stmt[]; readonly label: string | null }

export interface If {
  readonly k: 'if'
  /** `if`, `else if`, …, flat. */
  readonly branches: readonly Branch[]
  readonly otherwise: readonly Stmt[]
}

export interface Branch {
  readonly test: Expr
  readonly body: readonly Stmt[]
}

export interface Loop {
  readonly k: 'loop'
  /** `do` runs its body before the first test. */
  readonly kind: 'while' | 'do' | 'each'
  readonly test: Expr | null
  /** Of `each`: what is assigned per round, and from what. */
  readonly target: Expr | null
  readonly iterable: Expr | null
  /** The target takes keys or indexes, not elements. */
  readonly keys: boolean
  readonly update: Expr | null
  readonly body: readonly Stmt[]
  readonly label: string | null
}

export interface Switch {
  readonly k: 'switch'
  readonly subject: Expr | null
  readonly cases: readonly Case[]
}

export interface Case {
  /** Null for the default. */
  readonly tests: readonly Expr[] | null
  readonly body: readonly Stmt[]
  readonly fallsThrough: boolean
}

export interface Try {
  readonly k: 'try'
  readonly body: readonly Stmt[]
  readonly handlers: readonly { readonly target: Expr | null; readonly body: readonly Stmt[] }[]
  readonly last: readonly Stmt[]
}

export interface Decorator extends Place {
  /** A name, a member or a call of one. */
  readonly value: Expr
}

/** A type as written; `name` is its resolved name once the whole file is lowered. */
export interface TypeRef {
  readonly text: string
  name: string | null
}

export interface Param {
  readonly target: Expr
  /** Null for a pattern. */
  readonly name: string | null
  readonly type: TypeRef | null
  readonly fallback: Expr | null
  readonly rest: 'list' | 'map' | null
  readonly decorators: readonly Decorator[]
}

export interface Fn extends Place {
  readonly name: string | null
  readonly kind: 'module' | 'function' | 'method' | 'static' | 'constructor' | 'getter'
  readonly params: readonly Param[]
  readonly body: readonly Stmt[]
  readonly decorators: readonly Decorator[]
  readonly result: TypeRef | null
  /** The enclosing function, null for the module's own. */
  readonly outer: Fn | null
  cls: Class | null
  /** The variable that holds the receiver; null where there is none of its own. */
  readonly self: Variable | null
  module: Module | null
}

export interface Class extends Place {
  readonly name: string
  /** Resolved names, once lowered. */
  readonly bases: readonly TypeRef[]
  readonly methods: readonly Fn[]
  readonly fields: readonly Field[]
  readonly decorators: readonly Decorator[]
  readonly outer: Fn
}

export interface Field {
  readonly name: string
  readonly value: Expr | null
  readonly type: TypeRef | null
  readonly isStatic: boolean
  readonly decorators: readonly Decorator[]
}

export interface Variable {
  readonly name: string
  readonly owner: Fn | null
  kind: 'local' | 'parameter' | 'import' | 'function' | 'class' | 'field'
  /** How many assignments there are in the file; a declaration with a value is one. */
  writes: number
  /** For an import: what it leads to. */
  target: ImportTarget | null
  /** For a function or class declaration. */
  declaration: FunctionExpr | ClassExpr | null
  type: TypeRef | null
}

export interface ImportTarget {
  readonly module: string
  /** Null for the module as a whole. */
  readonly member: string | null
}

export interface Module {
  readonly path: string
  readonly language: CodeLanguage
  readonly tree: SourceTree
  readonly main: Fn
  readonly functions: readonly Fn[]
  readonly classes: readonly Class[]
  readonly imports: readonly { readonly target: ImportTarget; readonly place: Place }[]
  /** Holds what the module exports, as an object. */
  readonly exports: Variable
  /** Module-level variables by name. */
  readonly variables: ReadonlyMap<string, Variable>
  /** Runs of text that were not understood, in offsets. */
  readonly broken: readonly Place[]
  readonly tooDeep: boolean
}
