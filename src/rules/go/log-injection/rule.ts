import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/log-injection',
  languages: ['go'],
  title: 'Request data written into the log',
  message:
    'Line breaks in the value make lines of their own. Whoever sends it forges entries or hides theirs.',
  remediation: 'Log with `log/slog`, which quotes values, or format the value with `%q`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [117],
  owasp: 'A09:2021',
  references: ['https://pkg.go.dev/log/slog'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'log',
  sinks: [
    {
      call: [
        'log.{Printf,Fatalf,Panicf}',
        'log.Logger#{Printf,Fatalf,Panicf}',
        'github.com/golang/glog.{Infof,Warningf,Errorf}',
      ],
      arguments: [0, 'rest'],
      when: [{ at: 0, not: { matches: '%[+#]?q' } }],
    },
    {
      call: [
        'log.{Print,Println,Fatal,Fatalln,Panic}',
        'log.Logger#{Print,Println,Fatal}',
        'github.com/golang/glog.{Info,Infoln,Warning,Error}',
      ],
      arguments: ['any'],
    },
  ],
}
