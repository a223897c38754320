import { decodeBase64 } from '../decode-base64.ts'
import { type Candidate, likely, possible, proven, type Verdict } from '../verdict.ts'

/**
 * RFC 7519: header and payload are base64url JSON, the header names an algorithm. Tokens without a signature, the samples
 * of jwt.io and PyJWT's manual and keys made to be public (Supabase's and others' `anon` role) are not secrets.
 */
export function checkJwt(candidate: Candidate): Verdict | null {
  const [head = '', body = '', signature = ''] = candidate.value.split('.')
  const header = jsonObject(head)
  if (header === null || !isSigned(header, signature)) return null
  if (header['enc'] !== undefined) return likely
  const payload = jsonObject(body)
  return payload === null ? possible : judgePayload(payload)
}

function isSigned(header: Readonly<Record<string, unknown>>, signature: string): boolean {
  const { alg } = header
  return typeof alg === 'string' && alg.toLowerCase() !== 'none' && signature.length >= 20
}

function judgePayload(payload: Readonly<Record<string, unknown>>): Verdict | null {
  if (isSample(payload) || payload['role'] === 'anon') return null
  return payload['role'] === 'service_role'
    ? {
        confidence: 'high',
        note: 'It carries the role service_role, which bypasses row level security',
      }
    : proven
}

function isSample(payload: Readonly<Record<string, unknown>>): boolean {
  const subject = payload['sub']
  return subject === '1234567890' || payload['name'] === 'John Doe' || payload['some'] === 'payload'
}

function jsonObject(part: string): Readonly<Record<string, unknown>> | null {
  const bytes = decodeBase64(part)
  if (bytes === null) return null
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
