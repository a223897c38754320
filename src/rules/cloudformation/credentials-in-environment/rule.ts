import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/credentials-in-environment',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A secret stands in the environment of a function or container',
  message:
    'The value is in the repository and the stack, and everybody who may look at the function or task in the console reads it.',
  remediation:
    'Keep it in Secrets Manager or the Parameter Store, and let the task (`Secrets`, `ValueFrom`) or the function read it when it starts.',
  severity: 'high',
  confidence: 'medium',
  cwe: [798, 526],
  owasp: 'A07:2021',
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],
  ids: ['CKV_AWS_45', 'CKV_AWS_97 (related)', 'AWS-0036'],
  matches: [
    {
      resource: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
      at: 'Properties.Environment.Variables.*',
      has: {
        key: '(?:^|[_.-])(?:passw(?:or)?d|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)(?:$|[_-](?:key|value))',
        minLength: 6,
        not: {
          any: [
            {
              key: '(?:file|path|url|uri|name|id|arn|ttl|timeout|length|expir\\w*|type|header|prefix|region|policy|version|count|enabled?)$|^(?:max|min|enable|use)_',
            },
            {
              matches:
                '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|test|mock.*|fake.*|tbd|\\d{1,4})$|^arn:|^/|^https?://[^@]*$|\\$[({]|\\{\\{',
            },
          ],
        },
      },
    },
    {
      resource: ['AWS::Lambda::Function', 'AWS::Serverless::Function'],
      at: 'Properties.Environment.Variables.*',
      has: { matches: '^A[KS]IA(?!.*EXAMPLE)[A-Z0-9]{16}$' },
    },
    {
      resource: ['AWS::ECS::TaskDefinition', 'AWS::CodeBuild::Project'],
      at: [
        'Properties.ContainerDefinitions[].Environment[]',
        'Properties.Environment.EnvironmentVariables[]',
      ],
      has: {
        options: {
          Type: { any: [{ present: false }, { is: 'PLAINTEXT' }] },
          Name: {
            matches:
              '(?:^|[_.-])(?:passw(?:or)?d|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)(?:$|[_-](?:key|value))',
            not: {
              matches:
                '(?:file|path|url|uri|name|id|arn|ttl|timeout|length|expir\\w*|type|header|prefix|region|policy|version|count|enabled?)$|^(?:max|min|enable|use)_',
            },
          },
          Value: {
            minLength: 6,
            not: {
              matches:
                '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|test|mock.*|fake.*|tbd|\\d{1,4})$|^arn:|^/|^https?://[^@]*$|\\$[({]|\\{\\{',
            },
          },
        },
      },
      report: 'Value',
    },
  ],
}
