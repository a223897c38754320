import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/ssh-host-key-not-checked',
  languages: ['python'],
  title: 'SSH server is not checked',
  message:
    'The connection accepts any host key. Whoever stands between poses as the server, takes the password and runs what they like.',
  remediation: 'Load known host keys (`load_system_host_keys()`) and keep `paramiko.RejectPolicy`.',
  severity: 'high',
  confidence: 'high',
  cwe: [295, 322],
  owasp: 'A07:2021',
  references: [
    'https://docs.paramiko.org/en/stable/api/client.html#paramiko.client.RejectPolicy',
    'https://cwe.mitre.org/data/definitions/322.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.set_missing_host_key_policy',
      arguments: [
        {
          at: 0,
          keyword: 'policy',
          any: [
            {
              refers: [
                'paramiko.{AutoAddPolicy,WarningPolicy}',
                'paramiko.client.{AutoAddPolicy,WarningPolicy}',
              ],
            },
            {
              type: [
                'paramiko.{AutoAddPolicy,WarningPolicy}',
                'paramiko.client.{AutoAddPolicy,WarningPolicy}',
              ],
            },
          ],
        },
      ],
    },
    {
      call: 'asyncssh.{connect,create_connection}',
      arguments: [{ keyword: 'known_hosts', is: null }],
    },
    {
      call: 'pysftp.Connection',
      arguments: [{ keyword: 'cnopts', options: { hostkeys: { is: null } } }],
    },
    { assign: 'pysftp.CnOpts#hostkeys', value: { is: null } },
    {
      call: 'netmiko.ConnectHandler',
      arguments: [
        { keyword: 'ssh_strict', is: false },
        { keyword: 'host', constant: false },
      ],
    },
  ],
}
