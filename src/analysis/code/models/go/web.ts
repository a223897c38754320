import { type Model } from '../../model.ts'

const gin = 'github.com/gin-gonic/gin'
const echo = 'github.com/labstack/echo'
const fiber = 'github.com/gofiber/fiber'

/** Web servers: where requests come in. */
export const goWeb: Model = {
  languages: ['go'],
  members: {
    [`${gin}.Context#Request`]: 'net/http.Request',
    [`${gin}.Context#Writer`]: 'net/http.ResponseWriter',
    'net/http.Request#URL': 'net/url.URL',
    'net/http.Request#{Header,Trailer}': 'net/http.Header',
  },
  extends: {
    [`${echo}.Response`]: ['net/http.ResponseWriter'],
    [`${gin}.ResponseWriter`]: ['net/http.ResponseWriter'],
  },
  returns: {
    [`${echo}.Context#Request`]: 'net/http.Request',
    [`${echo}.Context#Response`]: 'net/http.ResponseWriter',
    [`${gin}.{Default,New}`]: `${gin}.Engine`,
    [`${echo}.New`]: `${echo}.Echo`,
    'net/http.Request#WithContext': 'net/http.Request',
    'net/http.ResponseWriter#Header': 'net/http.Header',
    [`${gin}.Context#FormFile`]: 'mime/multipart.FileHeader',
    [`${echo}.Context#FormFile`]: 'mime/multipart.FileHeader',
    [`${fiber}.Ctx#FormFile`]: 'mime/multipart.FileHeader',
    [`${fiber}.New`]: `${fiber}.App`,
    'github.com/go-chi/chi.{NewRouter,NewMux}': 'github.com/go-chi/chi.Mux',
    'github.com/gorilla/mux.NewRouter': 'github.com/gorilla/mux.Router',
  },
  sanitizers: [
    /** The address of the request itself leads nowhere else. */
    { call: 'net/http.Request#URL.{String,RequestURI}', contexts: ['redirect'] },
  ],
  sources: [
    {
      label: 'remote',
      mentions: String.raw`ResponseWriter|\b(?:gin|echo|fiber|chi|mux|httprouter)\.|[Hh]andler`,
      member: ['net/http.Request#{URL,Form,PostForm,Header,Body,RequestURI,MultipartForm,Trailer}'],
      note: 'value from the request',
    },
    {
      label: 'remote',
      call: [
        'net/http.Request#{FormValue,PostFormValue,Cookie,Cookies,UserAgent,Referer,PathValue,BasicAuth,MultipartReader}',
        'github.com/gorilla/mux.Vars',
        'github.com/go-chi/chi.{URLParam,URLParamFromCtx}',
        'github.com/julienschmidt/httprouter.Params#ByName',
        `${gin}.Context#{Query,DefaultQuery,GetQuery,QueryArray,QueryMap,Param,PostForm,DefaultPostForm,GetPostForm,PostFormArray,GetHeader,Cookie,GetRawData}`,
        `${echo}.Context#{QueryParam,QueryParams,Param,ParamValues,FormValue,FormParams,Cookie,QueryString}`,
        `${fiber}.Ctx#{Query,Params,FormValue,Get,Cookies,Body,OriginalURL,Path,Queries,BodyRaw,Hostname}`,
        'github.com/gorilla/websocket.Conn#ReadMessage',
      ],
      note: 'value from the request',
    },
    {
      label: 'remote',
      call: [
        `${gin}.Context#{Bind,BindJSON,BindQuery,BindUri,BindHeader,BindXML,BindYAML,ShouldBind,ShouldBindJSON,ShouldBindQuery,ShouldBindUri,ShouldBindXML,ShouldBindYAML}`,
        `${echo}.Context#Bind`,
        `${fiber}.Ctx#{BodyParser,QueryParser,ParamsParser}`,
        'github.com/gorilla/websocket.Conn#ReadJSON',
      ],
      into: 0,
      note: 'value from the request',
    },
  ],
}
