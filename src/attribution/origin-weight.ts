import { type Involvement, type Origin } from '../core/attribution.ts'

/** Which of two origins wins: positive evidence of AI beats everything, a person is only what nothing speaks against. */
export const originWeight = {
  ai: 4,
  mixed: 3,
  unknown: 2,
  bot: 1,
  human: 0,
} as const satisfies Record<Origin, number>

/** How close to writing the lines the tool was. */
export const involvementWeight = {
  authored: 5,
  'co-authored': 4,
  assisted: 3,
  session: 2,
  'committed-by-tool': 1,
  none: 0,
} as const satisfies Record<Involvement, number>
