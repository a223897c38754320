import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'python/command-injection',
  languages: ['python'],
  title: 'Shell command built from request data',
  message:
    'A value from the request becomes part of a command line that a shell interprets. With `;` or `$(…)` in it, whoever sends the request runs commands of their own.',
  remediation:
    'Call `subprocess.run` with a list of arguments and without `shell=True`. Put `--` before values that may begin with a dash.',
  severity: 'critical',
  confidence: 'high',
  cwe: [78],
  owasp: 'A03:2021',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/OS_Command_Injection_Defense_Cheat_Sheet.html',
  ],
  lifecycle: 'stable',
  sources: ['remote'],
  context: 'command',
  sinks: [
    {
      call: [
        'os.{system,popen,popen2,popen3}',
        'commands.{getoutput,getstatusoutput}',
        'subprocess.{getoutput,getstatusoutput}',
        'asyncio.create_subprocess_shell',
        'pty.spawn',
        'fabric.Connection#{run,sudo,local}',
        'invoke.run',
        'paramiko.SSHClient#exec_command',
        'pexpect.{run,spawn}',
      ],
      arguments: [0],
    },
    {
      call: 'subprocess.{run,call,Popen,check_call,check_output}',
      arguments: [0, 'args'],
      when: [
        {
          keyword: 'shell',
          present: true,
          not: {
            is: [false, null],
          },
        },
      ],
    },
    {
      call: 'subprocess.{run,call,Popen,check_call,check_output}',
      arguments: [0],
      when: [
        {
          at: 0,
          items: {
            is: ['sh', 'bash', '/bin/sh', '/bin/bash', 'cmd', 'powershell'],
          },
          options: {
            '1': {
              is: ['-c', '/c', '-Command'],
            },
          },
        },
      ],
    },
    {
      call: 'subprocess.{run,call,Popen,check_call,check_output}',
      arguments: [0, 'args'],
      text: 'start',
    },
    {
      call: [
        'subprocess.{run,call,Popen,check_call,check_output}',
        'asyncio.create_subprocess_exec',
      ],
      arguments: [0],
      when: [{ at: 0, options: { '0': { tainted: ['remote'] } } }],
      confidence: 'medium',
    },
    {
      call: 'asyncio.create_subprocess_exec',
      arguments: [0],
    },
    {
      call: 'os.{execl,execle,execlp,execv,execve,execvp,spawnl,spawnv,spawnvp}',
      arguments: ['any'],
      confidence: 'medium',
    },
  ],
}
