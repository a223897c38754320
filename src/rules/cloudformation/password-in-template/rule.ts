import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'cloudformation/password-in-template',
  languages: ['cloudformation'],
  lifecycle: 'stable',
  title: 'A password stands in the template',
  message:
    'Everybody who may read the repository, its history or the stack can sign in with it. A default counts: whoever sets nothing uses it.',
  remediation:
    'Let the service keep it (`ManageMasterUserPassword: true`), or refer to a secret with `{{resolve:secretsmanager:…}}`; replace the one that was committed.',
  severity: 'high',
  confidence: 'high',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
  ],
  ids: ['CKV_AWS_161 (related)', 'CKV_SECRET_6 (related)'],
  matches: [
    {
      resource: [
        'AWS::RDS::DBInstance',
        'AWS::RDS::DBCluster',
        'AWS::Redshift::Cluster',
        'AWS::DocDB::DBCluster',
        'AWS::DMS::Endpoint',
        'AWS::ElastiCache::ReplicationGroup',
        'AWS::DirectoryService::MicrosoftAD',
        'AWS::DirectoryService::SimpleAD',
        'AWS::AmazonMQ::Broker',
        'AWS::IAM::User',
        'AWS::OpenSearchService::Domain',
        'Alexa::ASK::Skill',
      ],
      at: [
        'Properties.MasterUserPassword',
        'Properties.Password',
        'Properties.AuthToken',
        'Properties.Users[].Password',
        'Properties.LoginProfile.Password',
        'Properties.AdvancedSecurityOptions.MasterUserOptions.MasterUserPassword',
        'Properties.AuthenticationConfiguration.ClientSecret',
      ],
      has: {
        minLength: 6,
        not: {
          matches:
            '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|test|mock.*|fake.*|tbd|\\d{1,4})$|^arn:|^/|^https?://[^@]*$|\\$[({]|\\{\\{',
        },
      },
    },
    {
      resource: 'AWS::SecretsManager::Secret',
      at: 'Properties.SecretString',
      has: {
        minLength: 6,
        matches: '^[\\x20-\\x7e]+$',
        not: { matches: '^[{[]|change|example|dummy|placeholder|replace|todo|test' },
      },
      confidence: 'medium',
    },
  ],
}
