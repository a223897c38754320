import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/ecb-mode',
  languages: ['java'],
  title: 'Cipher without a mode that hides patterns',
  message:
    'In ECB mode equal blocks of text become equal blocks of cipher text, so structure shows and blocks can be exchanged. `AES` alone means ECB in Java.',
  remediation: 'Write the whole transformation: `AES/GCM/NoPadding`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [327, 326],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/crypto/Cipher.html',
    'https://cwe.mitre.org/data/definitions/327.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'javax.crypto.Cipher.getInstance',
      arguments: [
        { at: 0, matches: '^aes(?:$|_\\d+/ecb|/ecb)|^(?:camellia|sm4|twofish|serpent|aria)/ecb' },
      ],
    },
    {
      call: 'org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher',
      arguments: [
        { at: 0, type: 'org.bouncycastle.crypto.engines.{AESEngine,AESFastEngine,AESLightEngine}' },
      ],
    },
  ],
}
