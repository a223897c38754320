import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/jwt-not-verified',
  languages: ['java'],
  title: 'Token accepted without its signature',
  message:
    'The signature of the token is not checked, or the token has none. Anyone writes a token with any name and role in it.',
  remediation:
    'Verify with a key: `Jwts.parser().verifyWith(key).build().parseSignedClaims(token)`, `JWT.require(algorithm).build().verify(token)`.',
  severity: 'high',
  confidence: 'high',
  cwe: [347, 345],
  owasp: 'A02:2021',
  references: [
    'https://datatracker.ietf.org/doc/html/rfc8725',
    'https://cwe.mitre.org/data/definitions/347.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'com.auth0.jwt.algorithms.Algorithm.none' },
    {
      call: [
        'io.jsonwebtoken.JwtParser#{parse,parseClaimsJwt,parseUnsecuredClaims,parsePlaintextJwt}',
      ],
      without: [],
    },
    {
      call: [
        'io.jsonwebtoken.Jwts.parser()#{parse,parseClaimsJwt}',
        'io.jsonwebtoken.Jwts.parserBuilder()#build()#{parse,parseClaimsJwt}',
        'io.jsonwebtoken.Jwts.parser()#build()#{parse,parseClaimsJwt,parseUnsecuredClaims}',
        'io.jsonwebtoken.Jwts.parser()#setSigningKey()#{parse,parseClaimsJwt}',
        'io.jsonwebtoken.Jwts.parser()#unsecured',
      ],
    },
    {
      call: [
        'org.jose4j.jwt.consumer.JwtConsumerBuilder#{setSkipSignatureVerification,setDisableRequireSignature}',
      ],
    },
    { call: 'io.fusionauth.jwt.JWTUtils.decodePayload' },
  ],
}
