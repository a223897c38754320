import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/fast-password-derivation',
  languages: ['java'],
  title: 'Password hash that is computed too fast',
  message:
    'With so few rounds an attacker who got the hashes tries millions of passwords a second.',
  remediation:
    'Use at least 600,000 rounds of PBKDF2 with HMAC-SHA-256, bcrypt with a strength of 10 or more, or Argon2.',
  severity: 'medium',
  confidence: 'high',
  cwe: [916],
  owasp: 'A02:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/916.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'javax.crypto.spec.PBEKeySpec', arguments: [{ at: 2, below: 100000 }] },
    { call: 'javax.crypto.spec.PBEParameterSpec', arguments: [{ at: 1, below: 10000 }] },
    {
      call: 'org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder',
      arguments: [{ at: 0, kind: 'number', below: 10, atLeast: 0 }],
    },
    {
      call: 'org.mindrot.jbcrypt.BCrypt.gensalt',
      arguments: [{ at: 0, kind: 'number', below: 10 }],
    },
    {
      call: 'org.springframework.security.crypto.bcrypt.BCrypt.gensalt',
      arguments: [{ at: 0, kind: 'number', below: 10 }],
    },
    {
      call: 'org.springframework.security.crypto.password.Pbkdf2PasswordEncoder',
      arguments: [{ at: 2, below: 100000 }],
    },
  ],
}
