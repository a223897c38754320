import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/pickle-serializer',
  languages: ['python'],
  title: 'Messages or sessions are exchanged as pickles',
  message:
    'Pickled data runs code when it is read. Whoever can write to the session store or the queue then runs code in this program.',
  remediation: 'Use the JSON serializer.',
  severity: 'high',
  confidence: 'high',
  cwe: [502],
  owasp: 'A08:2021',
  references: [
    'https://docs.celeryq.dev/en/stable/userguide/security.html',
    'https://docs.python.org/3/library/pickle.html',
  ],
  lifecycle: 'stable',
  matches: [
    { assign: '*.SESSION_SERIALIZER', value: { matches: 'PickleSerializer$' } },
    {
      assign:
        '*.{CELERY_TASK_SERIALIZER,CELERY_RESULT_SERIALIZER,task_serializer,result_serializer}',
      value: { is: 'pickle' },
    },
    {
      assign: '*.{CELERY_ACCEPT_CONTENT,accept_content}',
      value: { items: { is: ['pickle', 'application/x-python-serialize'] } },
    },
    { call: '*.conf.update', arguments: [{ keyword: 'task_serializer', is: 'pickle' }] },
    {
      call: ['celery.Celery#conf.update', 'celery.Celery'],
      arguments: [{ keyword: 'task_serializer', is: 'pickle' }],
    },
    {
      call: ['celery.Celery#conf.update', 'celery.Celery'],
      arguments: [{ keyword: 'accept_content', items: { is: 'pickle' } }],
    },
    {
      call: ['kombu.Consumer', 'kombu.messaging.Consumer', 'kombu.Queue'],
      arguments: [{ keyword: 'accept', items: { is: 'pickle' } }],
    },
    {
      decorator: ['celery.Celery#task', 'celery.shared_task'],
      arguments: [{ keyword: 'serializer', is: 'pickle' }],
    },
  ],
}
