import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/ssrf',
  languages: ['python'],
  title: 'Request to an address from request data',
  message:
    'The address this server calls is chosen by whoever sends the request. They can reach services inside the network and metadata services that hand out credentials.',
  remediation:
    'Choose the address from a fixed list, or parse it and check scheme and host against that list; refuse private addresses after name resolution.',
  severity: 'high',
  confidence: 'high',
  cwe: [918],
  owasp: 'A10:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'url',
  sinks: [
    {
      call: [
        '{requests,httpx}.{get,post,put,patch,delete,head,options,stream}',
        'requests.Session#{get,post,put,patch,delete,head,options}',
        'httpx.{Client,AsyncClient}#{get,post,put,patch,delete,head,stream}',
        'urllib.request.{urlopen,urlretrieve,Request}',
        'urllib2.urlopen',
        'aiohttp.ClientSession#{get,post,put,patch,delete,head,ws_connect}',
        'urllib3.PoolManager#urlopen',
        'pycurl.Curl',
      ],
      arguments: [0, 'url'],
      text: 'url-host',
    },
    {
      call: [
        '{requests,httpx}.request',
        'requests.Session#request',
        'httpx.{Client,AsyncClient}#request',
        'aiohttp.ClientSession#request',
        'urllib3.PoolManager#request',
        'urllib3.request',
      ],
      arguments: [1, 'url'],
      text: 'url-host',
    },
    {
      call: ['aiohttp.request', 'urllib3.request'],
      arguments: [1, 'url'],
      text: 'url-host',
    },
    {
      call: [
        'wget.download',
        'feedparser.parse',
        'pdfkit.from_url',
        'websockets.connect',
        '*.goto',
        'selenium.webdriver.{Chrome,Firefox,Remote}#get',
        'weasyprint.HTML',
        'httpx.{Client,AsyncClient}',
        'pandas.{read_html}',
      ],
      arguments: [0, 'url', 'base_url'],
      text: 'url-host',
    },
    {
      call: 'http.client.{HTTPConnection,HTTPSConnection}',
      arguments: [0],
    },
  ],
}
