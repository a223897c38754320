package scripts

import (
	"net/http"
	"plugin"
	"strconv"
	"github.com/dop251/goja"
	"github.com/robertkrimen/otto"
	lua "github.com/yuin/gopher-lua"
)

func one(w http.ResponseWriter, r *http.Request) {
	vm := otto.New()
	vm.Set("x", r.FormValue("x"))
	vm.Run("x.length")
}

func two(w http.ResponseWriter, r *http.Request) {
	goja.New().RunString("1 + 1")
}

func three(w http.ResponseWriter, r *http.Request) {
	lua.NewState().DoString("print(1)")
}

func four(w http.ResponseWriter, r *http.Request) {
	plugin.Open("./fixed.so")
}

func five(w http.ResponseWriter, r *http.Request) {
	n, err := strconv.Atoi(r.FormValue("n"))
	if err == nil {
		goja.New().RunString("f(" + strconv.Itoa(n) + ")")
	}
}

func six(w http.ResponseWriter, r *http.Request) {
	switch name := r.FormValue("name"); name {
	case "a.so", "b.so":
		plugin.Open(name)
	}
}
