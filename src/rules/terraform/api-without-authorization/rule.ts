import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/api-without-authorization',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A method of an API asks for no authorization',
  message:
    'Everybody who finds the address can call it, unless the code behind it checks who calls.',
  remediation:
    'Set `authorization` to `AWS_IAM`, `COGNITO_USER_POOLS` or `CUSTOM`, or say in a waiver that it is public.',
  severity: 'medium',
  confidence: 'low',
  cwe: [306],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
  ],
  ids: ['CKV_AWS_59', 'CKV2_AWS_70', 'AWS-0004'],
  matches: [
    {
      resource: 'aws_api_gateway_method',
      has: {
        options: {
          authorization: { is: 'NONE' },
          http_method: { not: { is: 'OPTIONS' } },
          api_key_required: { not: { is: true } },
        },
      },
      report: 'authorization',
    },
    { resource: 'aws_apigatewayv2_route', at: 'authorization_type', has: { is: 'NONE' } },
  ],
}
