import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'python/no-password-rules',
  languages: ['python'],
  title: 'Any password is accepted',
  message: 'Nothing checks new passwords. Short and common ones are guessed in minutes.',
  remediation:
    'Require at least twelve characters and refuse common passwords, for example with the validators of `django.contrib.auth.password_validation`.',
  severity: 'low',
  confidence: 'medium',
  cwe: [521],
  owasp: 'A07:2021',
  references: [
    'https://docs.djangoproject.com/en/stable/topics/auth/passwords/#password-validation',
    'https://cwe.mitre.org/data/definitions/521.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      assign: '*.AUTH_PASSWORD_VALIDATORS',
      value: { kind: 'list', not: { items: { present: true } } },
    },
    {
      assign:
        '*.{MIN_PASSWORD_LENGTH,PASSWORD_MIN_LENGTH,SECURITY_PASSWORD_LENGTH_MIN,ACCOUNT_PASSWORD_MIN_LENGTH}',
      value: { below: 8 },
    },
    {
      call: ['wtforms.validators.Length', 'wtforms.validators.length'],
      arguments: [{ keyword: 'min', below: 8 }],
      assignedTo: 'password|passwd',
    },
    {
      call: ['pydantic.Field', 'pydantic.fields.Field', 'fastapi.Form'],
      arguments: [{ keyword: 'min_length', below: 8 }],
      assignedTo: 'password|passwd',
    },
    {
      call: ['django.forms.CharField', 'rest_framework.serializers.CharField'],
      arguments: [{ keyword: 'min_length', below: 8 }],
      assignedTo: 'password|passwd',
    },
  ],
}
