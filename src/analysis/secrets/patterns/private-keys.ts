import { type SecretPattern, starting } from '../pattern.ts'
import { sample } from './sample.ts'

/** A key file of some 3 KB in PEM, escaped or joined from pieces at most doubles. */
const keyReach = 12_000

const rotate =
  'Make a new key pair, replace the public half everywhere it is trusted, then remove the old one there; deleting the file is not enough, its history keeps it.'

const line = sample('base64', 64)

/** A made-up key: right outside, random inside. `der` is base64 of an ASN.1 SEQUENCE of the length of the rest. */
function pem(label: string, content: Buffer): string {
  const encoded = content.toString('base64').match(/.{1,64}/gu) ?? []
  return [`-----BEGIN ${label}-----`, ...encoded, `-----END ${label}-----`].join('\n')
}

const bytes = Buffer.from(sample('base64', 800), 'base64')
const der = Buffer.concat([Buffer.from([0x30, 0x82, bytes.length >> 8, bytes.length & 255]), bytes])
const openssh = Buffer.concat([
  Buffer.from('openssh-key-v1\0\0\0\0\u0004none', 'latin1'),
  bytes.subarray(0, 200),
])
const pgp = Buffer.concat([Buffer.from([0x95]), bytes])

function block(label: string): string {
  return String.raw`-----BEGIN ${label}-----[\s\S]{40,10000}?-----END ${label}-----`
}

/** RFC 7468, 5958, 8017, 5915, 9580, 4716; OpenSSH's PROTOCOL.key; PuTTY's ppk format; RFC 7517. */
export const privateKeyPatterns = [
  {
    id: 'private-key',
    title: 'Private key (PKCS #8)',
    remediation: rotate,
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['-----begin private key'], block('PRIVATE KEY'), keyReach)],
    check: 'pem',
    examples: [pem('PRIVATE KEY', der), JSON.stringify({ key: pem('PRIVATE KEY', der) })],
    counterExamples: [
      '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
      pem('PUBLIC KEY', der),
      pem('CERTIFICATE', der),
      `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\n-----END PRIVATE KEY-----`,
    ],
  },
  {
    id: 'rsa-private-key',
    title: 'RSA private key',
    remediation: rotate,
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['-----begin rsa private key'], block('RSA PRIVATE KEY'), keyReach)],
    check: 'pem',
    examples: [pem('RSA PRIVATE KEY', der), pem('RSA PRIVATE KEY', der).replaceAll('\n', '\r\n')],
    counterExamples: [pem('RSA PUBLIC KEY', der), '-----BEGIN RSA PRIVATE KEY-----'],
  },
  {
    id: 'ec-private-key',
    title: 'Elliptic-curve private key',
    remediation: rotate,
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['-----begin ec private key'], block('EC PRIVATE KEY'), keyReach)],
    check: 'pem',
    examples: [pem('EC PRIVATE KEY', der)],
    counterExamples: [pem('EC PARAMETERS', der)],
  },
  {
    id: 'dsa-private-key',
    title: 'DSA private key',
    remediation: `${rotate} DSA is no longer accepted by current software: use Ed25519.`,
    severity: 'high',
    confidence: 'high',
    shapes: [starting(['-----begin dsa private key'], block('DSA PRIVATE KEY'), keyReach)],
    check: 'pem',
    examples: [pem('DSA PRIVATE KEY', der)],
    counterExamples: [pem('DSA PARAMETERS', der)],
  },
  {
    id: 'openssh-private-key',
    title: 'OpenSSH private key',
    remediation:
      'Remove its public half from every authorized_keys file and from GitHub, GitLab and cloud consoles, then make a new key with ssh-keygen and a passphrase.',
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['-----begin openssh private key'], block('OPENSSH PRIVATE KEY'), keyReach)],
    check: 'pem',
    examples: [pem('OPENSSH PRIVATE KEY', openssh)],
    counterExamples: [
      '-----BEGIN OPENSSH PRIVATE KEY-----\nyour key here\n-----END OPENSSH PRIVATE KEY-----',
    ],
  },
  {
    id: 'encrypted-private-key',
    title: 'Private key protected by a passphrase',
    remediation: `${rotate} Until then the passphrase alone protects it.`,
    severity: 'medium',
    confidence: 'medium',
    shapes: [
      starting(['-----begin encrypted private key'], block('ENCRYPTED PRIVATE KEY'), keyReach),
    ],
    check: 'pem',
    examples: [pem('ENCRYPTED PRIVATE KEY', der)],
    counterExamples: [
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\n<key>\n-----END ENCRYPTED PRIVATE KEY-----',
    ],
  },
  {
    id: 'pgp-private-key',
    title: 'OpenPGP private key',
    remediation:
      'Publish a revocation certificate for it, make a new key, and have everyone who trusts the old one fetch the new one.',
    severity: 'critical',
    confidence: 'high',
    shapes: [starting(['-----begin pgp private key'], block('PGP PRIVATE KEY BLOCK'), keyReach)],
    check: 'pem',
    examples: [pem('PGP PRIVATE KEY BLOCK', pgp)],
    counterExamples: [pem('PGP PUBLIC KEY BLOCK', pgp), pem('PGP MESSAGE', pgp)],
  },
  {
    id: 'putty-private-key',
    title: 'PuTTY private key',
    remediation:
      'Remove its public half from every authorized_keys file, then make a new key in PuTTYgen with a passphrase.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['putty-user-key-file-'],
        String.raw`PuTTY-User-Key-File-[23]: [\w@.-]{3,60}[\s\\][\s\S]{20,6000}?Private-Lines: \d{1,3}(?:\\[rn]|\s){1,40}[\w+/=]{40,64}`,
        keyReach,
      ),
    ],
    check: 'putty',
    examples: [
      `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: k\nPublic-Lines: 1\n${line}\nPrivate-Lines: 1\n${line}\nPrivate-MAC: 00`,
    ],
    counterExamples: ['PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPublic-Lines: 1\n'],
  },
  {
    id: 'ssh2-private-key',
    title: 'SSH2 private key',
    remediation: rotate,
    severity: 'high',
    confidence: 'medium',
    shapes: [
      starting(
        ['---- begin ssh2 encrypted private key'],
        '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----[^-]{40,10000}',
        keyReach,
      ),
    ],
    examples: [`---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\n${line}\n`],
    counterExamples: [`---- BEGIN SSH2 PUBLIC KEY ----\n${line}\n`],
  },
  {
    id: 'age-secret-key',
    title: 'age secret key',
    remediation:
      'Make a new key with age-keygen, encrypt again everything encrypted to the old recipient, and treat what was readable with it as read.',
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(['age-secret-key-1'], 'AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'),
    ],
    examples: [`AGE-SECRET-KEY-1${sample('bech32', 58)}`],
    counterExamples: [`AGE-SECRET-KEY-1${'Q'.repeat(58)}`],
  },
  {
    id: 'rsa-key-xml',
    title: 'RSA private key in .NET XML',
    remediation: rotate,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['<rsakeyvalue>'],
        String.raw`<RSAKeyValue>[\s\S]{20,3000}?<D>(?<secret>[\w+/=\s]{40,1400})<\/D>`,
        4000,
      ),
    ],
    examples: [
      `<RSAKeyValue><Modulus>${line}</Modulus><Exponent>AQAB</Exponent><D>${line}</D></RSAKeyValue>`,
    ],
    counterExamples: [
      `<RSAKeyValue><Modulus>${line}</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>`,
    ],
  },
  {
    id: 'json-web-key',
    title: 'Private JSON Web Key',
    remediation: `${rotate} Publish the new public key in the JWKS document first.`,
    severity: 'critical',
    confidence: 'high',
    shapes: [
      starting(
        ['"kty"'],
        String.raw`"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP|oct)"[^{}]{0,3000}?"(?:d|k)"\s{0,4}:\s{0,4}"(?<secret>[\w-]{40,1400})"`,
        4000,
      ),
      starting(
        ['"d":', '"d" :'],
        String.raw`"d"\s{0,4}:\s{0,4}"(?<secret>[\w-]{40,1400})"[^{}]{0,3000}?"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"`,
        4000,
      ),
    ],
    examples: [
      `{"kty":"EC","crv":"P-256","x":"${sample('base64url', 43)}","d":"${sample('base64url', 43)}"}`,
      `{"d":"${sample('base64url', 43)}", "kty": "OKP"}`,
    ],
    counterExamples: [
      `{"kty":"EC","crv":"P-256","x":"${sample('base64url', 43)}","y":"${sample('base64url', 43)}"}`,
    ],
  },
  {
    id: 'wireguard-private-key',
    title: 'WireGuard private key',
    remediation:
      'Make a new key with wg genkey, give the new public key to every peer, and remove the old peer entry there.',
    severity: 'high',
    confidence: 'high',
    shapes: [
      starting(
        ['privatekey =', 'privatekey=', 'presharedkey =', 'presharedkey='],
        String.raw`P(?:rivate|reshared)Key\s?=\s{0,2}(?<secret>[\w+/]{42}[AEIMQUYcgkosw048]=)`,
      ),
    ],
    examples: [`[Interface]\nPrivateKey = ${sample('base64', 42)}A=\n`],
    counterExamples: [`[Peer]\nPublicKey = ${sample('base64', 42)}A=\n`],
  },
] as const satisfies readonly SecretPattern[]
