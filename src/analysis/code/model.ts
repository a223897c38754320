import {
  type ArgumentCondition,
  type CodeLanguage,
  type Context,
  type DecoratorCondition,
  type Names,
  type SourceLabel,
} from '../../core/rule.ts'

/** What is known about a library: plain data, shared by all rules of a language. */
export interface Model {
  readonly languages: readonly CodeLanguage[]
  /** Types of results: callee → type. */
  readonly returns?: Readonly<Record<string, string>>
  /** Types of members and globals: `Type#member` or `module.member` → type. */
  readonly members?: Readonly<Record<string, string>>
  /** Type → types it is also. */
  readonly extends?: Readonly<Record<string, readonly string[]>>
  readonly sources?: readonly SharedSource[]
  readonly sanitizers?: readonly SharedSanitizer[]
  /** Calls that make a collection, of what they are given. */
  readonly lists?: Names
  readonly maps?: Names
  readonly callbacks?: readonly Callback[]
  readonly handlers?: readonly Handler[]
  /** Types of parameters by convention: only where the function has all of them, in this order. */
  readonly conventions?: readonly Convention[]
  readonly propagators?: readonly Propagator[]
  /** Calls that give back their first argument, or a function that does what it does. */
  readonly identities?: Names
  readonly validators?: readonly Validator[]
  /** Calls that never return (`flask.abort`, `sys.exit`): what follows them is not reached. */
  readonly endings?: Names
}

/** Exactly one of `call`, `member` is given. */
export interface SharedSource {
  readonly label: SourceLabel
  readonly call?: Names
  readonly member?: Names
  /** Which argument takes the value, when it is not the result (`Decode(&x)`). */
  readonly into?: number
  readonly note: string
  /** Regular expression (flags `u`): where the file's text lacks this, it is not sure that this is what comes in. */
  readonly mentions?: string
  /** Contexts the value can not harm from the start: a path of a request chooses no host. */
  readonly harmlessIn?: readonly Context[]
}

/** Calls whose result is harmless in some contexts; `*` in all. */
export interface SharedSanitizer {
  readonly call: Names
  readonly contexts: readonly (Context | '*')[]
  readonly when?: readonly ArgumentCondition[]
}

/** What a library passes to the functions handed to it. */
export interface Callback {
  readonly call: Names
  /** Types of the parameters; null for one that is not known, `element` for an entry of the receiver, `receiver` for itself. */
  readonly parameters: readonly (string | null)[]
  /** Where the parameters without a type come from. */
  readonly from?: { readonly label: SourceLabel; readonly note: string }
  readonly when?: readonly ArgumentCondition[]
  /** Number of parameters a function must declare to be meant (Express error handlers have four). */
  readonly arity?: number
}

/** Functions a framework calls: known by a decorator, a base class, or an annotated parameter. */
export interface Handler {
  readonly decorator?: DecoratorCondition
  /** Methods of classes that extend one of these. */
  readonly memberOf?: Names
  /** Only functions so named. */
  readonly named?: string
  /** Only parameters decorated so (`@RequestParam`). */
  readonly parameterDecorator?: Names
  /** What its parameters are: types by position (null: nothing known), or a source for all others. */
  readonly parameters?: readonly (string | null)[]
  readonly label?: SourceLabel
  readonly note?: string
  /** Parameters of these declared types, or with a default that calls one of these, carry nothing untrusted. */
  readonly except?: Names
}

export interface Convention {
  /** Regular expressions over the names of the first parameters. */
  readonly names: readonly string[]
  readonly types: readonly (string | null)[]
  /** Only in files that import one of these. */
  readonly imports?: Names
}

/** `from` what `to`: how a call passes values on. Positions from 0. */
export interface Propagator {
  readonly call: Names
  readonly from: readonly ('receiver' | 'arguments' | number)[]
  readonly to: 'result' | 'receiver' | number
  readonly when?: readonly ArgumentCondition[]
}

/** A call that is true only for harmless values. */
export interface Validator {
  readonly call: Names
  /** What it checks: an argument or the receiver. */
  readonly checks: 'receiver' | number
  readonly contexts: readonly (Context | '*')[]
}
