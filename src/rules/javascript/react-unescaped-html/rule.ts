import { type TaintRule } from '../../../core/rule.ts'

export const rule: TaintRule = {
  kind: 'taint',
  id: 'javascript/react-unescaped-html',
  languages: ['javascript'],
  lifecycle: 'stable',
  title: 'Address or request data as raw markup in React',
  message:
    '`dangerouslySetInnerHTML` writes markup as it is. A value that a link controls can carry a script, which then runs in the page of whoever follows it.',
  remediation: 'Render the value as text (`<p>{value}</p>`), or clean it with DOMPurify first.',
  severity: 'high',
  confidence: 'high',
  cwe: [79],
  owasp: 'A03:2021',
  references: [
    'https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html',
  ],
  sources: ['browser', 'remote'],
  context: 'html',
  sinks: [
    {
      call: 'jsx.{div,span,p,a,article,aside,b,blockquote,body,button,caption,code,dd,details,dl,dt,em,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,head,header,i,label,legend,li,main,nav,ol,option,pre,script,section,small,strong,style,sub,summary,sup,svg,table,tbody,td,template,textarea,tfoot,th,thead,time,title,tr,u,ul,Box,Typography,Text}',
      arguments: [0],
      options: ['dangerouslySetInnerHTML.__html'],
    },
    {
      call: ['react.createElement', 'react.cloneElement', 'preact.{h,createElement}'],
      arguments: [1],
      options: ['dangerouslySetInnerHTML.__html'],
    },
    { call: 'jsx.iframe', arguments: [0], options: ['srcDoc', 'srcdoc'] },
  ],
}
