import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/exposed-object-methods',
  languages: ['python'],
  title: 'Object with all its parts open to the network',
  message:
    'Clients may follow dotted names into the attributes of the object, and from there run any code.',
  remediation:
    'Register single functions, and leave `allow_dotted_names` and `allow_all_attrs` off.',
  severity: 'high',
  confidence: 'high',
  cwe: [913, 94],
  owasp: 'A01:2021',
  references: [
    'https://docs.python.org/3/library/xmlrpc.server.html#xmlrpc.server.SimpleXMLRPCServer.register_instance',
    'https://cwe.mitre.org/data/definitions/913.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: [
        'xmlrpc.server.{SimpleXMLRPCServer,CGIXMLRPCRequestHandler,SimpleXMLRPCDispatcher}#register_instance',
        '*.register_instance',
      ],
      arguments: [{ at: 1, keyword: 'allow_dotted_names', is: true }],
    },
    {
      call: [
        'rpyc.utils.server.{ThreadedServer,ThreadPoolServer,ForkingServer,OneShotServer}',
        'rpyc.{ThreadedServer}',
        'rpyc.connect',
      ],
      arguments: [{ keyword: 'protocol_config', options: { allow_all_attrs: { is: true } } }],
    },
    {
      call: ['rpyc.utils.server.{ThreadedServer,ThreadPoolServer,ForkingServer}'],
      arguments: [{ keyword: 'protocol_config', options: { allow_pickle: { is: true } } }],
    },
    {
      call: [
        'multiprocessing.managers.{BaseManager,SyncManager}',
        'multiprocessing.connection.{Listener,Client}',
      ],
      arguments: [{ keyword: 'authkey', constant: true, kind: 'string' }],
    },
    {
      call: ['Pyro4.config.SERIALIZERS_ACCEPTED.add', 'Pyro4.config.SERIALIZERS_ACCEPTED#add'],
      arguments: [{ at: 0, is: ['pickle', 'dill', 'marshal'] }],
    },
  ],
}
