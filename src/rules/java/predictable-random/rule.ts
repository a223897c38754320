import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/predictable-random',
  languages: ['java'],
  title: 'Secret made from predictable numbers',
  message:
    'The numbers of `java.util.Random` can be computed from a few earlier ones. Tokens and passwords made of them can be guessed.',
  remediation: 'Use `java.security.SecureRandom`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [338, 330],
  owasp: 'A02:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Random.html',
    'https://cwe.mitre.org/data/definitions/338.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'java.util.Random#{nextInt,nextLong,nextDouble,nextFloat,nextBytes,ints,longs}',
        'java.lang.Math.random',
        'java.util.concurrent.ThreadLocalRandom.current()#{nextInt,nextLong,nextBytes,nextDouble}',
        'java.util.concurrent.ThreadLocalRandom#{nextInt,nextLong,nextBytes,nextDouble}',
        'org.apache.commons.{lang,lang3}.RandomStringUtils.{random,randomAlphanumeric,randomAlphabetic,randomNumeric,randomAscii}',
        'org.apache.commons.lang3.RandomUtils.{nextInt,nextLong,nextBytes}',
      ],
      assignedTo:
        '(?:token|secret|passwo?r?d|pwd|passphrase|apiKey|api_key|sessionId|session_id|nonce|salt|otp|csrf|resetCode|verificationCode|authCode|captcha|credential|privateKey|encryptionKey|signingKey)s?$',
    },
  ],
}
