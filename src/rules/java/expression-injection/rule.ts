import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/expression-injection',
  languages: ['java'],
  title: 'Expression built from request data',
  message:
    'A value from the request is evaluated as an expression (SpEL, OGNL, MVEL, EL). Expressions reach any class, so a client runs commands.',
  remediation:
    'Keep expressions constant and pass values as variables; for SpEL evaluate with `SimpleEvaluationContext.forReadOnlyDataBinding()`.',
  severity: 'critical',
  confidence: 'high',
  cwe: [917, 94],
  owasp: 'A03:2021',
  references: [
    'https://docs.spring.io/spring-framework/reference/core/expressions/evaluation.html',
    'https://cwe.mitre.org/data/definitions/917.html',
  ],
  lifecycle: 'stable',
  context: 'code',
  sinks: [
    {
      call: 'org.springframework.expression.{ExpressionParser,spel.standard.SpelExpressionParser}#{parseExpression,parseRaw}',
      arguments: [0],
    },
    { call: 'ognl.Ognl.{getValue,setValue,parseExpression}', arguments: [0] },
    {
      call: 'org.mvel2.MVEL.{eval,evalToBoolean,executeExpression,compileExpression}',
      arguments: [0],
    },
    {
      call: 'org.apache.commons.{jexl2,jexl3}.JexlEngine#{createExpression,createScript}',
      arguments: [0],
    },
    {
      call: 'javax.el.ExpressionFactory#{createValueExpression,createMethodExpression}',
      arguments: [1],
    },
    { call: 'javax.el.ELProcessor#{eval,getValue}', arguments: [0] },
    {
      call: 'javax.validation.ConstraintValidatorContext#buildConstraintViolationWithTemplate',
      arguments: [0],
    },
    { call: 'com.opensymphony.xwork2.util.TextParseUtil.translateVariables', arguments: ['any'] },
    { call: 'com.opensymphony.xwork2.util.ValueStack#findValue', arguments: [0] },
  ],
  sources: ['remote'],
}
