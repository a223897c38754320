import { type Model } from '../../model.ts'

/** Types of databases, processes, files, XML and crypto. */
export const javaTypes: Model = {
  languages: ['java'],
  returns: {
    'java.lang.Runtime.getRuntime': 'java.lang.Runtime',
    'java.sql.DriverManager.getConnection': 'java.sql.Connection',
    'javax.sql.DataSource#getConnection': 'java.sql.Connection',
    'java.sql.Connection#createStatement': 'java.sql.Statement',
    'java.sql.Connection#{prepareStatement}': 'java.sql.PreparedStatement',
    'java.sql.Connection#prepareCall': 'java.sql.CallableStatement',
    'java.sql.Statement#{executeQuery,getResultSet,getGeneratedKeys}': 'java.sql.ResultSet',
    'javax.persistence.EntityManagerFactory#createEntityManager': 'javax.persistence.EntityManager',
    'javax.persistence.EntityManager#{createQuery,createNativeQuery,createNamedQuery}':
      'javax.persistence.Query',
    'org.hibernate.SessionFactory#{openSession,getCurrentSession}': 'org.hibernate.Session',
    'javax.xml.parsers.DocumentBuilderFactory.{newInstance,newDefaultInstance,newNSInstance}':
      'javax.xml.parsers.DocumentBuilderFactory',
    'javax.xml.parsers.DocumentBuilderFactory#newDocumentBuilder':
      'javax.xml.parsers.DocumentBuilder',
    'javax.xml.parsers.SAXParserFactory.{newInstance,newDefaultInstance,newNSInstance}':
      'javax.xml.parsers.SAXParserFactory',
    'javax.xml.parsers.SAXParserFactory#newSAXParser': 'javax.xml.parsers.SAXParser',
    'javax.xml.stream.XMLInputFactory.{newInstance,newFactory,newDefaultFactory}':
      'javax.xml.stream.XMLInputFactory',
    'javax.xml.transform.TransformerFactory.newInstance': 'javax.xml.transform.TransformerFactory',
    'javax.xml.validation.SchemaFactory.newInstance': 'javax.xml.validation.SchemaFactory',
    'javax.xml.xpath.XPathFactory.newInstance': 'javax.xml.xpath.XPathFactory',
    'javax.xml.xpath.XPathFactory#newXPath': 'javax.xml.xpath.XPath',
    'java.security.MessageDigest.getInstance': 'java.security.MessageDigest',
    'javax.crypto.Cipher.getInstance': 'javax.crypto.Cipher',
    'javax.net.ssl.SSLContext.{getInstance,getDefault}': 'javax.net.ssl.SSLContext',
    'java.nio.file.{Paths.get,Path.of}': 'java.nio.file.Path',
    'java.nio.file.Path#{resolve,normalize,toAbsolutePath,toRealPath,getFileName,getParent,resolveSibling,relativize}':
      'java.nio.file.Path',
    'java.io.File#toPath': 'java.nio.file.Path',
    'java.io.File#{getParentFile,getAbsoluteFile,getCanonicalFile}': 'java.io.File',
    'java.lang.String#{trim,strip,toLowerCase,toUpperCase,substring,replace,replaceAll,replaceFirst,concat,formatted}':
      'java.lang.String',
    'javax.script.ScriptEngineManager#{getEngineByName,getEngineByExtension,getEngineByMimeType}':
      'javax.script.ScriptEngine',
    'org.apache.commons.beanutils.BeanUtilsBean.getInstance':
      'org.apache.commons.beanutils.BeanUtilsBean',
    'java.util.Base64.{getDecoder,getUrlDecoder,getMimeDecoder}': 'java.util.Base64.Decoder',
    'java.util.Base64.{getEncoder,getUrlEncoder,getMimeEncoder}': 'java.util.Base64.Encoder',
    'java.net.URI.create': 'java.net.URI',
    'java.net.{URI#toURL,URL.of}': 'java.net.URL',
    'java.net.URL#openConnection': 'java.net.URLConnection',
    'java.net.http.HttpClient.{newHttpClient,newBuilder}': 'java.net.http.HttpClient',
    'java.net.http.HttpRequest.newBuilder': 'java.net.http.HttpRequest.Builder',
    'org.slf4j.LoggerFactory.getLogger': 'org.slf4j.Logger',
    'org.apache.logging.log4j.LogManager.getLogger': 'org.apache.logging.log4j.Logger',
    'java.util.logging.Logger.getLogger': 'java.util.logging.Logger',
    'javax.naming.InitialContext': 'javax.naming.InitialContext',
  },
  extends: {
    'java.sql.PreparedStatement': ['java.sql.Statement'],
    'java.sql.CallableStatement': ['java.sql.PreparedStatement'],
    'javax.persistence.TypedQuery': ['javax.persistence.Query'],
    'org.hibernate.Session': ['javax.persistence.EntityManager'],
    'javax.naming.directory.InitialDirContext': [
      'javax.naming.directory.DirContext',
      'javax.naming.Context',
    ],
    'javax.naming.ldap.{InitialLdapContext,LdapContext}': [
      'javax.naming.directory.DirContext',
      'javax.naming.Context',
    ],
    'javax.naming.directory.DirContext': ['javax.naming.Context'],
    'javax.naming.InitialContext': ['javax.naming.Context'],
    'java.net.HttpURLConnection': ['java.net.URLConnection'],
    'javax.net.ssl.HttpsURLConnection': ['java.net.HttpURLConnection'],
    'javax.net.ssl.X509ExtendedTrustManager': ['javax.net.ssl.X509TrustManager'],
    'org.springframework.jdbc.core.JdbcTemplate': ['org.springframework.jdbc.core.JdbcOperations'],
    'org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate': [
      'org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations',
    ],
  },
}
