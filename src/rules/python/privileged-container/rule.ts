import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/privileged-container',
  languages: ['python'],
  title: 'Container with all rights of the machine',
  message:
    'A privileged container can take over the machine it runs on. So can one that is given the socket of Docker.',
  remediation:
    'Leave `privileged` off, add single capabilities with `cap_add`, and do not mount `/var/run/docker.sock` or `/`.',
  severity: 'high',
  confidence: 'high',
  cwe: [250, 269],
  owasp: 'A05:2021',
  references: [
    'https://docker-py.readthedocs.io/en/stable/containers.html',
    'https://cwe.mitre.org/data/definitions/250.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{run,create,create_container,create_host_config}',
      arguments: [{ keyword: 'privileged', is: true }],
      imports: ['docker', 'docker.{from_env,DockerClient,APIClient}'],
    },
    {
      call: '*.{run,create}',
      arguments: [{ keyword: 'pid_mode', is: 'host' }],
      imports: ['docker', 'docker.{from_env,DockerClient,APIClient}'],
    },
    {
      call: '*.{run,create}',
      arguments: [{ keyword: 'cap_add', items: { is: ['ALL', 'SYS_ADMIN'] } }],
      imports: ['docker', 'docker.{from_env,DockerClient,APIClient}'],
    },
    {
      call: '*.{run,create}',
      arguments: [
        {
          keyword: 'volumes',
          any: [
            { options: { '/': { present: true } } },
            { items: { matches: '^(?:/|/var/run/docker\\.sock):' } },
          ],
        },
      ],
      imports: ['docker', 'docker.{from_env,DockerClient,APIClient}'],
    },
    {
      call: ['kubernetes.client.V1SecurityContext'],
      arguments: [{ keyword: 'privileged', is: true }],
    },
    {
      call: ['airflow.providers.docker.operators.docker.DockerOperator'],
      arguments: [{ keyword: 'privileged', is: true }],
    },
  ],
}
