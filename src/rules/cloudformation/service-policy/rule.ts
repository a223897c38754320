import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/service-policy',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A policy allows every action of a service on everything',
  message:
    'Reading one bucket or queue needs no right to delete them all, or to change who may reach them.',
  remediation: 'Name the actions and the resources that are needed.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [269, 250],
  owasp: 'A01:2021',
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  ids: ['CKV_AWS_288 (related)', 'CKV_AWS_290', 'CKV_AWS_355', 'AWS-0057', 'AWS-0345 (related)'],
  matches: [
    {
      resource: [
        'AWS::IAM::Policy',
        'AWS::IAM::ManagedPolicy',
        'AWS::IAM::RolePolicy',
        'AWS::IAM::Role',
        'AWS::IAM::User',
        'AWS::IAM::Group',
        'AWS::Serverless::Function',
      ],
      at: [
        'Properties.PolicyDocument.Statement[]',
        'Properties.Policies[].PolicyDocument.Statement[]',
        'Properties.Policies[].Statement[]',
      ],
      has: {
        options: {
          Effect: { is: 'Allow' },
          Action: {
            items: {
              matches:
                '^(?:s3|dynamodb|ec2|lambda|kms|secretsmanager|ssm|sqs|sns|rds|ecr|ecs|eks|route53|cloudformation|cognito-idp|s3express|glue|redshift|elasticache|es|apigateway|kinesis|codebuild|codepipeline|cloudtrail|autoscaling|elasticloadbalancing|cloudfront|acm|efs|states):\\*$',
            },
          },
          Resource: { items: { is: '*' } },
          Condition: { present: false },
        },
      },
      report: 'Action',
    },
  ],
}
