import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/ecb-mode',
  languages: ['python'],
  title: 'Encryption that shows repeated blocks',
  message:
    'In ECB mode equal blocks of the text give equal blocks of the cipher text, so structure and repetitions stay visible and blocks can be swapped.',
  remediation: 'Use an authenticated mode: `AES.MODE_GCM` with a fresh nonce, or `AESGCM`.',
  severity: 'high',
  confidence: 'high',
  cwe: [327],
  owasp: 'A02:2021',
  references: [
    'https://pycryptodome.readthedocs.io/en/latest/src/cipher/modern.html',
    'https://cwe.mitre.org/data/definitions/327.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '{Crypto,Cryptodome}.Cipher.AES.new',
      arguments: [
        {
          at: 1,
          keyword: 'mode',
          any: [{ refers: '{Crypto,Cryptodome}.Cipher.AES.MODE_ECB' }, { is: 1 }],
        },
      ],
    },
    { call: 'cryptography.hazmat.primitives.ciphers.modes.ECB' },
    { call: 'pyaes.AESModeOfOperationECB' },
  ],
}
