import { type PatternRule } from '../../../core/rule.ts'

export const rule: PatternRule = {
  kind: 'pattern',
  id: 'java/websocket-any-origin',
  languages: ['java'],
  title: 'WebSocket open to every site',
  message:
    'Any web site opens the WebSocket in the name of a signed-in user and reads what it sends.',
  remediation: 'Name the origins: `setAllowedOrigins("https://app.example")`.',
  severity: 'medium',
  confidence: 'high',
  cwe: [1385, 346],
  owasp: 'A01:2021',
  references: [
    'https://docs.spring.io/spring-framework/reference/web/websocket/server.html',
    'https://cwe.mitre.org/data/definitions/1385.html',
  ],
  lifecycle: 'stable',
  matches: [
    {
      call: '*.{setAllowedOrigins,setAllowedOriginPatterns}',
      imports: [
        'org.springframework.web.socket',
        'org.springframework.web.socket.config.annotation',
        'org.springframework.web.socket.config.annotation.{WebSocketHandlerRegistry,StompEndpointRegistry,WebSocketConfigurer,WebSocketMessageBrokerConfigurer,EnableWebSocket,EnableWebSocketMessageBroker}',
      ],
      arguments: [{ at: 0, is: '*' }],
    },
  ],
}
