import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'go/ssh-host-key-unchecked',
  languages: ['go'],
  title: 'SSH host key is not checked',
  message:
    'The client accepts any host key. Whoever stands between takes the place of the server, reads the password and every command.',
  remediation: 'Check the key: `knownhosts.New`, or `ssh.FixedHostKey` for one server.',
  severity: 'high',
  confidence: 'high',
  cwe: [322, 295],
  owasp: 'A02:2021',
  references: ['https://pkg.go.dev/golang.org/x/crypto/ssh#ClientConfig'],
  lifecycle: 'stable',
  matches: [{ call: 'golang.org/x/crypto/ssh.InsecureIgnoreHostKey' }],
}
