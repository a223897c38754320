import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/unsafe-object-mapper',
  languages: ['java'],
  title: 'JSON may name the class to create',
  message:
    'The JSON names the class that is created from it. Whoever writes it picks a class that runs commands.',
  remediation:
    'Leave default typing off; name subtypes with `@JsonTypeInfo(use = Id.NAME)` and `@JsonSubTypes`, or allow a list with `BasicPolymorphicTypeValidator`.',
  severity: 'high',
  confidence: 'high',
  cwe: [502],
  owasp: 'A08:2021',
  references: [
    'https://github.com/FasterXML/jackson-docs/wiki/JacksonPolymorphicDeserialization',
    'https://cwe.mitre.org/data/definitions/502.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: 'com.fasterxml.jackson.databind.ObjectMapper#{enableDefaultTyping,enableDefaultTypingAsProperty}',
    },
    {
      call: 'com.fasterxml.jackson.databind.ObjectMapper#{activateDefaultTyping,activateDefaultTypingAsProperty}',
      arguments: [
        {
          at: 0,
          any: [
            {
              refers:
                'com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator.instance',
            },
            { type: 'com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator' },
          ],
        },
      ],
    },
    {
      decorator: 'com.fasterxml.jackson.annotation.JsonTypeInfo',
      arguments: [
        {
          keyword: 'use',
          refers: ['com.fasterxml.jackson.annotation.JsonTypeInfo.Id.{CLASS,MINIMAL_CLASS}'],
        },
      ],
    },
    {
      call: 'com.alibaba.fastjson.parser.ParserConfig#setAutoTypeSupport',
      arguments: [{ at: 0, is: true }],
    },
    {
      call: 'com.alibaba.fastjson.parser.ParserConfig.getGlobalInstance()#setAutoTypeSupport',
      arguments: [{ at: 0, is: true }],
    },
    { refers: 'com.alibaba.fastjson.parser.Feature.SupportAutoType' },
    { refers: 'com.thoughtworks.xstream.security.AnyTypePermission.ANY' },
    {
      call: 'com.thoughtworks.xstream.XStream#allowTypesByRegExp',
      arguments: [{ at: 0, any: [{ items: { is: '.*' } }, { is: '.*' }] }],
    },
  ],
}
