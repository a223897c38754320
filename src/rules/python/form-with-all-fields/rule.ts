import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/form-with-all-fields',
  languages: ['python'],
  title: 'Form lets clients set every field',
  message:
    'All fields of the model can be set from outside, also those added later, such as owner or role.',
  remediation: 'List the fields the form or serializer may set in `fields`.',
  severity: 'medium',
  confidence: 'medium',
  cwe: [915],
  owasp: 'A04:2021',
  references: [
    'https://docs.djangoproject.com/en/stable/topics/forms/modelforms/#selecting-the-fields-to-use',
    'https://cwe.mitre.org/data/definitions/915.html',
  ],
  lifecycle: 'stable',
  matches: [
    { assign: 'Meta.fields', value: { is: '__all__' } },
    { assign: ['Meta.exclude'], value: { kind: 'list', not: { items: { matches: '.' } } } },
    {
      call: 'django.forms.{modelform_factory,modelformset_factory,inlineformset_factory}',
      arguments: [{ keyword: 'fields', is: '__all__' }],
    },
    {
      call: 'django.forms.models.{modelform_factory,modelformset_factory}',
      arguments: [{ keyword: 'fields', is: '__all__' }],
    },
  ],
}
