import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'workflow/tls-verification-off',
  languages: ['workflow'],
  lifecycle: 'stable',
  title: 'Certificates are not checked',
  message:
    'With verification off, anyone on the way can pose as the server: what this job downloads, or sends with its secrets, is theirs to read and choose.',
  remediation:
    'Remove the option. For a server with its own authority, install that certificate (`NODE_EXTRA_CA_CERTS`, `update-ca-certificates`).',
  severity: 'medium',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  ids: [],
  matches: [
    {
      resource: 'step',
      at: '$commands[]',
      has: {
        all: [
          {
            matches:
              '\\bcurl\\b(?:\\s[^|;&]*)?\\s(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure|--proxy-insecure)(?:\\s|$)|\\bwget\\b[^|;&]*--no-check-certificate|\\bgit\\b[^|;&]*http\\.sslverify[= ]"?(?:false|0)|\\bpip[\\d.]*\\s[^|;&]*--trusted-host|\\b(?:npm|yarn|pnpm)\\s+(?:config\\s+)?(?:-g\\s+)?set\\s+(?:-g\\s+)?strict-ssl[= ]false|--strict-ssl=false|GIT_SSL_NO_VERIFY=(?:1|true)|NODE_TLS_REJECT_UNAUTHORIZED=["\']?0|StrictHostKeyChecking[= ]no|--tls-verify=false|--insecure-skip-tls-verify\\b(?!=false)',
          },
          {
            not: {
              any: [
                {
                  matches:
                    'localhost|127\\.0\\.0\\.1|\\[::1\\]|0\\.0\\.0\\.0|\\.local\\b|\\.svc\\b|minikube',
                },
                { minLength: 4000 },
              ],
            },
          },
        ],
      },
    },
    {
      resource: '{workflow,job,step}',
      at: ['env.NODE_TLS_REJECT_UNAUTHORIZED', 'env.PYTHONHTTPSVERIFY'],
      has: { is: 0 },
    },
    { resource: '{workflow,job,step}', at: 'env.GIT_SSL_NO_VERIFY', has: { is: [true, 1] } },
    {
      resource: '{workflow,job,step}',
      at: ['env.NPM_CONFIG_STRICT_SSL', 'env.npm_config_strict_ssl'],
      has: { is: false },
    },
    {
      resource: '{workflow,job,step}',
      at: 'env.*',
      has: { matches: 'StrictHostKeyChecking[= ]no\\b' },
    },
  ],
}
