import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/fixed-iv',
  languages: ['python'],
  title: 'Initialisation vector is always the same',
  message:
    'With a constant IV or nonce equal texts give equal cipher texts; in CTR and GCM mode two messages reveal each other.',
  remediation:
    'Make a fresh one per message with `os.urandom(16)` (12 bytes for GCM) and store it with the cipher text.',
  severity: 'high',
  confidence: 'high',
  cwe: [329, 1204],
  owasp: 'A02:2021',
  references: [
    'https://cryptography.io/en/latest/hazmat/primitives/symmetric-encryption/',
    'https://cwe.mitre.org/data/definitions/329.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'cryptography.hazmat.primitives.ciphers.modes.{CBC,CTR,GCM,CFB,CFB8,OFB}',
      arguments: [{ at: 0, constant: true, kind: 'string' }],
    },
    {
      call: '{Crypto,Cryptodome}.Cipher.AES.new',
      arguments: [{ at: 2, keyword: 'iv', constant: true, kind: 'string' }],
    },
    {
      call: '{Crypto,Cryptodome}.Cipher.{AES,ChaCha20,ChaCha20_Poly1305,Salsa20}.new',
      arguments: [{ keyword: 'nonce', constant: true, kind: 'string' }],
    },
    {
      call: 'cryptography.hazmat.primitives.ciphers.aead.{AESGCM,ChaCha20Poly1305,AESCCM}#encrypt',
      arguments: [{ at: 0, keyword: 'nonce', constant: true, kind: 'string' }],
    },
    {
      call: 'cryptography.hazmat.primitives.ciphers.algorithms.ChaCha20',
      arguments: [{ at: 1, keyword: 'nonce', constant: true, kind: 'string' }],
    },
  ],
}
