package web

import (
	"net/http"
	_ "net/http/pprof" // finds

	"github.com/gin-contrib/pprof" // finds
	"github.com/gin-gonic/gin"
)

func run(engine *gin.Engine) {
	pprof.Register(engine)
	http.ListenAndServe(":6060", nil)
}
