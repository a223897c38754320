import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/api-without-authorization',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A method of an API asks for no authorization',
  message:
    'Everybody who finds the address can call it, unless the code behind it checks who calls.',
  remediation:
    'Set `AuthorizationType` to `AWS_IAM`, `COGNITO_USER_POOLS` or `CUSTOM`, or say in a waiver that it is public.',
  severity: 'medium',
  confidence: 'low',
  cwe: [306],
  owasp: 'A01:2021',
  references: [
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
  ],
  ids: ['CKV_AWS_59', 'AWS-0004'],
  matches: [
    {
      resource: 'AWS::ApiGateway::Method',
      has: {
        options: {
          'Properties.AuthorizationType': { is: 'NONE' },
          'Properties.HttpMethod': { not: { is: 'OPTIONS' } },
          'Properties.ApiKeyRequired': { not: { is: true } },
        },
      },
      report: 'Properties.AuthorizationType',
    },
    {
      resource: 'AWS::ApiGatewayV2::Route',
      at: 'Properties.AuthorizationType',
      has: { is: 'NONE' },
    },
  ],
}
