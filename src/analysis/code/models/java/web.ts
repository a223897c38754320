import { type Model } from '../../model.ts'

/** Servlets, Spring MVC and JAX-RS: where requests come in. */
export const javaWeb: Model = {
  languages: ['java'],
  callbacks: [
    {
      call: 'org.springframework.security.config.annotation.web.builders.HttpSecurity#csrf',
      parameters: ['org.springframework.security.config.annotation.web.configurers.CsrfConfigurer'],
    },
    {
      call: 'org.springframework.security.config.annotation.web.builders.HttpSecurity#headers',
      parameters: [
        'org.springframework.security.config.annotation.web.configurers.HeadersConfigurer',
      ],
    },
    {
      call: 'org.springframework.security.config.annotation.web.configurers.HeadersConfigurer#frameOptions',
      parameters: [
        'org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig',
      ],
    },
  ],
  returns: {
    'javax.servlet.ServletResponse#getWriter': 'javax.servlet.ServletWriter',
    'javax.servlet.ServletResponse#getOutputStream': 'javax.servlet.ServletOutputStream',
    'javax.servlet.http.HttpServletRequest#getSession': 'javax.servlet.http.HttpSession',
    'javax.servlet.ServletRequest#getParameter': 'java.lang.String',
    'javax.servlet.http.HttpServletRequest#{getHeader,getQueryString,getRequestURI,getPathInfo}':
      'java.lang.String',
    'javax.servlet.http.Cookie#getValue': 'java.lang.String',
    'javax.servlet.http.Part#getSubmittedFileName': 'java.lang.String',
    'org.springframework.web.multipart.MultipartFile#getOriginalFilename': 'java.lang.String',
    'javax.servlet.ServletRequest#getInputStream': 'javax.servlet.ServletInputStream',
    'javax.servlet.http.HttpServletRequest#getPart': 'javax.servlet.http.Part',
    'javax.servlet.http.Part#getInputStream': 'java.io.InputStream',
    'org.springframework.web.multipart.MultipartFile#getInputStream': 'java.io.InputStream',
    'org.springframework.http.ResponseEntity.{status,ok,created,accepted,badRequest}':
      'org.springframework.http.ResponseEntity.BodyBuilder',
    'org.springframework.http.ResponseEntity.BodyBuilder#{header,headers,contentType,location}':
      'org.springframework.http.ResponseEntity.BodyBuilder',
    'javax.ws.rs.core.Response.{ok,status,seeOther,temporaryRedirect,created}':
      'javax.ws.rs.core.Response.ResponseBuilder',
    'javax.ws.rs.core.Response.ResponseBuilder#{header,entity,type,cookie,location,status}':
      'javax.ws.rs.core.Response.ResponseBuilder',
    'javax.servlet.ServletRequest#getRequestDispatcher': 'javax.servlet.RequestDispatcher',
    'javax.servlet.http.HttpServletRequest#getCookies': 'javax.servlet.http.Cookie',
  },
  extends: {
    'javax.servlet.ServletWriter': ['java.io.PrintWriter'],
    'javax.servlet.ServletOutputStream': ['java.io.OutputStream'],
    'javax.servlet.ServletInputStream': ['java.io.InputStream'],
    'javax.servlet.http.HttpServletRequest': ['javax.servlet.ServletRequest'],
    'javax.servlet.http.HttpServletResponse': ['javax.servlet.ServletResponse'],
    'javax.servlet.http.HttpServletRequestWrapper': ['javax.servlet.http.HttpServletRequest'],
    'org.springframework.web.context.request.NativeWebRequest': [
      'org.springframework.web.context.request.WebRequest',
    ],
  },
  sources: [
    {
      label: 'remote',
      call: [
        'javax.servlet.ServletRequest#{getParameter,getParameterValues,getParameterMap,getParameterNames,getInputStream,getReader}',
        'javax.servlet.http.HttpServletRequest#{getHeader,getHeaders,getHeaderNames,getQueryString,getCookies,getRequestURI,getRequestURL,getPathInfo,getPart,getParts,getRemoteUser,getServletPath}',
        'javax.servlet.http.Cookie#{getValue,getName}',
        'javax.servlet.http.Part#{getSubmittedFileName,getInputStream,getHeader}',
        'org.springframework.web.multipart.MultipartFile#{getOriginalFilename,getBytes,getInputStream,getContentType}',
        'org.springframework.web.context.request.WebRequest#{getParameter,getParameterValues,getHeader,getHeaderValues}',
        'org.springframework.http.{HttpEntity,RequestEntity}#{getBody,getHeaders,getUrl}',
        'org.springframework.http.server.reactive.ServerHttpRequest#{getQueryParams,getHeaders,getPath,getURI,getCookies}',
        'org.springframework.web.reactive.function.server.ServerRequest#{queryParam,queryParams,pathVariable,headers,bodyToMono}',
        'javax.ws.rs.core.UriInfo#{getQueryParameters,getPathParameters,getPath,getRequestUri,getAbsolutePath}',
        'javax.ws.rs.core.HttpHeaders#{getHeaderString,getRequestHeader,getRequestHeaders,getCookies}',
        'io.vertx.ext.web.RoutingContext#{queryParam,pathParam,getBodyAsString,getBodyAsJson}',
        'spark.Request#{params,queryParams,body,headers,cookie,splat}',
        'io.javalin.http.Context#{queryParam,pathParam,formParam,body,header,cookie,bodyAsClass}',
      ],
      note: 'value from the request',
    },
  ],
  handlers: [
    {
      parameterDecorator: [
        'org.springframework.web.bind.annotation.{RequestParam,PathVariable,RequestBody,RequestHeader,CookieValue,ModelAttribute,RequestPart,MatrixVariable}',
        'javax.ws.rs.{QueryParam,PathParam,FormParam,HeaderParam,CookieParam,MatrixParam,BeanParam,DefaultValue}',
        'io.micronaut.http.annotation.{QueryValue,PathVariable,Body,Header,CookieValue}',
      ],
      label: 'remote',
      note: 'value from the request',
    },
    {
      decorator: {
        name: 'org.springframework.web.bind.annotation.{RequestMapping,GetMapping,PostMapping,PutMapping,DeleteMapping,PatchMapping}',
      },
      label: 'remote',
      note: 'value from the request',
      except: [
        'javax.servlet.http.{HttpServletRequest,HttpServletResponse,HttpSession}',
        'javax.servlet.{ServletRequest,ServletResponse}',
        'org.springframework.ui.{Model,ModelMap}',
        'org.springframework.web.servlet.mvc.support.RedirectAttributes',
        'org.springframework.validation.{BindingResult,Errors}',
        'org.springframework.security.core.Authentication',
        'java.security.Principal',
        'java.util.Locale',
        'org.springframework.web.context.request.{WebRequest,NativeWebRequest}',
        'org.springframework.data.domain.Pageable',
        'org.springframework.http.{HttpEntity,RequestEntity,HttpHeaders}',
        'org.springframework.web.multipart.MultipartFile',
        'java.io.{OutputStream,Writer}',
      ],
    },
  ],
}
