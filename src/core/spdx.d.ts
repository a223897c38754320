declare module 'spdx-expression-parse' {
  export interface Licence {
    readonly license: string
    readonly plus?: true
    readonly exception?: string
  }
  export interface Compound {
    readonly left: Expression
    readonly conjunction: 'and' | 'or'
    readonly right: Expression
  }
  export type Expression = Licence | Compound
  /** Throws for what is no SPDX expression. */
  export default function parse(text: string): Expression
}

declare module 'spdx-satisfies' {
  /** Throws for what is no SPDX expression, and for approved entries with `OR` or `AND`. */
  export default function satisfies(expression: string, approved: readonly string[]): boolean
}
