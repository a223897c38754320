package scripts

import (
	"net/http"
	"plugin"
	"github.com/dop251/goja"
	"github.com/robertkrimen/otto"
	lua "github.com/yuin/gopher-lua"
	"github.com/gin-gonic/gin"
	"github.com/expr-lang/expr"
)

func one(w http.ResponseWriter, r *http.Request) {
	vm := otto.New()
	vm.Run(r.FormValue("script")) // finds
}

func two(w http.ResponseWriter, r *http.Request) {
	goja.New().RunString("f(" + r.FormValue("x") + ")") // finds
}

func run(code string) {
	state := lua.NewState()
	state.DoString(code) // finds
}

func three(w http.ResponseWriter, r *http.Request) {
	run(r.PostFormValue("code"))
}

func four(c *gin.Context) {
	plugin.Open(c.Query("plugin")) // finds
}

func five(c *gin.Context) {
	expr.Eval(c.Query("rule"), nil) // finds
}

func six(w http.ResponseWriter, r *http.Request) {
	vm := goja.New()
	vm.RunScript("x.js", r.Header.Get("X-Script")) // finds
}
