import { createHash } from 'node:crypto'
import { type ContentInfo, id_signedData, SignedData } from '@peculiar/asn1-cms'
import { AsnConvert, OctetString } from '@peculiar/asn1-schema'
import {
  id_ct_tstInfo,
  MessageImprint,
  PKIStatus,
  TimeStampReq,
  TimeStampReqVersion,
  TimeStampResp,
  TSTInfo,
} from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier } from '@peculiar/asn1-x509'

/** What a time stamp says (RFC 3161). Whether its signature holds is for `openssl ts -verify` and the authority's certificate to tell. */
export interface Timestamp {
  /** SHA-256 of what was stamped, lower-case hex. */
  readonly imprint: string
  /** Lower-case hex without leading zeros; null: it has none. */
  readonly nonce: string | null
  /** RFC 3339, UTC. */
  readonly at: string
}

/** https://www.iana.org/go/rfc5754: id-sha256. */
const sha256 = '2.16.840.1.101.3.4.2.1'

/** A TimeStampReq over a text, in DER; the answer shall bring the authority's certificate. `nonce` is random and positive. */
export function timestampRequest(text: string, nonce: Uint8Array): Buffer {
  const hash = createHash('sha256').update(text).digest()
  const request = new TimeStampReq({
    version: TimeStampReqVersion.v1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithm: sha256, parameters: null }),
      hashedMessage: new OctetString(hash),
    }),
    nonce: Uint8Array.from(nonce).buffer,
    certReq: true,
  })
  return Buffer.from(AsnConvert.serialize(request))
}

/** What a TimeStampResp in DER says; null when it is none, or was refused. Never throws. */
export function readTimestamp(response: Uint8Array): Timestamp | null {
  try {
    const { status, timeStampToken } = AsnConvert.parse(response, TimeStampResp)
    const isGranted =
      status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods
    return isGranted && timeStampToken !== undefined ? readToken(timeStampToken) : null
  } catch {
    return null
  }
}

function readToken({ contentType, content }: ContentInfo): Timestamp | null {
  if (contentType !== id_signedData) return null
  const { encapContentInfo, signerInfos } = AsnConvert.parse(content, SignedData)
  const bytes = encapContentInfo.eContent?.single
  const isOfTime = encapContentInfo.eContentType === id_ct_tstInfo && signerInfos.length === 1
  if (!isOfTime || bytes === undefined) return null
  const { messageImprint, nonce, genTime } = AsnConvert.parse(bytes.buffer, TSTInfo)
  if (messageImprint.hashAlgorithm.algorithm !== sha256) return null
  return {
    imprint: hexOf(messageImprint.hashedMessage.buffer),
    nonce: nonce === undefined ? null : wholeNumber(hexOf(nonce)),
    at: genTime.toISOString(),
  }
}

function hexOf(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('hex')
}

function wholeNumber(hex: string): string {
  return hex.replace(/^(?:00)+/u, '')
}

interface Stamped {
  readonly response: Uint8Array
  readonly text: string
  /** Lower-case hex; null: the one who asks does not know it any more. */
  readonly nonce: string | null
}

/** The time stamp when it is over this very text and answers this very request; else null. */
export function timestampOf({ response, text, nonce }: Stamped): Timestamp | null {
  const stamp = readTimestamp(response)
  const imprint = createHash('sha256').update(text).digest('hex')
  const isOurs = stamp?.imprint === imprint && (nonce === null || stamp.nonce === nonce)
  return isOurs ? stamp : null
}
