import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/fixed-salt',
  languages: ['java'],
  title: 'Salt that is always the same',
  message:
    'With one salt for all, equal passwords have equal hashes and one table of guesses serves for every account.',
  remediation:
    'Draw 16 bytes from `SecureRandom` for each password and store them beside the hash.',
  severity: 'medium',
  confidence: 'high',
  cwe: [760, 916],
  owasp: 'A02:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/760.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'javax.crypto.spec.PBEKeySpec',
      arguments: [
        {
          at: 1,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
    {
      call: 'javax.crypto.spec.PBEParameterSpec',
      arguments: [
        {
          at: 0,
          any: [
            { constant: true, present: true, kind: 'string' },
            { constant: true, minLength: 1 },
            { constant: true, kind: 'list' },
          ],
        },
      ],
    },
    { call: 'org.mindrot.jbcrypt.BCrypt.hashpw', arguments: [{ at: 1, minLength: 1 }] },
    {
      call: 'org.springframework.security.crypto.encrypt.Encryptors.{text,standard,delux,stronger}',
      arguments: [{ at: 1, minLength: 1 }],
    },
  ],
}
