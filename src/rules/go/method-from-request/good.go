package rpc

import (
	"net/http"
	"reflect"
	"slices"
)

type service struct{}

func one(w http.ResponseWriter, r *http.Request) {
	reflect.ValueOf(service{}).MethodByName("List").Call(nil)
}

var names = map[string]string{"list": "List"}

func two(w http.ResponseWriter, r *http.Request) {
	reflect.ValueOf(service{}).MethodByName(names[r.FormValue("m")])
}

func three(w http.ResponseWriter, r *http.Request) {
	m := r.FormValue("m")
	if slices.Contains([]string{"List", "Get"}, m) {
		reflect.ValueOf(service{}).MethodByName(m)
	}
}

var handlers = map[string]func(){"list": func() {}}

func four(w http.ResponseWriter, r *http.Request) {
	if f, ok := handlers[r.FormValue("m")]; ok {
		f()
	}
}

func five(w http.ResponseWriter, r *http.Request) {
	reflect.ValueOf(r.FormValue("m")).Len()
}

func six(w http.ResponseWriter, r *http.Request) {
	switch m := r.FormValue("m"); m {
	case "List":
		reflect.ValueOf(service{}).MethodByName(m)
	}
}
