import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/code-injection',
  languages: ['java'],
  title: 'Code built from request data',
  message:
    'A value from the request is run as a script. Whoever sends the request runs their own code in this process.',
  remediation:
    'Do not evaluate text from outside; bind values as variables of a fixed script (`engine.put`), or use a calculator that knows only arithmetic.',
  severity: 'critical',
  confidence: 'high',
  cwe: [94, 95],
  owasp: 'A03:2021',
  references: [
    'https://docs.oracle.com/en/java/javase/17/docs/api/java.scripting/javax/script/ScriptEngine.html',
    'https://cwe.mitre.org/data/definitions/94.html',
  ],
  lifecycle: 'stable',
  context: 'code',
  sinks: [
    {
      call: [
        'javax.script.ScriptEngine#eval',
        'javax.script.Compilable#compile',
        'javax.script.ScriptEngineManager#{getEngineByName,getEngineByExtension,getEngineByMimeType}()#eval',
      ],
      arguments: [0],
    },
    { call: 'groovy.lang.GroovyShell#{evaluate,parse,run}', arguments: [0] },
    { call: 'groovy.lang.GroovyClassLoader#parseClass', arguments: [0] },
    { call: 'groovy.util.Eval.{me,x,xy,xyz}', arguments: ['any'] },
    { call: 'bsh.Interpreter#eval', arguments: [0] },
    {
      call: 'org.codehaus.janino.{ScriptEvaluator,ExpressionEvaluator,SimpleCompiler,ClassBodyEvaluator}#cook',
      arguments: ['any'],
    },
    { call: 'org.mozilla.javascript.Context#{evaluateString,compileString}', arguments: [1, 0] },
    { call: 'org.python.util.PythonInterpreter#{exec,eval}', arguments: [0] },
    { call: 'jdk.jshell.JShell#eval', arguments: [0] },
    { call: 'java.net.URLClassLoader', arguments: [0], deep: true },
    { call: 'org.graalvm.polyglot.Context#eval', arguments: [1] },
  ],
  sources: ['remote'],
}
