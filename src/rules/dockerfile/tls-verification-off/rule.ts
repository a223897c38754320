import { type StructureRule } from '../../../core/rule.ts'

export const rule: StructureRule = {
  kind: 'structure',
  id: 'dockerfile/tls-verification-off',
  languages: ['dockerfile'],
  lifecycle: 'stable',
  title: 'Certificates are not checked',
  message:
    'With verification off, anyone on the way can pose as the server: what is downloaded, or what the program connects to later, is theirs to choose.',
  remediation:
    'Remove the option. For a server with its own authority, install that certificate (`update-ca-certificates`, `NODE_EXTRA_CA_CERTS`).',
  severity: 'high',
  confidence: 'high',
  cwe: [295],
  owasp: 'A02:2021',
  references: ['https://cwe.mitre.org/data/definitions/295.html'],
  ids: ['CKV2_DOCKER_2', 'CKV2_DOCKER_3', 'CKV2_DOCKER_4', 'CKV2_DOCKER_5', 'CKV2_DOCKER_6'],
  matches: [
    {
      resource: '{run,cmd,entrypoint}',
      at: 'commands[]',
      has: {
        matches:
          '\\bcurl\\b(?:\\s[^|;&]*)?\\s(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure|--proxy-insecure)(?:\\s|$)|\\bwget\\b[^|;&]*--no-check-certificate|http\\.sslverify[= ]"?(?:false|0)|\\bpip[\\d.]*\\s[^|;&]*--trusted-host|\\b(?:npm|yarn|pnpm)\\s+(?:config\\s+)?(?:-g\\s+)?set\\s+(?:-g\\s+)?strict-ssl[= ]false|--strict-ssl=false|sslverify\\s*=\\s*(?:0|false)|Acquire::https::Verify-(?:Peer|Host)\\s*=?\\s*"?false|\\bgem\\b[^|;&]*ssl_verify_mode:\\s*0|GIT_SSL_NO_VERIFY=(?:1|true)|NODE_TLS_REJECT_UNAUTHORIZED=["\']?0|--tls-verify=false|\\bhelm\\b[^|;&]*--insecure-skip-tls-verify|GOINSECURE=\\S+|\\bconda config --set ssl_verify (?:false|no)',
      },
    },
    {
      resource: 'env',
      where: { options: { name: { is: ['NODE_TLS_REJECT_UNAUTHORIZED', 'PYTHONHTTPSVERIFY'] } } },
      at: 'value',
      has: { is: '0' },
    },
    {
      resource: 'env',
      where: { options: { name: { is: ['GIT_SSL_NO_VERIFY', 'NPM_CONFIG_STRICT_SSL_OFF'] } } },
      at: 'value',
      has: { is: ['1', 'true'] },
    },
    {
      resource: 'env',
      where: {
        options: {
          name: {
            is: [
              'NPM_CONFIG_STRICT_SSL',
              'npm_config_strict_ssl',
              'YARN_STRICT_SSL',
              'CONDA_SSL_VERIFY',
            ],
          },
        },
      },
      at: 'value',
      has: { is: 'false' },
    },
    {
      resource: 'env',
      where: { options: { name: { is: 'PIP_TRUSTED_HOST' } } },
      at: 'value',
      has: { minLength: 1 },
    },
  ],
}
