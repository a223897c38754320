import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/ssrf',
  languages: ['java'],
  title: 'Request to an address from outside',
  message:
    'A value from the request decides which host this server talks to. A client reaches services inside the network and cloud metadata with it.',
  remediation:
    'Keep scheme and host constant, or look the host up in a fixed list before `URI`, `RestTemplate` or `HttpClient` sees it.',
  severity: 'high',
  confidence: 'high',
  cwe: [918],
  owasp: 'A10:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/918.html',
  ],
  lifecycle: 'stable',
  context: 'url',
  sinks: [
    {
      call: 'java.net.URL#{openConnection,openStream,getContent}',
      arguments: ['receiver'],
      text: 'url-host',
    },
    { call: 'java.net.http.HttpRequest.newBuilder', arguments: [0], text: 'url-host' },
    { call: 'java.net.http.HttpRequest.Builder#uri', arguments: [0], text: 'url-host' },
    { call: 'okhttp3.Request.Builder#url', arguments: [0], text: 'url-host' },
    {
      call: [
        'org.apache.http.client.methods.{HttpGet,HttpPost,HttpPut,HttpDelete,HttpHead,HttpPatch,HttpOptions}',
        'org.apache.hc.client5.http.classic.methods.{HttpGet,HttpPost,HttpPut,HttpDelete,HttpHead,HttpPatch}',
        'org.apache.commons.httpclient.methods.{GetMethod,PostMethod}',
      ],
      arguments: [0],
      text: 'url-host',
    },
    {
      call: [
        'org.apache.http.client.fluent.Request.{Get,Post,Put,Delete,Head}',
        'org.apache.hc.client5.http.fluent.Request.{get,post,put,delete,head}',
      ],
      arguments: [0],
      text: 'url-host',
    },
    {
      call: 'org.springframework.web.client.{RestTemplate,RestOperations}#{getForObject,getForEntity,postForObject,postForEntity,postForLocation,exchange,execute,put,delete,headForHeaders,patchForObject,optionsForAllow}',
      arguments: [0],
      text: 'url-host',
    },
    {
      call: 'org.springframework.web.reactive.function.client.WebClient.create',
      arguments: [0],
      text: 'url-host',
    },
    {
      call: [
        'org.springframework.web.reactive.function.client.WebClient#{get,post,put,delete,head,patch}()#uri',
        'org.springframework.web.client.RestClient#{get,post,put,delete,head,patch}()#uri',
        'org.springframework.web.client.RestClient.create()#{get,post}()#uri',
        'org.springframework.web.reactive.function.client.WebClient.create()#{get,post}()#uri',
      ],
      arguments: [0],
      text: 'url-host',
    },
    { call: 'javax.ws.rs.client.Client#target', arguments: [0], text: 'url-host' },
    {
      call: ['javax.imageio.ImageIO.read', 'org.apache.commons.io.IOUtils.{toString,toByteArray}'],
      arguments: [0],
      when: [{ at: 0, type: 'java.net.URL' }],
      text: 'url-host',
    },
    { call: 'org.jsoup.Jsoup.connect', arguments: [0], text: 'url-host' },
    { call: 'java.net.Socket', arguments: [0] },
  ],
  sources: ['remote'],
}
