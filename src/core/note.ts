/** What the doctor says about one thing. */
export interface Note {
  /** `unknown`: could not be looked at, which is not fine. */
  readonly state: 'fine' | 'wrong' | 'unknown'
  readonly topic: string
  readonly text: string
}
