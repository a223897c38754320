import { isPlaceholder } from '../placeholder.ts'
import { type Candidate, possible, proven, type Verdict } from '../verdict.ts'

/**
 * The key in a Firebase web configuration goes to every browser by design: it identifies the project and opens nothing by
 * itself. Source: https://firebase.google.com/docs/projects/api-keys
 */
export function checkGoogleApiKey(candidate: Candidate): Verdict | null {
  if (isPlaceholder(candidate.value.slice(4))) return null
  const near = candidate.before + candidate.after
  return /authDomain|firebaseapp\.com|messagingSenderId|current_key/u.test(near)
    ? {
        ...possible,
        note: 'It stands in a Firebase client configuration, where it is public; make sure it is restricted',
      }
    : proven
}
