import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/weak-password-encoder',
  languages: ['java'],
  title: 'Passwords kept as text or weakly hashed',
  message:
    'The encoder keeps passwords as they are or hashes them with functions made to be fast. Whoever gets the table has the passwords.',
  remediation:
    'Use `new BCryptPasswordEncoder()` or `PasswordEncoderFactories.createDelegatingPasswordEncoder()`.',
  severity: 'high',
  confidence: 'high',
  cwe: [256, 522, 916],
  owasp: 'A02:2021',
  references: [
    'https://docs.spring.io/spring-security/reference/features/authentication/password-storage.html',
    'https://cwe.mitre.org/data/definitions/256.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'org.springframework.security.crypto.password.NoOpPasswordEncoder.getInstance',
        'org.springframework.security.crypto.password.{StandardPasswordEncoder,MessageDigestPasswordEncoder,Md4PasswordEncoder,LdapShaPasswordEncoder}',
        'org.springframework.security.authentication.encoding.{Md5PasswordEncoder,ShaPasswordEncoder,PlaintextPasswordEncoder}',
        'org.springframework.security.core.userdetails.User.withDefaultPasswordEncoder',
      ],
    },
  ],
}
