import { createHmac, generateKeyPairSync } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { type Random } from './random.ts'

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** A token that ends in the CRC-32 of its body in six base-62 digits, as GitHub and npm make them. */
export function withChecksum(prefix: string, body: string): string {
  let rest = crc32(body)
  let encoded = ''
  for (let digit = 0; digit < 6; digit += 1) {
    encoded = base62.charAt(rest % 62) + encoded
    rest = Math.floor(rest / 62)
  }
  return prefix + body + encoded
}

/** An access key id that holds an account number, as AWS makes them since 2019. */
export function awsKeyId(random: Random): string {
  const account = BigInt(random.text('digits', 12)) % 999_999_999_999n
  const firstSixBytes = (1n << 47n) | (account << 7n) | 0x2bn
  const bits = (firstSixBytes << 32n) | BigInt(`0x${random.text('hex', 8)}`)
  const digits = Array.from({ length: 16 }, (_, at) => Number((bits >> BigInt(75 - at * 5)) & 31n))
  return `AKIA${digits.map((digit) => base32.charAt(digit)).join('')}`
}

export function jsonWebToken(random: Random): string {
  const head = encode({ alg: 'HS256', typ: 'JWT' })
  const body = encode({ sub: random.text('digits', 9), iss: 'https://id.corp.net', exp: 2e9 })
  const signature = createHmac('sha256', random.bytes(32)).update(`${head}.${body}`)
  return `${head}.${body}.${signature.digest('base64url')}`
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** A real key of a real kind, made for this run. */
export function pem(kind: 'pkcs8' | 'sec1' | 'pkcs1'): string {
  if (kind === 'pkcs1') {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
    return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString().trim()
  }
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return privateKey.export({ type: kind, format: 'pem' }).toString().trim()
}

/** OpenSSH's container with an unencrypted Ed25519 key, as PROTOCOL.key describes it. */
export function openssh(random: Random): string {
  const publicKey = Buffer.concat([field('ssh-ed25519'), field(random.bytes(32))])
  const secret = Buffer.concat([
    random.bytes(8),
    publicKey,
    field(random.bytes(64)),
    field('me@corp'),
  ])
  const key = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    field('none'),
    field('none'),
    field(''),
    Buffer.from([0, 0, 0, 1]),
    field(publicKey),
    field(secret),
  ])
  return armour('OPENSSH PRIVATE KEY', key, 70)
}

function field(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}

export function armour(label: string, bytes: Buffer, width: number): string {
  const lines = bytes.toString('base64').match(new RegExp(`.{1,${width}}`, 'gu')) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n')
}

export function putty(random: Random): string {
  return [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    'Encryption: none',
    'Comment: deploy',
    'Public-Lines: 2',
    random.bytes(48).toString('base64'),
    random.bytes(12).toString('base64'),
    'Private-Lines: 1',
    random.bytes(36).toString('base64'),
    `Private-MAC: ${random.text('hex', 64)}`,
  ].join('\n')
}
