import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/function-url-open',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A function can be called by its address without signing in',
  message:
    'The function URL has authorization `NONE`: whoever finds the address runs the function.',
  remediation:
    'Set `authorization_type = "AWS_IAM"`, or put a gateway or a distribution with authorization in front of it.',
  severity: 'medium',
  confidence: 'high',
  cwe: [306],
  owasp: 'A07:2021',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],
  ids: ['CKV_AWS_258'],
  matches: [{ resource: 'aws_lambda_function_url', at: 'authorization_type', has: { is: 'NONE' } }],
}
