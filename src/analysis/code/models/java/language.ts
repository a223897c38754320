import { type Model } from '../../model.ts'

/** What the language and its widespread libraries do to values. */
export const javaLanguage: Model = {
  languages: ['java'],
  sources: [
    {
      label: 'environment',
      call: ['java.lang.System.{getenv,getProperty}', 'java.util.Properties#getProperty'],
      note: 'value from the environment',
    },
    {
      label: 'file',
      call: [
        'java.nio.file.Files.{readString,readAllLines,readAllBytes,lines,newBufferedReader}',
        'java.io.BufferedReader#{readLine,read,lines}',
      ],
      note: 'contents of a file',
    },
    {
      label: 'database',
      call: 'java.sql.ResultSet#{getString,getObject,getNString,getClob}',
      note: 'stored value',
    },
  ],
  sanitizers: [
    {
      call: [
        'java.lang.{Integer,Long,Double,Float,Short,Byte,Boolean}.{parseInt,parseLong,parseDouble,parseFloat,parseShort,parseByte,parseBoolean,valueOf,decode}',
        'java.util.UUID.fromString',
        'java.math.{BigInteger,BigDecimal}',
        'java.time.{LocalDate,LocalDateTime,Instant,ZonedDateTime}.parse',
        'java.net.InetAddress.getByName',
        'java.security.MessageDigest#digest',
        'java.lang.String#{length,hashCode,equals,isEmpty}',
        '*.{hashPassword}',
      ],
      contexts: ['*'],
    },
    {
      call: [
        'java.net.URLEncoder.encode',
        'org.springframework.web.util.UriUtils.{encode,encodePath,encodeQueryParam}',
      ],
      contexts: ['html', 'script', 'url', 'redirect', 'header', 'path', 'log', 'command'],
    },
    {
      call: [
        'org.owasp.encoder.Encode.{forHtml,forHtmlContent,forHtmlAttribute,forJavaScript,forXml}',
        'org.owasp.esapi.Encoder#{encodeForHTML,encodeForHTMLAttribute,encodeForJavaScript}',
        'org.springframework.web.util.HtmlUtils.{htmlEscape,htmlEscapeDecimal,htmlEscapeHex}',
        'org.apache.commons.{text,lang,lang3}.{StringEscapeUtils}.{escapeHtml,escapeHtml3,escapeHtml4,escapeXml,escapeXml10,escapeXml11}',
        'com.google.common.html.HtmlEscapers.htmlEscaper()#escape',
        'org.jsoup.Jsoup.clean',
        'org.owasp.html.PolicyFactory#sanitize',
        '*.{escapeHtml,htmlEscape,escapeHtml4}',
      ],
      contexts: ['html', 'xml'],
    },
    {
      call: [
        'org.owasp.esapi.Encoder#{encodeForLDAP,encodeForDN}',
        'org.springframework.ldap.support.LdapEncoder.{filterEncode,nameEncode}',
      ],
      contexts: ['ldap'],
    },
    { call: 'org.owasp.esapi.Encoder#encodeForXPath', contexts: ['xpath'] },
    { call: 'org.springframework.web.servlet.view.RedirectView', contexts: ['template'] },
    { call: 'org.owasp.esapi.Encoder#encodeForSQL', contexts: ['sql'] },
    { call: 'java.util.regex.Pattern.quote', contexts: ['regex'] },
    {
      call: '*.{replaceAll,replace,replaceChars}',
      contexts: ['log', 'header'],
      when: [{ at: 0, matches: '[\\r\\n]|\\\\[rnRsWv]|^\\[\\^|Cntrl' }],
    },
    {
      call: '*.replaceAll',
      contexts: ['*'],
      when: [{ at: 0, matches: '^\\[\\^(?:\\\\[wd]|[A-Za-z0-9_ ]-?)+\\][+*]?$|^\\\\[WD][+*]?$' }],
    },
    {
      call: [
        'org.apache.commons.io.FilenameUtils.getName',
        'java.nio.file.Path#getFileName',
        'java.io.File#getName',
      ],
      contexts: ['path'],
    },
  ],
  lists: [
    'java.util.{ArrayList,LinkedList,Vector,Stack,ArrayDeque,HashSet,LinkedHashSet,TreeSet,CopyOnWriteArrayList,PriorityQueue}',
    'java.util.{List,Set}.{of,copyOf}',
    'java.util.Arrays.asList',
    'com.google.common.collect.{Lists,Sets}.{newArrayList,newHashSet}',
  ],
  maps: 'java.util.{HashMap,LinkedHashMap,TreeMap,Hashtable,concurrent.ConcurrentHashMap}',
  validators: [
    {
      call: 'org.apache.commons.lang3.StringUtils.{isNumeric,isAlphanumeric,isAlpha}',
      checks: 0,
      contexts: ['*'],
    },
  ],
  /** What a parser of YAML is told to make decides whether it is a dangerous one. */
  identities: [
    'org.yaml.snakeyaml.Yaml',
    'java.util.Arrays.{stream,copyOf,copyOfRange}',
    'java.util.stream.Stream.of',
  ],
  propagators: [
    {
      call: [
        'java.lang.{String,StringBuilder,StringBuffer}',
        'java.lang.String.{valueOf,copyValueOf,join}',
        'java.util.{Objects.requireNonNull,Objects.requireNonNullElse,Objects.toString,Optional.of,Optional.ofNullable,Collections.singletonList,Collections.unmodifiableList}',
        'java.util.{StringTokenizer,Scanner}',
        'java.io.{File,StringReader,BufferedReader,InputStreamReader,ByteArrayInputStream,FileReader,BufferedInputStream,DataInputStream,PushbackInputStream,ObjectInputStream}',
        'java.nio.file.{Paths.get,Path.of}',
        'java.net.{URL,URI,URI.create,URLDecoder.decode}',
        'java.util.Collections.{list,enumeration,unmodifiableMap,unmodifiableSet,singleton,singletonMap}',
        'java.util.zip.{GZIPInputStream,ZipInputStream,InflaterInputStream}',
        'javax.xml.transform.{stream.StreamSource,sax.SAXSource}',
        'org.xml.sax.InputSource',
        'org.springframework.web.util.HtmlUtils.htmlUnescape',
        'org.apache.commons.{lang,lang3}.StringUtils.{trim,trimToEmpty,trimToNull,strip,stripToEmpty,defaultString,defaultIfEmpty,defaultIfBlank,lowerCase,upperCase,capitalize,uncapitalize,replace,remove,join,substring,substringAfter,substringAfterLast,substringBefore,substringBeforeLast,substringBetween,left,right,mid,split,reverse,chomp,leftPad,rightPad,repeat,normalizeSpace,abbreviate}',
        'org.springframework.util.StringUtils.{trimWhitespace,trimAllWhitespace,capitalize,replace,delete,tokenizeToStringArray,commaDelimitedListToStringArray,collectionToCommaDelimitedString,arrayToCommaDelimitedString}',
        'com.google.common.base.Strings.{nullToEmpty,emptyToNull,padStart,padEnd,repeat}',
        'java.text.Normalizer.normalize',
        'java.text.MessageFormat.format',
        'org.apache.commons.{text,lang,lang3}.StringEscapeUtils.{unescapeHtml,unescapeHtml3,unescapeHtml4,unescapeJava,unescapeXml,unescapeJson}',
        'org.apache.commons.io.IOUtils.{toString,toByteArray,readLines}',
        'org.springframework.web.util.UriUtils.decode',
        'org.apache.commons.io.FilenameUtils.{normalize,separatorsToUnix,separatorsToSystem,concat}',
        'org.apache.commons.codec.binary.Base64.{decodeBase64,encodeBase64String,encodeBase64}',
        'java.util.regex.Pattern.compile',
      ],
      from: ['arguments'],
      to: 'result',
    },
    {
      call: [
        'java.util.Base64.{Decoder,Encoder}#{decode,encode,encodeToString,wrap}',
        'java.nio.file.Path#{resolve,resolveSibling}',
      ],
      from: ['receiver', 'arguments'],
      to: 'result',
    },
  ],
}
