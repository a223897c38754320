import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'java/path-traversal',
  languages: ['java'],
  title: 'File path built from request data',
  message:
    'A value from the request decides which file is opened. With `../` or an absolute path a client reaches files outside the folder that was meant.',
  remediation:
    'Keep the last name only (`FilenameUtils.getName`, `Path.getFileName`), or resolve, `normalize()` and check `startsWith(root)` before opening.',
  severity: 'high',
  confidence: 'high',
  cwe: [22, 23, 36, 73],
  owasp: 'A01:2021',
  references: [
    'https://owasp.org/www-community/attacks/Path_Traversal',
    'https://cwe.mitre.org/data/definitions/22.html',
  ],
  lifecycle: 'stable',
  context: 'path',
  sinks: [
    {
      call: [
        'java.io.{FileInputStream,FileOutputStream,FileReader,FileWriter,RandomAccessFile,PrintWriter,PrintStream}',
      ],
      arguments: [0],
      when: [
        {
          at: 0,
          not: {
            type: [
              'javax.servlet.ServletWriter',
              'javax.servlet.ServletOutputStream',
              'java.io.ByteArrayOutputStream',
            ],
          },
        },
      ],
    },
    /** Making a `File` touches nothing: what is done with it counts. */
    {
      call: 'java.io.File#{delete,deleteOnExit,createNewFile,mkdir,mkdirs,list,listFiles,renameTo,setWritable,setExecutable,setReadable}',
      arguments: ['receiver'],
    },
    { call: 'java.io.File#renameTo', arguments: [0] },
    {
      call: 'java.io.File#{exists,isFile,isDirectory,length,lastModified,canRead,canWrite}',
      arguments: ['receiver'],
      confidence: 'medium',
    },
    {
      call: [
        'java.util.{zip.ZipFile,jar.JarFile,Scanner}',
        'javax.imageio.ImageIO.read',
        'com.google.common.io.Files.{asByteSource,asCharSource,asByteSink,toByteArray,readLines,toString,copy,newReader,newWriter,write}',
      ],
      arguments: [0],
      when: [{ at: 0, type: 'java.io.File' }],
    },
    {
      call: 'java.nio.file.Files.{readAllBytes,readString,readAllLines,lines,newInputStream,newBufferedReader,newOutputStream,newBufferedWriter,write,writeString,delete,deleteIfExists,createFile,createDirectory,createDirectories,newByteChannel,walk,list}',
      arguments: [0],
    },
    {
      call: 'java.nio.file.Files.{copy,move}',
      arguments: [0, 1],
      when: [{ at: 0, not: { type: ['java.io.InputStream', 'javax.servlet.ServletInputStream'] } }],
    },
    { call: 'java.nio.file.Files.copy', arguments: [1] },
    { call: 'javax.servlet.http.Part#write', arguments: [0] },
    { call: 'org.springframework.web.multipart.MultipartFile#transferTo', arguments: [0] },
    {
      call: 'org.springframework.core.io.{FileSystemResource,PathResource,ClassPathResource}',
      arguments: [0],
    },
    { call: 'javax.servlet.ServletContext#{getResourceAsStream,getResource}', arguments: [0] },
    { call: 'javax.servlet.ServletRequest#getRequestDispatcher', arguments: [0] },
    {
      call: 'org.apache.commons.io.FileUtils.{readFileToString,readFileToByteArray,readLines,lineIterator,openInputStream,openOutputStream,writeStringToFile,writeByteArrayToFile,write,deleteDirectory,deleteQuietly,forceDelete,cleanDirectory,forceMkdir,touch}',
      arguments: [0],
    },
  ],
  sources: ['remote'],
}
