import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/code-injection',
  languages: ['python'],
  title: 'Request data run as code',
  message:
    'A value from the request is evaluated as Python. Whoever sends it runs their own code with all rights of this program.',
  remediation:
    'Use `ast.literal_eval` or `json.loads` for data, and a fixed dictionary of functions for behaviour.',
  severity: 'critical',
  confidence: 'high',
  cwe: [94, 95],
  owasp: 'A03:2021',
  references: ['https://docs.python.org/3/library/functions.html#eval'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'code',
  sinks: [
    {
      call: ['eval', 'exec', 'compile', 'execfile'],
      arguments: [0],
    },
    {
      call: ['importlib.import_module', '__import__'],
      arguments: [0],
      confidence: 'medium',
    },
    {
      call: [
        'code.InteractiveInterpreter#{runsource,runcode}',
        'timeit.timeit',
        'runpy.{run_path,run_module}',
        'numexpr.evaluate',
        'pandas.eval',
        'sympy.sympify',
        'sympy.parsing.sympy_parser.parse_expr',
        'asyncio.run_code',
        'code.interact',
        'cProfile.run',
        'profile.run',
      ],
      arguments: [0],
    },
  ],
}
