import { isPlaceholder } from '../placeholder.ts'
import { type Candidate, proven, type Verdict } from '../verdict.ts'

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

const foreign: Verdict = {
  confidence: 'medium',
  note: 'It holds characters AWS does not use, so it may be made up',
}

/** Ids made before March 2019 do not hold their account in this way; they decode to numbers no account has. */
const largestAccount = 999_999_999_999n

/**
 * The 16 characters after an AWS key id's prefix are base 32, and bits 1 to 40 of the first six bytes are the account number.
 * Source: https://medium.com/@TalBeerySec/a-short-note-on-aws-key-id-f88cc4317489
 */
export function checkAwsKeyId(candidate: Candidate): Verdict | null {
  const body = candidate.value.slice(4)
  if (isPlaceholder(body)) return null
  if (!/^[A-Z2-7]{16}$/u.test(body)) return foreign
  const account = accountOf(body)
  return account === null
    ? proven
    : { confidence: 'high', note: `It belongs to AWS account ${account}` }
}

function accountOf(body: string): string | null {
  let bits = 0n
  for (const character of body) bits = (bits << 5n) | BigInt(base32.indexOf(character))
  const firstSixBytes = bits >> 32n
  const account = (firstSixBytes & 0x7fffffffff80n) >> 7n
  return account > 0n && account <= largestAccount ? account.toString().padStart(12, '0') : null
}
