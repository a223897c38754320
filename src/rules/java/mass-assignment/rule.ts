import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/mass-assignment',
  languages: ['java'],
  title: 'All request fields copied into an object',
  message:
    'Every field the request names is copied into the object. A client sets fields that were not on the form, such as roles or prices.',
  remediation: 'Copy the fields you expect one by one, or bind a class that has only those.',
  severity: 'medium',
  confidence: 'high',
  cwe: [915],
  owasp: 'A08:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/915.html',
  ],
  lifecycle: 'stable',
  context: 'assign',
  sinks: [
    {
      call: [
        'org.apache.commons.beanutils.BeanUtils.populate',
        'org.apache.commons.beanutils.BeanUtilsBean#populate',
      ],
      arguments: [1],
    },
    { call: 'org.apache.commons.beanutils.{BeanUtils,PropertyUtils}.setProperty', arguments: [1] },
    {
      call: 'org.springframework.beans.{BeanWrapper,BeanWrapperImpl,PropertyAccessor,ConfigurablePropertyAccessor}#{setPropertyValues,setPropertyValue}',
      arguments: [0],
    },
    { call: 'org.springframework.validation.DataBinder#bind', arguments: [0] },
    { call: 'cn.hutool.core.bean.BeanUtil.fillBeanWithMap', arguments: [0] },
  ],
  sources: ['remote'],
}
