import { type Confidence, type Severity } from './finding.ts'
import { type StructureMatch } from './structure.ts'

/** `javascript` covers JavaScript, TypeScript, JSX and TSX. */
export const codeLanguages = ['javascript', 'python', 'java', 'go'] as const
export type CodeLanguage = (typeof codeLanguages)[number]

/** `kubernetes` covers Kustomize and Helm, `terraform` OpenTofu, `workflow` GitHub Actions. */
export const configurationLanguages = [
  'dockerfile',
  'compose',
  'kubernetes',
  'terraform',
  'cloudformation',
  'workflow',
] as const
export type ConfigurationLanguage = (typeof configurationLanguages)[number]

export const ruleLanguages = [...codeLanguages, ...configurationLanguages] as const
export type RuleLanguage = (typeof ruleLanguages)[number]

/** A rule is plain JSON data. docs/engine.md explains every field with examples. */
export type Rule = PatternRule | TaintRule | StructureRule

interface RuleText {
  /** `<folder of the language>/<folder of the rule>`, e.g. `javascript/sql-injection`. */
  readonly id: string
  readonly languages: readonly RuleLanguage[]
  /** What is wrong, in a few words. */
  readonly title: string
  /** What is wrong and why it matters. */
  readonly message: string
  /** What to do. */
  readonly remediation: string
  readonly severity: Severity
  /** The most a finding of this rule can have; the engine lowers it when a flow is less certain. */
  readonly confidence: Confidence
  readonly cwe: readonly number[]
  /** OWASP Top 10 category such as `A03:2021`, or null. */
  readonly owasp: string | null
  readonly references: readonly string[]
  /** A rule on trial is shown and never blocks. */
  readonly lifecycle: 'trial' | 'stable'
}

/** Found by shape: one place in the code that matches any entry of `matches`. */
export interface PatternRule extends RuleText {
  readonly kind: 'pattern'
  readonly matches: readonly Match[]
  readonly fix?: FixTemplate
}

/** Found by flow: a value from any of `sources` reaches any of `sinks` unsanitized for `context`. */
export interface TaintRule extends RuleText {
  readonly kind: 'taint'
  /** Labels of shared source groups (`remote`, `file`, `environment`, `argument`, …) or sources of this rule's own. */
  readonly sources: readonly (SourceLabel | Source)[]
  /** What the sink interprets: shared sanitizers for this context end the flow. */
  readonly context: Context
  readonly sinks: readonly Sink[]
  /** Beside the shared sanitizers of the context. */
  readonly sanitizers?: readonly Sanitizer[]
  readonly fix?: FixTemplate
}

/** Found by structure: a place in a configuration file that matches any entry of `matches`. */
export interface StructureRule extends RuleText {
  readonly kind: 'structure'
  readonly languages: readonly ConfigurationLanguage[]
  readonly matches: readonly StructureMatch[]
  /** Names of the same check elsewhere: `CKV_DOCKER_8`, `DS-0002`, `CIS Docker 4.1`. */
  readonly ids: readonly string[]
}

/**
 * `remote`: anything a client sends; `environment`: variables and process arguments; `file`: file contents; `database`: stored values;
 * `browser`: what a link or another window controls in a page (location, message events); `parameter`: parameters of exported functions.
 */
export const sourceLabels = [
  'remote',
  'environment',
  'file',
  'database',
  'browser',
  'parameter',
  'secret',
] as const
export type SourceLabel = (typeof sourceLabels)[number]

/** What reads a value at a sink. A sanitizer is only ever good for some contexts. */
export const contexts = [
  'sql',
  'nosql',
  'command',
  'argument',
  'code',
  'template',
  'html',
  'script',
  'url',
  'redirect',
  'path',
  'ldap',
  'xpath',
  'xml',
  'regex',
  'header',
  'log',
  'format',
  'deserialize',
  'prototype',
  'reflection',
  'mail',
  'csv',
  'size',
  'trust',
  'expose',
  'assign',
  'other',
] as const
export type Context = (typeof contexts)[number]

/**
 * Resolved names, never spellings. `module.member` for what an import leads to (`child_process.exec`, `os/exec.Command`,
 * `java.lang.Runtime.getRuntime`); `Type#member` for a member of an instance (`pg.Client#query`, `java.sql.Statement#executeQuery`);
 * `callee()#member` for a member of a call's result whose type is not known; a bare `eval` for a global; `*.name` for any call or
 * member so named, whatever it belongs to. `{a,b}` stands for either.
 */
export type Names = string | readonly string[]

export type Constant = string | number | boolean | null

export type ValueKind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'null'
  | 'list'
  | 'object'
  | 'function'
  | 'regex'

/** What built text looks like around its unknown parts. */
export type TextKind =
  /** Begins like an SQL statement and has an unknown part. */
  | 'sql'
  /** Has markup around an unknown part. */
  | 'html'
  /** The tainted part can choose scheme or host. */
  | 'url-host'
  /** The tainted part stands at the beginning. */
  | 'start'
  /** Begins with a slash of its own: cleaning it can not lead above that. */
  | 'rooted'
  /** Names a view: neither `redirect:` nor `forward:` stands before it. */
  | 'view'
  /** Joined from parts, one of them unknown. */
  | 'built'

/** Every member given must hold. Nothing but `present: false` and `not` holds for a missing value. */
export interface Condition {
  /** Equals this constant, or one of these; names of constants are followed to their value. */
  readonly is?: Constant | readonly Constant[]
  /** A constant string that this regular expression (flags `iu`) finds. */
  readonly matches?: string
  /** A constant number below / not below this. */
  readonly below?: number
  readonly atLeast?: number
  /** A constant number with any of these bits set. */
  readonly bits?: number
  /** The value is made of constants only (true) or not (false). */
  readonly constant?: boolean
  /** Given at all. `false` holds only where absence is certain (no spread, no unknown object). */
  readonly present?: boolean
  readonly kind?: ValueKind | readonly ValueKind[]
  /** An instance of one of these types (or a subtype), or the result of calling one of these (`callee()`). */
  readonly type?: Names
  /** A reference to one of these names. */
  readonly refers?: Names
  /** Conditions on entries of an object, map or composite literal; `a.b` goes deeper. */
  readonly options?: Readonly<Record<string, Condition>>
  /** Some item of a list holds. */
  readonly items?: Condition
  /** Carries a value from one of these source groups. */
  readonly tainted?: readonly SourceLabel[]
  readonly text?: TextKind
  /** The last name in the expression (`user.apiKey` → `apiKey`) is found by this regular expression (flags `iu`). */
  readonly named?: string
  /** A constant string of at least this many characters. */
  readonly minLength?: number
  /** A regular expression whose matching time can explode. */
  readonly explosive?: boolean
  /** A function that does no more than this. */
  readonly body?: 'empty' | 'returns-true' | 'returns-null'
  readonly all?: readonly Condition[]
  readonly any?: readonly Condition[]
  readonly not?: Condition
}

/** Which argument, by position from 0 (negative from the end), by keyword, or both; `any`: some argument. */
export interface ArgumentCondition extends Condition {
  readonly at?: number | 'any'
  readonly keyword?: string
}

export type Match =
  | CallMatch
  | AssignMatch
  | ObjectMatch
  | FunctionMatch
  | CompareMatch
  | ImportMatch
  | DecoratorMatch
  | ReferenceMatch
  | LiteralMatch

interface Placed {
  /** The enclosing function, or an outer one, holds this. */
  readonly inside?: FunctionCondition
  /** No enclosing function holds this. */
  readonly outside?: FunctionCondition
  /** A module with one of these names is imported in the file. */
  readonly imports?: Names
  /** Regular expression (flags `u`) over the file's path. */
  readonly inFile?: string
  /** At most this, where the rule's own confidence is too much for this entry. */
  readonly confidence?: Confidence
  /** Regular expression (flags `iu`): where a condition around it names this, somebody asked for it, and it is medium at most. */
  readonly asked?: string
  /** Regular expression (flags `u`): where the file's text lacks this, it is medium at most. */
  readonly mentions?: string
}

interface Fixable {
  /** Instead of the rule's own. */
  readonly fix?: FixTemplate
}

/** A call or a construction. */
export interface CallMatch extends Placed, Fixable {
  readonly call: Names
  readonly arguments?: readonly ArgumentCondition[]
  readonly receiver?: Condition
  /** The result is thrown away. */
  readonly discarded?: boolean
  /** What the result is assigned to: the name of the variable, member, key or enclosing function. */
  readonly assignedTo?: string
  /** Before this call, on the same object, none of these calls was made. */
  readonly without?: readonly CallMatch[]
}

/** An assignment to a member (`*.innerHTML`, `process.env.X`), or to a variable (`DEBUG`). */
export interface AssignMatch extends Placed, Fixable {
  readonly assign: Names
  readonly value: Condition
}

/** An object or composite literal of a type (Go, constructor with options), or any object literal with `*`. */
export interface ObjectMatch extends Placed, Fixable {
  readonly object: Names
  readonly options: Readonly<Record<string, Condition>>
}

/** A function or method by its head and body. */
export interface FunctionMatch extends Placed {
  readonly function: FunctionCondition
}

export interface FunctionCondition {
  /** Regular expression (flags `u`) over the function's name. */
  readonly named?: string
  readonly decorators?: readonly DecoratorCondition[]
  readonly withoutDecorators?: Names
  /** The class extends or implements one of these. */
  readonly memberOf?: Names
  readonly body?: 'empty' | 'returns-true' | 'returns-null'
}

export interface DecoratorCondition {
  readonly name: Names
  readonly arguments?: readonly ArgumentCondition[]
}

/** Both ways round for `equal`. */
export interface CompareMatch extends Placed {
  readonly compare: 'equal' | 'order' | 'any'
  readonly left: Condition
  readonly right: Condition
}

export interface ImportMatch {
  readonly module: Names
}

/** A decorator or annotation, on whatever it stands: class, function, field or parameter. */
export interface DecoratorMatch extends Placed {
  readonly decorator: Names
  readonly arguments?: readonly ArgumentCondition[]
}

/** Any use of a name (`Math.random`, `ssl.PROTOCOL_SSLv3`). */
export interface ReferenceMatch extends Placed {
  readonly refers: Names
}

/** A string, number or regular-expression literal. */
export interface LiteralMatch extends Placed {
  readonly literal: Condition
}

/** Exactly one of `call`, `member`, `parameters` is given. */
export interface Source {
  /** The result of a call. */
  readonly call?: Names
  /** Reading a member or global. */
  readonly member?: Names
  /** Parameters of a function with one of these decorators. */
  readonly parametersOf?: DecoratorCondition
  /** In the trace, without source text: `value from the request`. */
  readonly note?: string
  readonly when?: readonly ArgumentCondition[]
}

/** Exactly one of `call`, `assign`, `returnOf` is given. */
export interface Sink extends Placed, Fixable {
  readonly call?: Names
  /** Positions, keywords, `rest` for all from the last position given, `any`, or `receiver`. */
  readonly arguments?: readonly (number | string)[]
  /** Entries of those arguments when they are objects: `url`, `where.id`. Other entries are not looked at. */
  readonly options?: readonly string[]
  /** Look into objects and lists too, not only at the value itself. */
  readonly deep?: boolean
  readonly when?: readonly ArgumentCondition[]
  /** Assigning to this member or variable. */
  readonly assign?: Names
  /** Returning from a function with one of these decorators. */
  readonly returnOf?: DecoratorCondition
  /** What the text at the sink must look like. */
  readonly text?: TextKind
  /** Only flows in which no call was guessed: for sinks that take many harmless kinds of values. */
  readonly proven?: boolean
  readonly receiver?: Condition
  /** Before this call, on the same object, none of these calls was made. */
  readonly without?: readonly CallMatch[]
}

export interface Sanitizer {
  /** Its result is clean. */
  readonly call: Names
  readonly when?: readonly ArgumentCondition[]
}

/** A mechanical edit of the matched code; offered only where it stays within whole lines that can be replaced. */
export interface FixTemplate {
  readonly description: string
  readonly edit: FixEdit
}

export type FixEdit =
  /** Another name for the callee's last part. */
  | { readonly kind: 'rename'; readonly to: string }
  /** Other text for an argument, or for an entry of it. */
  | {
      readonly kind: 'argument'
      readonly at?: number
      readonly keyword?: string
      readonly option?: string
      readonly to: string
    }
  /** One more argument at the end of a call on one line. */
  | { readonly kind: 'add-argument'; readonly text: string }
  /** One more entry at the end of an object argument on one line. */
  | { readonly kind: 'add-option'; readonly at: number; readonly text: string }
  /** Other text for the literal that is assigned, or that is the matched entry of an object. */
  | { readonly kind: 'value'; readonly to: string }
