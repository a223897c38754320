import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'go/code-injection',
  languages: ['go'],
  title: 'Request data run as code',
  message:
    'A value from the request is run as a script inside this process. Whoever sends it does what the server can do.',
  remediation: 'Run only scripts of your own, and hand values in as variables.',
  severity: 'critical',
  confidence: 'high',
  cwe: [94, 95],
  owasp: 'A03:2021',
  references: ['https://cwe.mitre.org/data/definitions/94.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'code',
  sinks: [
    {
      call: [
        'github.com/robertkrimen/otto.Otto#{Run,Eval}',
        'github.com/dop251/goja.Runtime#RunString',
        'github.com/yuin/gopher-lua.LState#DoString',
        'github.com/traefik/yaegi/interp.Interpreter#{Eval,EvalWithContext}',
        'plugin.Open',
        'github.com/Knetic/govaluate.NewEvaluableExpression',
        'github.com/expr-lang/expr.{Compile,Eval}',
        'github.com/antonmedv/expr.{Compile,Eval}',
      ],
    },
    {
      call: ['github.com/dop251/goja.Runtime#RunScript', 'github.com/robertkrimen/otto.Run'],
      arguments: [1],
    },
  ],
}
