/** Types of resources: exact, `*` for any, `aws_*` for a beginning; `{a,b}` stands for either. */
export type ResourceTypes = string | readonly string[]

type Scalar = string | number | boolean | null

export type StructureKind = 'map' | 'list' | 'text' | 'number' | 'boolean' | 'null'

/**
 * Every member given must hold. A condition holds, does not hold, or is unknown; only one that certainly holds reports. What the
 * file does not fix (a variable without default, a template expression) is unknown, and so is whatever may be hidden behind it.
 */
export interface StructureCondition {
  /** Equals this, or one of these, however it is written: `true` and `"true"` are the same. */
  readonly is?: Scalar | readonly Scalar[]
  /** Text in which this regular expression (flags `iu`) finds something. */
  readonly matches?: string
  /** A number (also one written as text) below / not below this. */
  readonly below?: number
  readonly atLeast?: number
  /** Given at all; a value of `null` is as good as none. */
  readonly present?: boolean
  readonly kind?: StructureKind | readonly StructureKind[]
  /** The key it stands under, in which this regular expression (flags `iu`) finds something. */
  readonly key?: string
  /** Text of at least this many characters. */
  readonly minLength?: number
  /** What an interpolated expression carries: `untrusted`, `secret`, … */
  readonly carries?: string | readonly string[]
  /** Conditions on what lies below, by path; of several places one must hold. */
  readonly options?: Readonly<Record<string, StructureCondition>>
  /** Some item of a list; a value that is no list counts as its only item. */
  readonly items?: StructureCondition
  /** All items of a list that has at least one. */
  readonly every?: StructureCondition
  readonly all?: readonly StructureCondition[]
  readonly any?: readonly StructureCondition[]
  readonly not?: StructureCondition
}

/** Another resource of the same module. Every member given must hold for it. */
export interface Relation {
  readonly resource: ResourceTypes
  /** It refers to this resource, in the value at this path (`''` for anywhere). */
  readonly refersBy?: string
  /** This resource refers to it, in the value at this path (`''` for anywhere). */
  readonly referredBy?: string
  /** Values that are equal: path in the other resource → path in this one. */
  readonly same?: Readonly<Record<string, string>>
  /** It stands before / after this one within the same enclosing resource. */
  readonly order?: 'before' | 'after'
  readonly where?: StructureCondition
}

/** One shape that is reported, in resources of these types. */
export interface StructureMatch {
  readonly resource: ResourceTypes
  /** What must hold for the resource itself. */
  readonly where?: StructureCondition
  /** What must hold for resources around it, by their types: a step's `job`, a container's `pod`. */
  readonly within?: Readonly<Record<string, StructureCondition>>
  /** Which places in it are judged, each by itself: `spec.rules[].host`. Without it the resource is. */
  readonly at?: string | readonly string[]
  /** What is wrong with such a place. */
  readonly has?: StructureCondition
  /** For each of these there is such a resource / there certainly is none. */
  readonly with?: readonly Relation[]
  readonly without?: readonly Relation[]
  /** Where the finding is placed, from the judged place: the first of these paths that is there. */
  readonly report?: string | readonly string[]
  /** Regular expression (flags `iu`) over the file's path. */
  readonly inFile?: string
  /** At most this, where the rule's own confidence is too much for this shape. */
  readonly confidence?: 'low' | 'medium' | 'high'
}
