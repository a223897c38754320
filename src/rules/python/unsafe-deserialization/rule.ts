import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/unsafe-deserialization',
  languages: ['python'],
  title: 'Foreign data unpickled',
  message:
    'Unpickling runs code that the data names. Data from a request then decides what this program does.',
  remediation:
    'Exchange JSON and check its shape. Where objects must be stored, sign the data and check the signature first.',
  severity: 'critical',
  confidence: 'high',
  cwe: [502],
  owasp: 'A08:2021',
  references: ['https://docs.python.org/3/library/pickle.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'deserialize',
  sinks: [
    {
      call: [
        '{pickle,cPickle,_pickle,dill,cloudpickle,marshal,joblib,shelve}.{loads,load,open}',
        'jsonpickle.{decode,loads}',
        '{pickle,dill}.Unpickler',
        'pandas.read_pickle',
        'torch.load',
      ],
      arguments: [0],
    },
  ],
}
