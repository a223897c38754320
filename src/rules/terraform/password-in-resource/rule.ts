import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'terraform/password-in-resource',
  languages: ['terraform'],
  lifecycle: 'stable',
  title: 'A password stands in the configuration',
  message: 'Everybody who may read the repository, its history or the state can sign in with it.',
  remediation:
    'Let the service keep it (`manage_master_user_password = true`), or read it from a secret store at apply time; replace the one that was committed.',
  severity: 'high',
  confidence: 'high',
  cwe: [798, 312],
  owasp: 'A07:2021',
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],
  ids: ['CKV_SECRET_6 (related)', 'AWS-0098 (related)'],
  matches: [
    {
      resource: [
        'aws_db_instance',
        'aws_rds_cluster',
        'aws_redshift_cluster',
        'aws_docdb_cluster',
        'aws_elasticache_replication_group',
        'aws_opensearch_domain',
        'aws_elasticsearch_domain',
        'aws_mq_broker',
        'aws_directory_service_directory',
        'aws_dms_endpoint',
        'aws_db_proxy',
        'aws_redshiftserverless_namespace',
        'aws_fsx_windows_file_system',
        'aws_transfer_user',
        'aws_memorydb_user',
        'aws_elasticache_user',
      ],
      at: [
        'password',
        'master_password',
        'admin_user_password',
        'auth_token',
        'user[].password',
        'passwords[]',
        'advanced_security_options.master_user_options.master_user_password',
      ],
      has: {
        minLength: 6,
        not: {
          matches:
            '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|fill.*|test|mock.*|fake.*|tbd|initial|unused|n/?a|arn:aws.*|\\{\\{resolve:.*|https?://[^@]*|/[\\w./-]*)$|\\$\\{',
        },
      },
    },
    {
      resource: 'aws_secretsmanager_secret_version',
      at: ['secret_string', 'secret_string.*'],
      has: {
        minLength: 6,
        matches: '^[\\x20-\\x7e]+$',
        not: {
          matches:
            '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|fill.*|test|mock.*|fake.*|tbd|initial|unused|n/?a|arn:aws.*|\\{\\{resolve:.*|https?://[^@]*|/[\\w./-]*)$|\\$\\{',
        },
      },
      confidence: 'medium',
    },
    {
      resource: 'aws_ssm_parameter',
      where: { options: { type: { is: 'SecureString' } } },
      at: 'value',
      has: {
        minLength: 6,
        not: {
          matches:
            '^(?:|["\']{2}|change[_-]?me.*|example.*|dummy.*|placeholder.*|none|null|true|false|todo.*|x{3,}.*|<.*>|your[-_ ].*|\\*+|replace.*|fill.*|test|mock.*|fake.*|tbd|initial|unused|n/?a|arn:aws.*|\\{\\{resolve:.*|https?://[^@]*|/[\\w./-]*)$|\\$\\{',
        },
      },
      confidence: 'medium',
    },
  ],
}
