import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/unsafe-deserialization',
  languages: ['java'],
  title: 'Objects read from request data',
  message:
    'Reading serialized objects runs code of the classes the data names. Whoever sends the request chooses them, and runs commands.',
  remediation:
    'Read JSON into known classes; where Java serialization must stay, set an `ObjectInputFilter` that allows only your own classes. For YAML use `SafeConstructor`.',
  severity: 'critical',
  confidence: 'high',
  cwe: [502],
  owasp: 'A08:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/502.html',
  ],
  lifecycle: 'stable',
  context: 'deserialize',
  sinks: [
    {
      call: 'java.io.ObjectInputStream#{readObject,readUnshared}',
      arguments: ['receiver'],
      without: [{ call: '*.{setObjectInputFilter,accept}' }],
    },
    { call: 'java.beans.XMLDecoder#readObject', arguments: ['receiver'] },
    { call: 'com.thoughtworks.xstream.XStream#{fromXML,unmarshal}', arguments: [0] },
    {
      call: 'org.yaml.snakeyaml.{Yaml,constructor.Constructor,LoaderOptions}#{load,loadAll,loadAs}',
      arguments: [0],
    },
    { call: 'com.esotericsoftware.kryo.Kryo#{readClassAndObject,readObject}', arguments: [0] },
    { call: 'org.apache.commons.{lang,lang3}.SerializationUtils.deserialize', arguments: [0] },
    { call: 'org.springframework.util.SerializationUtils.deserialize', arguments: [0] },
    {
      call: 'com.caucho.hessian.io.{HessianInput,Hessian2Input,AbstractHessianInput}#readObject',
      arguments: ['receiver'],
    },
    { call: 'com.alibaba.fastjson.JSON.{parse,parseObject}', arguments: [0], confidence: 'medium' },
  ],
  sources: ['remote'],
}
