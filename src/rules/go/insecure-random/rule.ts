import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/insecure-random',
  languages: ['go'],
  title: 'Secret made with math/rand',
  message:
    '`math/rand` can be predicted from a few of its outputs. A token made with it can be guessed.',
  remediation: 'Use `crypto/rand`: `rand.Read`, `rand.Int` or `rand.Text`.',
  severity: 'high',
  confidence: 'medium',
  cwe: [338, 330],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/crypto/rand'],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'math/rand.{Int,Intn,Int31,Int31n,Int63,Int63n,Uint32,Uint64,Read,Perm,Float64,N,IntN,Int64N,Uint64N,Int64}',
        'math/rand.Rand#{Int,Intn,Int31,Int31n,Int63,Int63n,Uint32,Uint64,Read,Perm,IntN}',
      ],
      assignedTo:
        'token|secret|passw|session_?id|api_?key|nonce|otp|salt|csrf|credential|auth_?code|invite_?code|reset_?code|verification|private_?key|^iv$|^key$',
    },
    {
      call: 'math/rand.Read',
      arguments: [
        {
          at: 0,
          named:
            'token|secret|passw|session_?id|api_?key|nonce|otp|salt|csrf|credential|auth_?code|invite_?code|reset_?code|verification|private_?key|^iv$|^key$',
        },
      ],
    },
  ],
}
