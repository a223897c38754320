import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/path-traversal',
  languages: ['python'],
  title: 'File path built from request data',
  message:
    'A value from the request decides which file is opened. With `../` in it, whoever sends the request reads or writes files outside the intended folder.',
  remediation:
    'Use `werkzeug.utils.secure_filename` or `send_from_directory`, or resolve the path and refuse it unless it is still inside the folder.',
  severity: 'high',
  confidence: 'high',
  cwe: [22, 23],
  owasp: 'A01:2021',
  references: ['https://cwe.mitre.org/data/definitions/22.html'],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'path',
  sinks: [
    {
      call: [
        'open',
        'io.open',
        'codecs.open',
        'aiofiles.open',
        'flask.send_file',
        'os.{open,remove,unlink,rmdir,mkdir,makedirs,listdir,scandir,chmod,stat,removedirs}',
        'shutil.{rmtree}',
        'fastapi.responses.FileResponse',
        'starlette.responses.FileResponse',
        'django.core.files.storage.default_storage.{open,save,delete}',
        'aiohttp.web.FileResponse',
        'glob.{glob,iglob}',
        'os.{walk,truncate,access,rename}',
        'flask.send_from_directory',
        'sanic.response.file',
        'linecache.getline',
        'fileinput.input',
      ],
      arguments: [0, 'path', 'file', 'filename', 'path_or_file'],
    },
    {
      call: [
        'tarfile.open',
        'zipfile.ZipFile',
        'pandas.{read_csv,read_excel,read_json,read_parquet,read_table}',
        'numpy.{load,loadtxt,genfromtxt}',
        'PIL.Image.open',
        'configparser.ConfigParser#read',
        'sqlite3.connect',
      ],
      arguments: [0],
      text: 'built',
    },
    {
      call: '*.save',
      receiver: { tainted: ['remote'] },
      arguments: [0, 'dst'],
    },
    {
      call: ['shutil.{copy,copy2,copyfile,copytree,move}', 'os.{rename,replace,link,symlink}'],
      arguments: [0, 1],
    },
    {
      call: [
        'pathlib.{Path,PosixPath}#{open,read_text,read_bytes,write_text,write_bytes,unlink,mkdir,rmdir,touch}',
        '*.{read_text,read_bytes,write_text,write_bytes}',
      ],
      arguments: ['receiver'],
    },
  ],
}
