import { type Detection, type Location } from '../../core/finding.ts'
import { type FoundSecret } from './found-secret.ts'
import { fingerprintForm, tailHash } from './redact.ts'

/** Says what was found and where; holds no part of the value but what `redact.ts` allows. */
export function toDetection(secret: FoundSecret, location: Location): Detection {
  const { pattern, verdict } = secret
  return {
    ruleId: `secret/${pattern.id}`,
    category: 'secret',
    severity: pattern.severity,
    confidence: verdict.confidence,
    title: pattern.title,
    message: messageOf(secret),
    remediation: pattern.remediation,
    cwe: [798],
    location,
    trace: [],
    fix: null,
    codeForFingerprint: fingerprintForm(secret),
    trial: false,
  }
}

function messageOf(secret: FoundSecret): string {
  const { pattern, verdict, pairedWith, isWrapped } = secret
  const tail = tailHash(secret)
  const sentences = [
    `${pattern.title} in the source: everyone who can read the repository or its history can use it`,
    pairedWith === null ? null : `Its other half (${pairedWith}) stands beside it`,
    isWrapped ? 'It is base64-encoded, which hides nothing' : null,
    verdict.note,
    tail === null
      ? null
      : `To tell which one it is: the SHA-256 of its last four characters starts with ${tail}`,
  ]
  return sentences
    .filter((sentence) => sentence !== null)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
