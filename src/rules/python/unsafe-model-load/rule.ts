import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/unsafe-model-load',
  languages: ['python'],
  title: 'Model or array loaded in a format that runs code',
  message:
    'The file is unpickled or brings code of its own. Whoever made or changed it runs code in this program.',
  remediation:
    'Load weights only (`weights_only=True`, `safetensors`), leave `allow_pickle` and `trust_remote_code` off.',
  severity: 'high',
  confidence: 'medium',
  cwe: [502, 94],
  owasp: 'A08:2021',
  references: [
    'https://pytorch.org/docs/stable/generated/torch.load.html',
    'https://numpy.org/doc/stable/reference/generated/numpy.load.html',
    'https://cwe.mitre.org/data/definitions/502.html',
  ],
  lifecycle: 'stable',
  matches: [
    { call: 'numpy.load', arguments: [{ keyword: 'allow_pickle', is: true }] },
    { call: 'torch.load', arguments: [{ keyword: 'weights_only', is: false }] },
    { call: '*.from_pretrained', arguments: [{ keyword: 'trust_remote_code', is: true }] },
    {
      call: ['transformers.pipeline', 'datasets.load_dataset'],
      arguments: [{ keyword: 'trust_remote_code', is: true }],
    },
    { call: '*.load_local', arguments: [{ keyword: 'allow_dangerous_deserialization', is: true }] },
    {
      call: [
        'keras.models.load_model',
        'tensorflow.keras.models.load_model',
        'keras.saving.load_model',
      ],
      arguments: [{ keyword: 'safe_mode', is: false }],
    },
  ],
}
