import { type PolicyOrigin } from '../../src/core/policy-in-force.ts'

/** Of a verdict under the default. */
export const defaultOrigin: PolicyOrigin = {
  sources: [{ kind: 'default' }],
  settings: [],
  ignored: [],
  notices: [],
  floorHash: null,
}
